import Foundation
import Testing

@testable import Audit

/// A ZIP archive of one stored file, written by hand, with whatever it is to hide.
private func zip(
  name: String = "a.txt", content: String = "Maya", note: String = "", hidden: String = "",
  inFront: String = ""
) -> [UInt8] {
  zip(name: name, content: Array(content.utf8), note: note, hidden: hidden, inFront: inFront)
}

private func zip(
  name: String, content: [UInt8], note: String = "", hidden: String = "", inFront: String = ""
) -> [UInt8] {
  var facts = [20, 0, 0].flatMap { little($0, 2) } + little(0, 4)
  facts += little(Int(checksum(content)), 4)
  facts += little(content.count, 4) + little(content.count, 4) + little(name.utf8.count, 2)
  var extra: [UInt8] = []
  if !note.isEmpty {
    extra = little(0xCAFE, 2) + little(note.utf8.count, 2)
    extra += Array(note.utf8)
  }
  var archive = Array(inFront.utf8)
  let start = archive.count
  archive += Array("PK\u{3}\u{4}".utf8) + facts + little(0, 2)
  archive += Array(name.utf8) + content
  archive += Array(hidden.utf8)
  let listStart = archive.count
  archive += Array("PK\u{1}\u{2}".utf8) + little(20, 2) + facts
  archive += little(extra.count, 2) + little(0, 10) + little(start, 4)
  archive += Array(name.utf8) + extra
  let listSize = archive.count - listStart
  archive += Array("PK\u{5}\u{6}".utf8) + little(0, 4) + little(1, 2) + little(1, 2)
  archive += little(listSize, 4) + little(listStart, 4) + little(0, 2)
  return archive
}

private func little(_ number: Int, _ size: Int) -> [UInt8] {
  (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
}

private func checksum(_ bytes: [UInt8]) -> UInt32 {
  var sum: UInt32 = ~0
  for byte in bytes {
    sum ^= UInt32(byte)
    for _ in 0..<8 {
      let isOdd = sum & 1 == 1
      sum >>= 1
      if isOdd { sum ^= 0xEDB8_8320 }
    }
  }
  return ~sum
}

private let auditor: Auditor = {
  var request = request()
  request.scope = .anything
  return Auditor(request)
}()

private func report(_ bytes: [UInt8], _ name: String = "o.zip") -> AuditReport {
  auditor.audit(bytes: bytes, named: name)
}

@Test func `a clean archive passes, and a finished folder holds none`() {
  #expect(report(zip()).passed)
  #expect(
    audit(bytes: zip(), named: "o.zip", for: request()).unread == [
      UnreadFile(file: "o.zip", reason: "The type is not one that is published")
    ])
}

@Test func `the name, the content and the fields of an entry are searched`() {
  #expect(report(zip(name: "Saz.txt")).hits.map(described) == ["0 file name p1 known as"])
  #expect(report(zip(content: "told Saz")).hits.map(described) == ["1 data p1 known as"])
  #expect(
    report(zip(note: "by Whitcombe")).hits.map(described) == [
      "0 an extra field of the archive o1 surname"
    ])
  #expect(
    report(zip(name: "Saz.txt", content: "Saz")).hits.map(\.file)
      == Array(
        repeating: "o.zip/(entry 1)", count: 2))
}

@Test func `what an archive hides between its files fails the audit`() {
  let reason = "The archive holds bytes that belong to none of its files"
  for bytes in [zip(hidden: "Saz rang"), zip(inFront: "Saz rang"), zip() + Array("Saz".utf8), []] {
    #expect(report(bytes).unread.map(\.reason) == [reason])
  }
  #expect(report(zip(hidden: "\0\0\0")).passed)
}

@Test func `archives in archives are read to a small depth`() {
  var bytes = zip(content: "told Saz")
  for depth in 1...4 {
    let found = report(bytes)
    #expect(found.hits.count == (depth <= 3 ? 1 : 0))
    #expect(found.unread.count == (depth <= 3 ? 0 : 1))
    bytes = zip(name: "i.zip", content: bytes)
  }
}

@Test(arguments: [
  ("../a.txt", ["AUD-06"]), ("/a.txt", ["AUD-06"]), ("C:\\a.txt", ["AUD-06"]),
  ("a/..\\b.txt", ["AUD-06"]), ("a/b..txt", []),
])
func `a name that leads out of the folder is a fault`(_ name: String, _ codes: [String]) {
  #expect(report(zip(name: name)).faults.map(\.code) == codes)
}

@Test func `any cut or changed archive is read or named as not read`() {
  let whole = zip(content: "told Saz and more of the same, told Saz")
  for cut in 0..<whole.count {
    #expect(report(Array(whole[..<cut])).passed == false)
    var changed = whole
    changed[cut] ^= 0x55
    #expect(report(changed).passed == false)
  }
}

@Test(
  arguments: [
    ("a.txt", Array("%PDF-1.7 x".utf8), "The file is a PDF, whatever its name says"),
    ("README", Array("{\\rtf1 x}".utf8), "The file is rich text (RTF), whatever its name says"),
    ("a.md", [0xC3], "The text is not UTF-8"),
    ("a.csv", [0xFF, 0xFE, 0x41], "The text is not well-formed UTF-16"),
    ("a.csv", [0x41, 0, 0x42], "The file holds NUL bytes and so is no text"),
    ("a.docx", [0x41], "The text of this type of file cannot be read"),
    (".DS_Store", [0, 0], "The file holds NUL bytes and so is no text"),
  ] as [(String, [UInt8], String)])
func `what is no text that can be read is said`(
  _ name: String, _ bytes: [UInt8], _ reason: String
) {
  #expect(report(bytes, name).unread.map(\.reason) == [reason])
}

@Test func `UTF-16 with its mark and UTF-8 with one are read`() {
  let text = Array("x\n\u{201C}Saz\u{201D}".utf16)
  let little: [UInt8] = [0xFF, 0xFE] + text.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
  let big: [UInt8] = [0xFE, 0xFF] + text.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
  for bytes in [little, big, Array("\u{FEFF}x\nSaz".utf8)] {
    #expect(report(bytes, "a.csv").hits.map(described) == ["2 data p1 known as"])
  }
}

/// Several stored files of four bytes in one archive.
private func zip(names: [String]) -> [UInt8] {
  var (files, list): ([UInt8], [UInt8]) = ([], [])
  for name in names {
    let single = zip(name: name)
    let fileSize = 30 + name.utf8.count + 4
    var entry = Array(single[fileSize..<(single.count - 22)])
    entry.replaceSubrange(42..<46, with: little(files.count, 4))
    list += entry
    files += single[..<fileSize]
  }
  let counts = little(names.count, 2) + little(names.count, 2)
  return files + list + Array("PK\u{5}\u{6}".utf8) + little(0, 4) + counts
    + little(list.count, 4) + little(files.count, 4) + little(0, 2)
}

@Test func `names that a disk without capitals takes for one are told`() {
  let alike = report(zip(names: ["a.txt", "b.txt", "A.TXT"]))
  #expect(alike.faults.map { "\($0.file) \($0.code)" } == ["o.zip/A.TXT AUD-07"])
  #expect(alike.filesRead == 3)
  #expect(report(zip(names: ["a.txt", "b.txt"])).passed)
}

@Test func `an archive that lists a name twice is not taken as read`() {
  let report = report(zip(names: ["a.txt", "a.txt"]))
  #expect(
    report.unread == [
      UnreadFile(
        file: "o.zip",
        reason: "The archive is damaged, or its two lists of files do not agree", wayOut: .unpack)
    ])
}
