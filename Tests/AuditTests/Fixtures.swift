import Foundation

@testable import Audit

/// The register that most tests search with. Everybody in it is invented.
let sarah = WithheldIdentity(
  id: "p1", fullName: "Sarah Jane Ahmed-O'Neill", title: "Ms", knownAs: ["Saz"],
  born: DateOfBirth(year: 1991, month: 3, day: 7),
  addresses: ["14 Larkspur Close, Norwich NR3 1AB"], texts: ["+44 7700 900123"])

let whitcombe = WithheldIdentity(
  id: "o1", fullName: "Daniel Whitcombe", rank: "PC", collar: "1482")

let price = WithheldIdentity(id: "p5", fullName: "Will Price")

let everyday: Set<String> = [
  "will", "price", "mark", "may", "grace", "hope", "larkspur", "close", "high", "street", "mother",
  "at", "her", "ton", "tone", "words", "officers", "log", "rose", "cottage", "red", "lion",
]

func request(
  _ identities: [WithheldIdentity] = [sarah, whitcombe], allowed: [String] = [],
  pseudonyms: [String] = ["Maya Kelly", "Officer 1"], decodings: Decodings = .all
) -> AuditRequest {
  AuditRequest(
    identities: identities, allowedPhrases: allowed, pseudonyms: pseudonyms,
    ordinaryWords: { everyday.contains($0) }, decodings: decodings)
}

/// The hits as `line surface identity rule`, for one file.
func hits(_ text: String, in name: String = "page.html", _ request: AuditRequest = request())
  -> [String]
{
  audit(bytes: Array(text.utf8), named: name, for: request).hits.map(described)
}

func described(_ hit: AuditHit) -> String {
  "\(hit.line) \(hit.surface.rawValue) \(hit.identity) \(hit.rule)"
}

/// A folder of its own for one test, taken away afterwards.
func withFolder(_ files: [String: Data], _ body: (URL) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  for (path, data) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
  try body(folder)
}
