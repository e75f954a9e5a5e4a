import Testing

@testable import Markdown

@Suite("Trees can be edited")
struct EditingTests {
  private func text(_ document: Document) -> String { HTMLRenderer().html(of: document) }

  @Test("Nodes are inserted, moved, replaced and taken out")
  func edits() throws {
    let document = Document(parsing: "One *two* three\n")
    let emphasis = try #require(document.root.descendants(.emphasis).first)
    let link = document.newLink(to: "a.html", title: "T")
    try link.append(document.newText("linked & <b>"))
    try emphasis.insertAfter(document.newText("!"))
    try emphasis.insertBefore(link)
    try emphasis.replaceWithChildren()
    #expect(
      text(document)
        == "<p>One <a href=\"a.html\" title=\"T\">linked &amp; &lt;b&gt;</a>two! three</p>\n")
    link.unlink()
    #expect(text(document) == "<p>One two! three</p>\n")
    #expect(link.plainText == "linked & <b>")
    try document.root.append(document.newParagraph()).append(link)
    #expect(
      text(document).hasSuffix("<p><a href=\"a.html\" title=\"T\">linked &amp; &lt;b&gt;</a></p>\n")
    )
  }

  @Test("A node outlives the block it stood in")
  func outlives() throws {
    let document = Document(parsing: "# Kept *text*\n\nEnd\n")
    let heading = try #require(document.root.firstChild)
    let words = heading.children
    heading.unlink()
    for word in words { try document.root.lastChild?.append(word) }
    #expect(text(document) == "<p>EndKept <em>text</em></p>\n")
    #expect(heading.plainText.isEmpty)
  }

  @Test("What the grammar does not allow is refused, and nothing is changed")
  func refusals() throws {
    let document = Document(parsing: "# a\n\n- b\n")
    let before = text(document)
    let heading = try #require(document.root.firstChild)
    #expect(throws: EditRefusal(kind: .paragraph, parent: .heading)) {
      try heading.append(document.newParagraph())
    }
    #expect(throws: EditRefusal(kind: .text, parent: nil)) {
      try document.root.insertAfter(document.newText("x"))
    }
    #expect(throws: EditRefusal.self) { try heading.append(heading) }
    #expect(throws: EditRefusal.self) { try heading.insertAfter(heading) }
    #expect(throws: EditRefusal.self) {
      try heading.replace(with: [document.newParagraph(), document.newText("x")])
    }
    document.root.unlink()
    #expect(text(document) == before)
  }

  @Test("Our own HTML is written as it is, in table cells too")
  func trusted() throws {
    let document = Document(parsing: "a\n\n| b |\n| - |\n")
    let mark = TrustedHTML(vouchedFor: "<span class=\"withheld\">her flat</span>")
    let cell = try #require(document.root.descendants(.tableCell).first)
    try cell.append(document.newInline(mark))
    try document.root.firstChild?.insertAfter(
      document.newBlock(TrustedHTML(vouchedFor: "<figure>x</figure>")))
    let expected = """
      <p>a</p>
      <figure>x</figure>
      <table>
      <thead>
      <tr>
      <th scope="col">b<span class="withheld">her flat</span></th>
      </tr>
      </thead>
      </table>

      """
    #expect(text(document) == expected)
    #expect(text(document.copy()) == expected)
    #expect(cell.children.map(\.kind) == [.text, .trustedInline])
    #expect(document.root.plainText == "a\nb")
  }

  @Test("Text with a zero byte is not cut short")
  func zeroByte() throws {
    let document = Document(parsing: "a")
    try document.root.firstChild?.append(document.newText("b\u{0}c"))
    #expect(text(document) == "<p>ab\u{FFFD}c</p>\n")
  }

  @Test("A replacement stands where what it replaces stood")
  func positions() throws {
    let document = Document(parsing: "a\n*b*\n", firstLine: 10)
    let emphasis = try #require(document.root.descendants(.emphasis).first)
    let place = emphasis.position
    let new = document.newText("c")
    try emphasis.replace(with: [new])
    #expect(new.position == place)
    #expect(place == Position(line: 11, column: 1, endLine: 11, endColumn: 3))
  }

  @Test("Properties can be set")
  func properties() throws {
    let document = Document(parsing: "# a\n\n[b](c) `d`\n\n- [ ] e\n")
    document.root.descendants(.heading).first?.headingLevel = 9
    document.root.descendants(.taskItem).first?.isChecked = true
    let link = try #require(document.root.descendants(.link).first)
    link.destination = "x y"
    link.title = "t"
    document.root.descendants(.code).first?.literal = "<"
    #expect(
      text(document).hasPrefix(
        "<h6 id=\"a\">a</h6>\n<p><a href=\"x%20y\" title=\"t\">b</a> <code>&lt;</code></p>"))
    #expect(text(document).contains("checked disabled"))
    link.literal = "nothing"
    #expect(link.literal == nil)
  }

  @Test("A copy shares nothing with what it was made from")
  func copy() throws {
    let source =
      "# a\n\n3) b\n4) *c*\n\n| d |\n| :-: |\n| e[^1] |\n\n```x\nf\n```\n\n- [x] ~~g~~ <b> ![h](i 'j')\n\n[^1]: k\n"
    let original = Document(parsing: source, firstLine: 5)
    let before = text(original)
    let copy = original.copy()
    #expect(text(copy) == before)
    #expect(copy.root.descendants.map(\.position) == original.root.descendants.map(\.position))
    #expect(copy.root.descendants.map(\.kind) == original.root.descendants.map(\.kind))
    for child in copy.root.children { child.unlink() }
    #expect(text(copy).isEmpty)
    #expect(text(original) == before)
  }

  @Test("A node of another document is copied in")
  func adopting() throws {
    let first = Document(parsing: "a\n")
    do {
      let second = Document(parsing: "*b*\n")
      let node = try #require(second.root.firstChild)
      let copied = try first.root.append(node)
      #expect(copied != node)
      #expect(second.root.plainText == "b")
    }
    #expect(text(first) == "<p>a</p>\n<p><em>b</em></p>\n")
  }

  @Test("A footnote goes with the passage that referred to it")
  func footnotes() throws {
    let document = Document(
      parsing: "a[^x]\n\nb[^y]\n\n[^x]: The flat[^z]\n[^y]: Kept\n[^z]: Deep\n")
    try #require(document.root.firstChild).unlink()
    let written = text(document)
    #expect(!written.contains("flat") && !written.contains("Deep"))
    #expect(written.contains("href=\"#fn-1\"") && written.contains("<p>Kept "))
    #expect(document.dropUnreferencedFootnotes().map(\.plainText) == ["The flat", "Deep"])
    #expect(document.root.plainText == "b\nKept")
    #expect(text(document) == written)
  }
}
