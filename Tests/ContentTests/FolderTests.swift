import Content
import Foundation
import Testing

/// Files and folders: names, kinds, encodings.
@Suite struct FolderTests {
  private let page = "---\ntitle: A\n---\n"

  private func told(_ path: String, _ text: String = "") -> [String] {
    var files = harbourLane
    files[path] = text
    return ContentTests.told(read(files))
  }

  @Test func anEmptyPlaceIsToldSo() {
    #expect(
      ContentTests.told(read([:])) == [
        "content:1:1: stop: There is no content here [SRC-01] Run the command in the folder that holds content/, "
          + "or put the first page into content/guidance/."
      ])
  }

  @Test(arguments: [
    ".DS_Store", "guidance/.#a.md", "guidance/a.md~", "guidance/.a.md.swp", "guidance/#a.md#",
    "guidance/Thumbs.db",
    "imr/harbour-lane/~$plan.docx", "imr/harbour-lane/.git/config", "imr/desktop.ini",
  ])
  func whatEditorsAndSystemsLeaveIsPassedOver(_ path: String) {
    #expect(told("content/" + path) == [])
  }

  @Test(arguments: [
    ("imr/harbour-lane/notes.txt", "stop"), ("imr/harbour-lane/people.yml", "stop"),
    ("imr/harbour-lane/notes.md", "stop"), ("imr/harbour-lane/events/more/e.md", "stop"),
    ("imr/harbour-lane/event/e.md", "stop"), ("imr/harbour-lane/events/e.markdown", "stop"),
    ("imr/harbour-lane/events/E.MD", "stop"), ("imr/harbour-lane/backup.zip", "warning"),
    ("imr/harbour-lane/tool.exe", "warning"),
  ])
  func everyFileOfAProjectIsAccountedFor(_ path: String, _ level: String) {
    #expect(
      told("content/" + path, "---\nid: E1\n---\n") == [
        "content/\(path):1:1: \(level): This file has no place here and is not read [SRC-01] "
          + "A project holds index.md, people.md, methodology.md, analysis.md, implementation.md, checklist.md, "
          + "queries.md, glossary.yaml, sent.md, and files that end in .md straight in events/, learning/, recommendations/ "
          + "and sections/. Pictures (png, jpg, gif, webp, svg) and documents to attach (pdf, docx, xlsx, pptx, odt, "
          + "ods, odp, csv, ics, mp3, mp4, vtt) may lie anywhere in it, for example in images/ and papers/; save a "
          + "plain text as one of these."
      ])
  }

  @Test(arguments: [
    (
      "guidance/a.txt", "stop",
      "Guidance pages end in .md; beside them stand pictures and documents."
    ),
    (
      "faq/more/a.md", "stop",
      "Every question is a file that ends in .md, straight in content/faq/."
    ),
    ("imr/README.md", "stop", "Every project is a folder in content/imr/."),
    (
      "glossary.yml", "stop",
      "Did you mean 'glossary.yaml'? content/ holds site.yaml, checklist.yaml, glossary.yaml, "
        + "characteristics.yaml, guidance/, faq/, imr/, language/."
    ),
  ])
  func everyOtherFileIsAccountedFor(_ path: String, _ level: String, _ help: String) {
    #expect(
      told("content/" + path) == [
        "content/\(path):1:1: \(level): This file has no place here and is not read [SRC-01] \(help)"
      ])
  }

  @Test func anUnknownFolderIsAccountedFor() {
    #expect(
      told("content/Guidance/a.md", page) == [
        "content/Guidance:1:1: stop: This file has no place here and is not read [SRC-01] Did you mean 'guidance'? "
          + "content/ holds site.yaml, checklist.yaml, glossary.yaml, characteristics.yaml, guidance/, faq/, imr/, "
          + "language/."
      ])
  }

  @Test(arguments: [
    ("con.md", "con.md", "CON is the name of a device there"), ("a?.md", "a?.md", "it holds ?"),
    ("x:y/a.md", "x:y", "it holds :"), ("dir./a.md", "dir.", "it ends with a full stop"),
    ("dir /a.md", "dir ", "it ends with a space"),
    ("LPT1.cy.md", "LPT1.cy.md", "LPT1 is the name of a device there"),
    ("a\u{1}.md", "a\u{1}.md", "it holds a control character"),
  ])
  func aNameThatWindowsCannotHoldIsTold(_ path: String, _ name: String, _ problem: String) {
    #expect(
      told("content/guidance/" + path, page) == [
        "content/guidance/\(name):1:1: stop: Windows cannot hold the name '\(name)': \(problem) [SRC-05] "
          + "Rename it, so that the site can be copied to any share."
      ])
  }

  @Test func aFolderThatCannotBeAnAddressIsTold() {
    let library = read([
      "content/imr/harbour lane/index.md": "---\ntitle: T\nmarking: M\npublic-reference: A_b\n---\n"
    ])
    let told = ContentTests.told(library).filter { !$0.contains("people.md") }
    #expect(
      told == [
        "content/imr/harbour lane:1:1: stop: A project's folder begins with a letter or digit and holds only letters, "
          + "digits, '-', '.' and '_' [SRC-06] Rename the folder, for example harbour-lane. It is part of the addresses "
          + "in named views.",
        "content/imr/harbour lane/index.md:4:19: stop: A public reference begins with a letter or digit and holds only "
          + "lower-case letters, digits and hyphens [SRC-01] Write for example public-reference: review-2024-03",
      ])
  }

  @Test func twoProjectsMayNotShareAPublicReference() {
    var files = harbourLane
    files["content/imr/other/index.md"] =
      "---\ntitle: T\nmarking: M\npublic-reference: review-2024-03\n---\n"
    files["content/imr/other/people.md"] = "---\npeople: []\n---\n"
    #expect(
      ContentTests.told(read(files)) == [
        "content/imr/other/index.md:4:19: stop: The address 'review-2024-03' is wanted by "
          + "'content/imr/harbour-lane/index.md' too [SRC-06] Rename one of them. Capital and small letters do not "
          + "count as different."
      ])
  }

  @Test func aProjectWithoutAMarkingIsToldSo() {
    #expect(
      ContentTests.told("index.md", "---\ntitle: T\nterms-of-reference: [{id: T1, text: X}]\n---\n")
        == [
          "content/imr/harbour-lane/index.md:2:1: stop: The key 'marking' of an IMR is missing [SRC-01] "
            + "Write for example marking: OFFICIAL-SENSITIVE"
        ])
  }

  @Test func whatIsNotUTF8IsToldWithItsPlace() {
    var source = MemorySource(["content/guidance/b.md": page])
    source.files["content/guidance/a.md"] =
      Array("---\ntitle: é".utf8) + [0xE9] + Array("\n---\n".utf8)
    source.files["content/guidance/c.md"] = [0xFF, 0xFE, 0x2D, 0x00]
    let library = Library.read(source)
    #expect(
      ContentTests.told(library) == [
        "content/guidance/a.md:2:9: stop: The file is not UTF-8: byte 13 is E9 [SRC-04] "
          + "Save it again with the encoding UTF-8, which every editor offers.",
        "content/guidance/c.md:1:1: stop: The file is saved as UTF-16, not as UTF-8 [SRC-04] "
          + "Save it again with the encoding UTF-8, which every editor offers.",
      ])
    #expect(library.guidance.pages.map(\.file) == ["content/guidance/b.md"])
  }

  @Test func aFolderOnADiskIsRead() throws {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let guidance = root.appending(path: "content/guidance")
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(at: guidance, withIntermediateDirectories: true)
    try Data((page + "Body").utf8).write(to: guidance.appending(path: "a.md"))
    try FileManager.default.createSymbolicLink(
      atPath: guidance.path + "/b.md", withDestinationPath: "/etc/hostname")
    let source = FolderSource(root: root.path)
    let library = Library.read(source)
    #expect(
      ContentTests.told(library) == [
        "content/guidance/b.md:1:1: stop: A symbolic link is not followed [SRC-01] "
          + "Put the file itself here, or take the link away."
      ])
    let body = try #require(library.guidance.pages.first).body
    #expect(try BodyReader(source).text(of: body) == "Body")
  }

  @Test func aFileThatCannotBeReadIsToldAndTheRestIsRead() {
    let library = Library.read(FailingSource(table: MemorySource(harbourLane), failing: "visit.md"))
    #expect(
      ContentTests.told(library) == [
        "content/imr/harbour-lane/events/visit.md:1:1: stop: Could not read 'content/imr/harbour-lane/events/visit.md': "
          + "it does not exist [SRC-01] Mend this and run the command again."
      ])
    #expect(library.projects.first?.events.map(\.id.text) == ["E10"])
  }
}

/// A table of files one of which vanished between listing and reading.
private struct FailingSource: ContentSource {
  var table: MemorySource
  var failing: String

  func entries(below folder: String) throws -> [ContentEntry] { try table.entries(below: folder) }

  func read(_ path: String) throws -> [UInt8] {
    if path.hasSuffix(failing) { throw MemorySource.Missing(path: path) }
    return try table.read(path)
  }
}
