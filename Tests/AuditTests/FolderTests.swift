import Foundation
import Testing

@testable import Audit

@Test func `a clean folder passes and says what was read`() throws {
  let files = ["index.html": Data("<p>Maya</p>".utf8), "a/b.css": Data("p{}".utf8)]
  try withFolder(files) { folder in
    var expected = AuditReport()
    expected.filesRead = 2
    expected.bytesRead = 14
    let report = audit(folder: folder.path, for: request())
    #expect(report == expected)
    #expect(report.passed)
  }
}

@Test func `a name in a path is masked in every line that it is printed in`() throws {
  let files = ["a.txt": Data("x".utf8), "whitcombe/saz.html": Data("<p>told Ahmed</p>".utf8)]
  try withFolder(files) { folder in
    let report = audit(folder: folder.path, for: request())
    #expect(
      report.hits == [
        AuditHit(file: "(entry 2)", line: 0, surface: .fileName, identity: "o1", rule: "surname"),
        AuditHit(
          file: "(entry 2)/(entry 1)", line: 0, surface: .fileName, identity: "p1", rule: "known as"
        ),
        AuditHit(
          file: "(entry 2)/(entry 1)", line: 1, surface: .text, identity: "p1",
          rule: "half of a surname"),
      ])
  }
}

@Test func `what cannot be read fails the audit`() throws {
  let files = [
    "a.pdf": Data("x".utf8), "b.html": Data([0x3C, 0xFF]), "c.txt": Data("123456".utf8),
    "d.txt": Data("x".utf8), ".hidden": Data(),
  ]
  try withFolder(files) { folder in
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/e.txt", withDestinationPath: "d.txt")
    var request = request()
    request.largestFile = 5
    let report = audit(folder: folder.path, for: request)
    #expect(
      report.unread == [
        UnreadFile(file: ".hidden", reason: "The type is not one that is published"),
        UnreadFile(file: "a.pdf", reason: "The type is not one that is published"),
        UnreadFile(file: "b.html", reason: "The text is not UTF-8", wayOut: .asUTF8),
        UnreadFile(file: "c.txt", reason: "The file is larger than 5 bytes", wayOut: .split),
        UnreadFile(file: "e.txt", reason: "A link is not followed", wayOut: .notALink),
      ])
    #expect(report.filesRead == 1)
    #expect(report.passed == false)
  }
}

@Test func `nothing read is no pass`() throws {
  try withFolder([:]) { #expect(audit(folder: $0.path, for: request()).passed == false) }
  let gone = audit(folder: "/nowhere/at/all", for: request())
  #expect(
    gone.unread == [
      UnreadFile(file: ".", reason: "The folder cannot be listed", wayOut: .permission)
    ])
}
