import Content
import Diagnostics
import Testing

@Suite struct FrontMatterTests {
  private func page(_ text: String) throws -> GuidancePage {
    let library = read(["content/guidance/a.md": text])
    #expect(told(library) == [])
    return try #require(library.guidance.pages.first)
  }

  @Test(arguments: [
    ("---\ntitle: A\n---\nBody\n", 4, "Body\n"),
    ("---\r\ntitle: A\r\n---\r\nBody\r\n", 4, "Body\n"),
    ("\u{FEFF}---\ntitle: A\n---\nBody", 4, "Body"),
    ("---  \ntitle: A\n---\t\n\nBody\n---\n", 4, "\nBody\n---\n"),
    ("---\n\n# a comment\ntitle: A\n---", 6, ""),
  ])
  func theBodyIsWhatFollowsTheKeys(_ text: String, _ line: Int, _ body: String) throws {
    let page = try page(text)
    #expect(page.title.text == "A")
    #expect(page.body.firstLine == line)
    let source = MemorySource(["content/guidance/a.md": text])
    #expect(try BodyReader(source).text(of: page.body) == body)
    #expect(page.body.isBlank == body.isEmpty)
  }

  @Test func aPlaceIsCountedInTheFileAndInLetters() throws {
    let page = try page("---\r\n\r\ntags: [\"Siân é\", second]\r\ntitle: \"Zoë\"\r\n---\r\n")
    #expect(
      page.title.position == SourcePosition(file: "content/guidance/a.md", line: 4, column: 8))
    #expect(page.tags.map(\.position.column) == [8, 18])
  }

  @Test func textsAreTextWhateverTheyLookLike() throws {
    let page = try page(
      "---\ntitle: 2022\nowner: yes\nnav-title: 1.0\ndescription: >\n  two\n  lines\n---\n")
    #expect(page.title.text == "2022")
    #expect(page.owner?.text == "yes")
    #expect(page.navTitle?.text == "1.0")
    #expect(page.description?.text == "two lines\n")
  }

  @Test(arguments: [
    "nav-title:", "nav-title: ~", "nav-title: null", "nav-title: \"\"", "nav-title: ' '",
  ])
  func aBlankIsNoValue(_ line: String) throws {
    #expect(try page("---\ntitle: A\n\(line)\n---\n").navTitle == nil)
  }

  @Test func aFileWithoutKeysIsRefused() {
    let expected = [
      "content/guidance/a.md:1:1: stop: A file begins with its keys between two lines of --- [SRC-01] "
        + "Write --- on the first line, then the keys, then --- again, then the text."
    ]
    #expect(toldOfPage("# A heading\n") == expected)
    #expect(toldOfPage("") == expected)
    #expect(toldOfPage("\n---\ntitle: A\n---\n") == expected)
    #expect(toldOfPage("----\ntitle: A\n----\n") == expected)
  }

  @Test func keysWithoutAnEndAreRefused() {
    #expect(
      toldOfPage("---\ntitle: A\n") == [
        "content/guidance/a.md:1:1: stop: The keys that begin here have no end [SRC-01] "
          + "Write a line of --- after the last key."
      ])
  }

  @Test func aMissingKeyIsToldWhereTheKeysBegin() {
    let told =
      "stop: The key 'title' of a guidance page is missing [SRC-01] Write for example title: "
      + "Writing the analysis"
    #expect(toldOfPage("---\n\nowner: us\n---\n") == ["content/guidance/a.md:3:1: \(told)"])
    #expect(toldOfPage("---\n---\n") == ["content/guidance/a.md:1:1: \(told)"])
    #expect(toldOfPage("---\ntitle:\n---\n") == ["content/guidance/a.md:2:1: \(told)"])
  }

  @Test func keysThatAreAListAreRefused() {
    #expect(
      toldOfPage("---\n- title\n---\n") == [
        "content/guidance/a.md:2:1: stop: Keys are written one to a line, not as a list [SRC-01] "
          + "Write for example title: Welfare check"
      ])
  }

  @Test func aBodyThatHasChangedIsNotHandedOut() throws {
    let body = try page("---\ntitle: A\n---\nBody\n").body
    let changed = MemorySource(["content/guidance/a.md": "---\ntitle: A\n---\nBade\n"])
    #expect(throws: BodyProblem.changed(body)) { try BodyReader(changed).text(of: body) }
    let shorter = MemorySource(["content/guidance/a.md": "---"])
    #expect(throws: BodyProblem.changed(body)) { try BodyReader(shorter).text(of: body) }
    #expect(throws: BodyProblem.unreadable(body)) {
      try BodyReader(MemorySource([:])).text(of: body)
    }
  }
}
