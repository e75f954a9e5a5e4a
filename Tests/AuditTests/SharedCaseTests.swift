import Foundation
import Testing

@testable import Audit

private struct Cases: Decodable {
  struct Person: Decodable {
    var id: String
    var name: String
    var aliases: [String]?
    var dob: String?
    var address: String?
    var pseudonym: String?
  }
  struct Case: Decodable {
    var id: String
    var markdown: String
    var mustNotContain: [String]
    var accept: [String]
    var registry: [Person]?
    var allow: [String]?
    var file: String?
  }
  var registry: [Person]
  var cases: [Case]
}

private func identity(_ person: Cases.Person) -> WithheldIdentity {
  let collar = person.name.split(separator: " ").first { $0.allSatisfy(\.isNumber) }
  let born = person.dob?.split(separator: "-").compactMap { Int($0) }
  return WithheldIdentity(
    id: person.id, fullName: person.name, collar: collar.map(String.init),
    knownAs: person.aliases ?? [],
    born: born.map { DateOfBirth(year: $0[0], month: $0[1], day: $0[2]) },
    addresses: person.address.map { [$0] } ?? [])
}

/// What no audit of finished bytes can settle, and why.
private let outOfReach: [String: String] = [
  "image-exif": "the case's picture is not in the Markdown; see OpaqueTests",
  "attachment-pdf": "the case's attachment is not in the Markdown; see FolderTests",
  "csv-data": "the case's table is not in the Markdown; see SurfaceTests",
  "registry-short-alias": "a single letter is not searched for; the report says so",
]

private let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appendingPathComponent("../../../shared/redaction/cases.json")

@Test(.enabled(if: FileManager.default.fileExists(atPath: path.path)))
func `the shared cases, put on a page as they stand, are noticed`() throws {
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  let cases = try decoder.decode(Cases.self, from: Data(contentsOf: path))
  var missed: [String] = []
  var wronglyFound: [String] = []
  for item in cases.cases {
    let found = try finds(item, shared: cases.registry)
    if item.mustNotContain.isEmpty {
      if !found.isEmpty { wronglyFound.append(item.id) }
    } else if found.isEmpty {
      missed.append(item.id)
    }
  }
  #expect(missed.filter { outOfReach[$0] == nil } == [])
  #expect(wronglyFound == [])
}

private func finds(_ item: Cases.Case, shared: [Cases.Person]) throws -> [AuditHit] {
  let people =
    (item.registry ?? [])
    + shared.filter { person in
      !(item.registry ?? []).contains { $0.id == person.id }
    }
  let request = request(
    people.map(identity), allowed: item.allow ?? [], pseudonyms: people.compactMap(\.pseudonym))
  let page = "<p>" + item.markdown + "</p>"
  let escaped =
    "<p>"
    + item.markdown.replacingOccurrences(of: "&", with: "&amp;")
    .replacingOccurrences(of: "<", with: "&lt;") + "</p>"
  let auditor = Auditor(request)
  return [page, escaped].flatMap { text in
    auditor.audit(bytes: Array(text.utf8), named: (item.file ?? "page") + ".html").hits
  }
}
