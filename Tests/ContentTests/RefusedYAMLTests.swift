import Content
import Testing

/// YAML that is not read at all: one finding, at the place, with the way out.
@Suite struct RefusedYAMLTests {
  private let aliasHelp =
    "[SRC-01] Write the value again where it is needed. A text that begins with & or * goes in quotes."

  private func told(_ keys: String) -> [String] {
    toldOfPage("---\n\(keys)\n---\n").map { String($0.dropFirst("content/guidance/a.md:".count)) }
  }

  @Test func aBombOfAliasesIsRefusedAtOnce() {
    var keys = "a0: &a0 [x, x, x, x, x, x, x, x, x]"
    for level in 1..<40 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      keys += "\na\(level): &a\(level) [\(items)]"
    }
    let refusal = "3:10: stop: Anchors and aliases (& and *) cannot be used \(aliasHelp)"
    #expect(told(keys) == [refusal])
    #expect(told(keys + "\n? *a39\n: x") == [refusal])
  }

  @Test(arguments: [
    ("title: &a x", "2:8"), ("title: *a", "2:8"), ("title: *Important* news", "2:8"),
    ("a: &a x\nb: *a", "3:4"), ("? &a x\n: y\n? *a\n: z", "4:3"),
  ])
  func anchorsAndAliasesAreRefused(_ keys: String, _ place: String) {
    #expect(
      told(keys) == ["\(place): stop: Anchors and aliases (& and *) cannot be used \(aliasHelp)"])
  }

  @Test func ampersandsAndAsterisksInTextsAreText() {
    #expect(told("title: A &b c *b* & R&D &amp; *d*\ndescription: \"*a*\"").isEmpty == false)
    #expect(told("title: Smith &Sons, R&D &amp; *others*") == [])
  }

  @Test(arguments: ["!!int 3", "!secret x", "!!binary aGk=", "!!set {a, b}"])
  func tagsAreRefused(_ value: String) throws {
    let lines = told("title: \(value)")
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("2:8: stop: The tag '"))
    #expect(
      lines[0].hasSuffix(
        "' cannot be used [SRC-01] Take it away. A text that begins with ! goes in quotes."))
  }

  @Test func otherMeansOfYAMLAreRefused() {
    #expect(
      told("<<: {title: A}") == [
        "2:1: stop: The merge key '<<' cannot be used [SRC-01] Write the keys again where they are needed."
      ])
    #expect(
      told("[a, b]: x") == [
        "2:1: stop: A key is a word, not a list or a group of keys [SRC-01] "
          + "Look for brackets that were not meant. A text that begins with [ or { goes in quotes."
      ])
  }

  @Test(arguments: [30, 900, 5000])
  func depthHasAnEnd(_ depth: Int) {
    let flow = told(
      "tags: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth))
    #expect(flow.count == 1)
    let block = told("tags:\n  " + String(repeating: "- ", count: depth) + "x")
    #expect(block.count == 1)
    if depth == 30 {
      let told =
        "Lists and keys are nested too deeply [SRC-01] No key here needs more than a few levels. "
        + "Look for brackets or hyphens that were not meant."
      #expect(flow == ["2:26: stop: \(told)"])
      #expect(block == ["3:41: stop: \(told)"])
    }
  }

  @Test func sizeHasAnEnd() {
    #expect(
      told("title: " + String(repeating: "x", count: 3 << 20)) == [
        "2:1: stop: The keys of a file take up at most 2 MB [SRC-01] "
          + "Move what is text into the body, below the second ---."
      ])
  }

  @Test(arguments: [
    (
      "title: A: b", "2:9",
      "A text that holds ': ' goes in quotes [SRC-01] Write for example title: \"Welfare check: second visit\"."
    ),
    (
      "title: @home", "2:8",
      "A text cannot begin with this character, and lines are not indented with tabs [SRC-01] "
        + "Put the text in quotes, or indent with spaces."
    ),
    (
      "title: 'open", "2:8",
      "A quotation mark or bracket is opened here and not closed [SRC-01] "
        + "Close it, or look for an apostrophe at the beginning of a text."
    ),
    (
      "title: a\u{7}b", "2:9",
      "A control character stands among the keys [SRC-01] "
        + "Delete it; it is invisible in most editors, and often came with pasted text."
    ),
    (
      "title: A\ntags: [a, b\nowner: x", "3:7",
      "A quotation mark or bracket is opened here and not closed [SRC-01] "
        + "Close it, or look for an apostrophe at the beginning of a text."
    ),
    (
      "title: Sarah\u{92}s", "2:13",
      "A control character stands among the keys [SRC-01] "
        + "Delete it; it is invisible in most editors, and often came with pasted text."
    ),
    (
      "title: A\nowner: x\ntitle: B", "4:1",
      "The key 'title' is given twice [SRC-01] Keep one of them. The first is on line 2."
    ),
  ])
  func mistakesAreToldInWords(_ keys: String, _ place: String, _ sentence: String) {
    #expect(told(keys) == ["\(place): stop: \(sentence)"])
  }

  @Test func aRepeatedKeyInAListIsFoundOnItsLine() {
    #expect(
      told("tags:\n  - a: 1\n    b: 2\n    a: 3") == [
        "5:5: stop: The key 'a' is given twice [SRC-01] Keep one of them. The first is on line 3."
      ])
  }
}
