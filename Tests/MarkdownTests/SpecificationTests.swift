import Foundation
import Testing

@testable import Markdown

/// One example of the specification of GitHub Flavored Markdown.
struct SpecificationExample: CustomTestStringConvertible {
  let number: Int
  let line: Int
  let extensionName: String
  let markdown: String
  let html: String

  var testDescription: String { "example \(number), line \(line)" }
}

/// The specification, which is not ours to distribute and is read where it is present.
enum Specification {
  static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared/markdown/gfm-spec.txt")

  static let text: String? = {
    let override = ProcessInfo.processInfo.environment["CANDOUR_GFM_SPEC"]
    return try? String(
      contentsOf: override.map { URL(fileURLWithPath: $0) } ?? file, encoding: .utf8)
  }()

  static let examples: [SpecificationExample] = text.map { read($0) } ?? []

  /// Examples stand between lines of 32 backticks, a line with a single `.` between Markdown and HTML.
  private static func read(_ text: String) -> [SpecificationExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var parts: [[Substring]]?
    var opening = (line: 0, name: "")
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.hasPrefix(fence + " example") {
        opening = (index + 1, line.dropFirst(40).trimmingCharacters(in: .whitespaces))
        parts = [[]]
      } else if line == fence, let read = parts {
        examples.append(example(examples.count + 1, opening, read))
        parts = nil
      } else if line == ".", parts?.count == 1 {
        parts?.append([])
      } else if let read = parts {
        parts?[read.count - 1].append(line)
      }
    }
    return examples
  }

  private static func example(
    _ number: Int, _ opening: (line: Int, name: String), _ parts: [[Substring]]
  ) -> SpecificationExample {
    let texts = parts.map { lines in
      lines.map { $0.replacingOccurrences(of: "→", with: "\t") + "\n" }.joined()
    }
    return SpecificationExample(
      number: number, line: opening.line, extensionName: opening.name, markdown: texts[0],
      html: texts[1])
  }
}

@Suite("The specification's examples, where its text is present")
struct SpecificationTests {
  /// The specification switches extensions on one by one, and we parse with all of them: in these
  /// examples, written for plain CommonMark, a bare address is a link.
  static let withAutolinks: [Int: String] = [
    610: #"<p>&lt;<a href="http://foo.bar/baz">http://foo.bar/baz</a> bim&gt;</p>"#,
    614: #"<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>"#,
    616: #"<p>&lt; <a href="http://foo.bar">http://foo.bar</a> &gt;</p>"#,
    619: #"<p><a href="http://example.com">http://example.com</a></p>"#,
    620: #"<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>"#,
  ]

  @Test("All of them are read", .enabled(if: Specification.text != nil, "gfm-spec.txt is not here"))
  func allAreRead() {
    #expect(Specification.examples.count == 673)
  }

  @Test(
    "Each comes out to the letter",
    .enabled(if: Specification.text != nil, "gfm-spec.txt is not here"),
    arguments: Specification.examples)
  func example(_ example: SpecificationExample) {
    let options = HTMLOptions.specification(filtersTags: example.extensionName == "tagfilter")
    let html = HTMLRenderer(options).html(of: Document(parsing: example.markdown))
    let expected = Self.withAutolinks[example.number].map { $0 + "\n" } ?? example.html
    #expect(html == expected, "\(example.markdown)")
  }

  @Test(
    "A copy of each renders the same",
    .enabled(if: Specification.text != nil, "gfm-spec.txt is not here"))
  func copies() {
    for example in Specification.examples {
      let document = Document(parsing: example.markdown)
      let renderer = HTMLRenderer(.specification())
      #expect(renderer.html(of: document.copy()) == renderer.html(of: document))
    }
  }
}
