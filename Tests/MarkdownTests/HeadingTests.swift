import Testing

@testable import Markdown

@Suite("Headings have the ids that GitHub would give them")
struct HeadingTests {
  @Test(
    "Slugs",
    arguments: [
      ("What happened", "what-happened"),
      ("Harbour Lane: 11 June", "harbour-lane-11-june"),
      ("A  B", "a--b"),
      ("snake_case - and-dash", "snake_case---and-dash"),
      ("Tŷ'r Ŵyl", "tŷr-ŵyl"),
      ("ÀÉÎ 日本 ١٢", "àéî-日本-١٢"),
      ("🎉 Done!", "-done"),
      ("???", "section"),
      ("fn-1", "section-fn-1"),
      ("Line `code` <b>", "line-code-b"),
    ])
  func slugs(heading: String, slug: String) {
    #expect(Document(parsing: "# \(heading)").headings().map(\.id) == [slug])
  }

  @Test("No two are the same")
  func unique() {
    let headings = Document(parsing: "# a\n# a\n# a-1\n# a\n# A!\n").headings()
    #expect(headings.map(\.id) == ["a", "a-1", "a-1-1", "a-2", "a-3"])
  }

  @Test("A contents list has what the page has, wherever the heading stands")
  func contents() {
    let document = Document(parsing: "# One *two*\n\n> ## In a quotation\n\n- ### In\n\nS\n---\n")
    let headings = document.headings(idPrefix: "p-")
    #expect(headings.map(\.level) == [1, 2, 3, 2])
    #expect(headings.map(\.text) == ["One two", "In a quotation", "In", "S"])
    var options = HTMLOptions()
    options.idPrefix = "p-"
    let written = HTMLRenderer(options).html(of: document)
    for heading in headings { #expect(written.contains(" id=\"\(heading.id)\"")) }
    #expect(headings[3].node.position.line == 7)
  }

  @Test("Ids are made from what the heading says now")
  func afterEditing() throws {
    let document = Document(parsing: "# Sarah\n\nText\n")
    #expect(document.headings().map(\.id) == ["sarah"])
    let text = try #require(document.root.descendants(.text).first)
    text.literal = "Maya"
    #expect(document.headings().map(\.id) == ["maya"])
    #expect(HTMLRenderer().html(of: document) == "<h1 id=\"maya\">Maya</h1>\n<p>Text</p>\n")
  }
}
