import Testing

@testable import Markdown

@Suite("What readers would not see is reported")
struct ProblemTests {
  private func problems(_ markdown: String, firstLine: Int = 1) -> [DocumentProblem] {
    Document(parsing: markdown, firstLine: firstLine).problems
  }

  @Test("A comment without an end")
  func comments() {
    #expect(
      problems("a\n\n<!-- b\n\nc\n", firstLine: 10) == [
        DocumentProblem(.unclosedComment, line: 12, column: 1)
      ])
    #expect(
      problems("a <!-- b\n\nc -->\n") == [DocumentProblem(.unclosedComment, line: 1, column: 1)])
    // A comment that starts a block ends with the line of its first end.
    #expect(
      problems("<!-- a --> b <!-- c\nd -->\n") == [
        DocumentProblem(.unclosedComment, line: 1, column: 1)
      ])
    #expect(problems("<!-- a --> b <!-- c -->\n\nd <!-- e --> `<!--`\n\n<!-->\n").isEmpty)
  }

  @Test("A footnote that nothing refers to, and nothing that only looks like one")
  func footnotes() {
    #expect(
      problems("a[^1]\n\n[^1]: b\n\n[^old]: c\n\n> [^2]: d\n") == [
        DocumentProblem(.unreferencedFootnote(label: "old"), line: 5, column: 1),
        DocumentProblem(.unreferencedFootnote(label: "2"), line: 7, column: 3),
      ])
    #expect(
      problems("```\n[^1]: a\n```\n\n    [^2]: b\n\n<pre>\n[^4]: e\n</pre>\n") == [])
  }

  @Test("Footnotes that only each other refer to")
  func footnotesAmongThemselves() {
    #expect(
      problems("a[^3]\n\n[^1]: b[^2]\n\n[^2]: c[^1]\n\n[^3]: d[^4]\n\n[^4]: e\n") == [
        DocumentProblem(.unreferencedFootnote(label: "1"), line: 3, column: 1),
        DocumentProblem(.unreferencedFootnote(label: "2"), line: 5, column: 1),
      ])
  }

  @Test("Footnotes in a numbered list, and below an underlined heading")
  func footnotesElsewhere() {
    #expect(
      problems("1. [^1]: a\n\nb\n===\n[^2]: c\n") == [
        DocumentProblem(.unreferencedFootnote(label: "1"), line: 1, column: 4),
        DocumentProblem(.unreferencedFootnote(label: "2"), line: 5, column: 1),
      ])
  }

  @Test("An address that could run a program")
  func unsafeLinks() {
    #expect(
      problems("a\n\nb [c](javascript:d)\n") == [
        DocumentProblem(.unsafeLink(destination: "javascript:d"), line: 3, column: 3)
      ])
  }

  @Test("A table that would swell, which is then shown as it was written")
  func oversizedTable() {
    let wide =
      String(repeating: "|a", count: 2_000) + "\n" + String(repeating: "|-", count: 2_000) + "\n"
    let document = Document(parsing: "Before\n\n" + wide + String(repeating: "|\n", count: 200))
    #expect(
      document.problems == [
        DocumentProblem(.oversizedTable(columns: 2_000, rows: 201), line: 3, column: 1)
      ])
    #expect(document.root.descendants(.table).isEmpty)
    let written = HTMLRenderer().bytes(of: document)
    #expect(written.count < 10_000)
    #expect(written.filter { $0 == UInt8(ascii: "a") }.count == 2_000)
  }

  @Test("Many tables that would swell together")
  func manyTables() {
    let wide =
      String(repeating: "|a", count: 300) + "\n" + String(repeating: "|-", count: 300) + "\n"
    let table = wide + String(repeating: "|\n", count: 50) + "\n"
    #expect(problems(table).isEmpty)
    #expect(problems(String(repeating: table, count: 5)).count == 1)
  }

  @Test("A table that is written out is never too large")
  func longTable() {
    let rows = String(repeating: "|a|b|c|d|e|f|\n", count: 20_000)
    let document = Document(parsing: "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n" + rows)
    #expect(document.problems.isEmpty)
    #expect(document.root.firstChild?.children.count == 20_001)
  }
}
