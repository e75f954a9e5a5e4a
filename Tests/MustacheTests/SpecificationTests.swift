import Foundation
import Mustache
import Testing

/// The official Mustache specification, all but lambdas, where its files lie beside the package.
@Suite struct SpecificationTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/theme/mustache-spec")

  static let isPresent = FileManager.default.fileExists(atPath: folder.path())

  static let modules = [
    "comments": 12, "delimiters": 14, "interpolation": 42, "inverted": 22, "partials": 12,
    "sections": 34, "~inheritance": 27, "~dynamic-names": 21,
  ]

  @Test(
    .enabled(if: isPresent, "the specification is not in ../shared/theme/mustache-spec"),
    arguments: modules)
  func conforms(module: String, count: Int) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: module + ".json"))
    let file = try JSONDecoder().decode(SpecificationFile.self, from: data)
    #expect(file.tests.count == count)
    for example in file.tests {
      let output = rendered(
        example.template, over: example.data.value, partials: example.partials ?? [:])
      #expect(output == example.expected, "\(module): \(example.name)")
    }
  }
}

private struct SpecificationFile: Decodable {
  var tests: [Example]

  struct Example: Decodable {
    var name: String
    var data: JSONValue
    var template: String
    var partials: [String: String]?
    var expected: String
  }
}

private struct JSONValue: Decodable {
  var value: Value

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .none
    } else if let flag = try? container.decode(Bool.self) {
      value = .bool(flag)
    } else if let number = try? container.decode(Int.self) {
      value = .number(number)
    } else if let number = try? container.decode(Double.self) {
      value = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      value = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      value = .list(list.map(\.value))
    } else {
      value = .object(try container.decode([String: JSONValue].self).mapValues(\.value))
    }
  }
}
