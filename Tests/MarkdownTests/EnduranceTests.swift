import Testing

@testable import Markdown

/// A text meant to exhaust the parser or the renderer, told by its name because it is too long to print.
struct HostileText: CustomTestStringConvertible {
  let testDescription: String
  let markdown: String

  init(_ name: String, _ markdown: String) {
    testDescription = name
    self.markdown = markdown
  }
}

@Suite("Input meant to break things does not")
struct EnduranceTests {
  static let inputs: [HostileText] = [
    HostileText("quotations", String(repeating: ">", count: 50_000) + "a"),
    HostileText("quotations with spaces", String(repeating: "> ", count: 50_000) + "a"),
    HostileText("emphasis and brackets", String(repeating: "*[", count: 50_000) + "a"),
    HostileText(
      "links",
      String(repeating: "[", count: 50_000) + "a" + String(repeating: "](b)", count: 50_000)
    ),
    HostileText(
      "images",
      String(repeating: "![", count: 20_000) + "a" + String(repeating: "](b)", count: 20_000)
    ),
    HostileText(
      "emphasis",
      String(repeating: "*a **b ", count: 20_000) + String(repeating: "c** d*", count: 20_000)
    ),
    HostileText("lists", String(repeating: "- ", count: 5_000) + "a"),
    HostileText("backticks", (1...500).map { "e" + String(repeating: "`", count: $0) }.joined()),
    HostileText("comments", String(repeating: "<!-- ", count: 20_000)),
    HostileText("footnotes", String(repeating: "[^1]", count: 20_000) + "\n\n[^1]: a\n"),
    HostileText("markers", String(repeating: "> [!NOTE]\n", count: 20_000)),
  ]

  @Test("Nested or repeated many thousand times", .timeLimit(.minutes(1)), arguments: inputs)
  func withstood(text: HostileText) {
    let markdown = text.markdown
    let document = Document(parsing: markdown)
    let written = HTMLRenderer().bytes(of: document)
    #expect(!written.isEmpty || text.testDescription == "comments")
    #expect(HTMLRenderer().bytes(of: document.copy()) == written)
    #expect(document.root.plainText.utf8.count <= markdown.utf8.count + 1)
    _ = (document.alerts, document.strayAlertMarkers, document.headings())
  }

  @Test("Depth is written in full")
  func depth() {
    let written = html(String(repeating: ">", count: 50_000) + "a")
    #expect(written.components("<blockquote>") == 50_000)
    #expect(written.components("</blockquote>") == 50_000)
  }

  @Test("Many threads parse at once and each gets its own text")
  func threads() async {
    let pages = (0..<200).map { page in
      "# Page \(page)\n\n~~gone \(page)~~ https://example.org/\(page) *b*\n\n| ~~a~~ |\n| - |\n| \(page) |\n"
    }
    let expected = pages.map { html($0) }
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { pages.indices.allSatisfy { html(pages[$0]) == expected[$0] } }
      }
      for await isRight in group { #expect(isRight) }
    }
    #expect(expected[7].contains("<del>gone 7</del> <a href=\"https://example.org/7\">"))
  }

  @Test("Many threads read one document at once")
  func sharedReading() async {
    let document = Document(
      parsing: String(repeating: "# a *b* [c](d 'e') `f` ![g](h)\n\n", count: 500))
    let expected = HTMLRenderer().html(of: document)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          HTMLRenderer().html(of: document) == expected && document.headings().count == 500
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ part: String) -> Int {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    guard bytes.count >= wanted.count else { return 0 }
    return (0...(bytes.count - wanted.count)).count {
      bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted)
    }
  }
}
