import Foundation
import Testing

@testable import Files

struct OutputFolderTests {
  @Test func landsWholeAndReplacesWhatStoodThere() throws {
    let folder = TemporaryFolder()
    let output = try OutputFolder(folder.path + "/site")
    let first = try output.stage("guidance", isPrivate: false)
    try first.write(Array("old".utf8), to: "index.html")
    try first.write(Array("gone".utf8), to: "a/b/c.html")
    try output.land(first, at: "guidance", isPrivate: false)
    let second = try output.stage("guidance", isPrivate: false)
    try second.write(Array("new".utf8), to: "index.html")
    #expect(folder.files["site/guidance/index.html"] == "old")
    try output.land(second, at: "guidance", isPrivate: false)
    #expect(
      folder.files == [
        "site/guidance/index.html": "new", "site/.candour/lock": "",
        "site/.candour/landed": "guidance\n",
      ])
  }

  @Test func whatABuildDidNotMakeIsNeverReplaced() throws {
    let folder = TemporaryFolder()
    try createFolder(folder.path + "/guidance")
    try writeNewFile(folder.path + "/guidance/mine", Array("mine".utf8))
    let output = try OutputFolder(folder.path)
    let staged = try output.stage("guidance", isPrivate: false)
    #expect(throws: FileProblem(.putInPlace, folder.path + "/guidance", number: ENOTUNIQ)) {
      try output.land(staged, at: "guidance", isPrivate: false)
    }
    #expect(folder.files["guidance/mine"] == "mine")
    #expect(
      FileProblem(.putInPlace, "docs/guidance", number: ENOTUNIQ).finding.headline
        == "Could not put in place 'docs/guidance': a folder is there that Candour did not make")
  }

  @Test func aLinkLeadsNoDeliveryElsewhere() throws {
    let folder = TemporaryFolder()
    let elsewhere = TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/public", withDestinationPath: elsewhere.path)
    let output = try OutputFolder(folder.path)
    let staged = try output.stage("public-x", isPrivate: false)
    try staged.write(Array("text".utf8), to: "index.html")
    #expect(throws: FileProblem(.putInPlace, folder.path + "/public", number: ELOOP)) {
      try output.land(staged, at: "public/x", isPrivate: false)
    }
    #expect(elsewhere.files.isEmpty)
  }

  @Test func whatNamesPeopleIsForItsOwnerAlone() throws {
    let folder = TemporaryFolder()
    let output = try OutputFolder(folder.path + "/site")
    let staged = try output.stage("private/author", isPrivate: true)
    try staged.write([], to: "index.html")
    try output.land(staged, at: "private/author", isPrivate: true)
    #expect(folder.permissions(of: "site/private") == 0o700)
    #expect(folder.permissions(of: "site/private/author") == 0o700)
    #expect(folder.permissions(of: "site/.candour") == 0o700)
  }

  @Test func onlyOneBuildAtATime() throws {
    let folder = TemporaryFolder()
    let output = try OutputFolder(folder.path)
    #expect(throws: FileProblem(.lock, folder.path + "/.candour/lock", number: EWOULDBLOCK)) {
      _ = try OutputFolder(folder.path)
    }
    withExtendedLifetime(output) {}
  }

  @Test func sweepsWhatAKilledBuildLeft() throws {
    let folder = TemporaryFolder()
    let left = folder.path + "/.candour/public-x"
    try createFolder(left + "/deep")
    try writeNewFile(left + "/deep/half.html", Array("half".utf8))
    _ = try OutputFolder(folder.path)
    #expect(folder.files == [".candour/lock": ""])
  }

  @Test func aDiscardedStageLeavesNothing() throws {
    let folder = TemporaryFolder()
    let output = try OutputFolder(folder.path)
    let staged = try output.stage("public", isPrivate: false)
    try staged.write(Array("secret".utf8), to: "deep/index.html")
    try staged.discard()
    #expect(folder.files == [".candour/lock": ""])
  }
}

struct FileTests {
  @Test func neverWritesOver() throws {
    let folder = TemporaryFolder()
    try writeNewFile(folder.path + "/a", Array("mine".utf8))
    #expect(throws: FileProblem(.write, folder.path + "/a", number: EEXIST)) {
      try writeNewFile(folder.path + "/a", Array("yours".utf8))
    }
    #expect(folder.files["a"] == "mine")
  }

  @Test func readsEveryByteAndRefusesWhatIsTooLarge() throws {
    let folder = TemporaryFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    try writeNewFile(folder.path + "/a", bytes)
    #expect(try readFile(folder.path + "/a") == bytes)
    #expect(throws: FileProblem(.read, folder.path + "/a", number: EFBIG)) {
      _ = try readFile(folder.path + "/a", limit: 99_999)
    }
  }

  @Test func aMissingFileSaysSo() {
    let finding = FileProblem(.read, "content/nothing.md", number: ENOENT).finding
    #expect(finding.code == "OUT-01")
    #expect(finding.headline == "Could not read 'content/nothing.md': it does not exist")
    #expect(finding.help == "Check the spelling of the path, or create it.")
  }

  @Test func aFullDiskSaysThatNothingChanged() {
    let finding = FileProblem(.write, "site/x", number: ENOSPC).finding
    #expect(finding.code == "OUT-02")
    #expect(finding.headline == "Could not write 'site/x': the disk is full")
    #expect(finding.help.hasSuffix("What stood there before is unchanged."))
  }

  @Test func removesLinksWithoutFollowingThem() throws {
    let folder = TemporaryFolder()
    try createFolder(folder.path + "/kept")
    try writeNewFile(folder.path + "/kept/a", [])
    try createFolder(folder.path + "/gone")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/gone/link", withDestinationPath: folder.path + "/kept")
    try removeTree(folder.path + "/gone")
    #expect(folder.files == ["kept/a": ""])
  }

  @Test func listsInTheOrderOfBytes() throws {
    let folder = TemporaryFolder()
    for name in ["b", "a", "É", "B"] { try writeNewFile(folder.path + "/" + name, []) }
    #expect(try listFolder(folder.path).map(\.name) == ["B", "a", "b", "É"])
  }

  @Test(arguments: [
    ("/a/b", "/a", true), ("/a", "/a", true), ("/ab", "/a", false), ("/x", "/", true),
  ])
  func liesWithin(path: String, folder: String, expected: Bool) {
    #expect(lies(path, within: folder) == expected)
  }

  @Test func aSealIsKeptForItsOwnerAndSurvivesTheNextBuild() throws {
    let folder = TemporaryFolder()
    let path = folder.path + "/site"
    #expect(try LandedSeals(ofOutput: path).all() == [:])
    do {
      let output = try OutputFolder(path)
      try output.seals.set("first", for: "public/imr-1")
      try output.seals.set("second", for: "public/imr-2")
      try output.seals.set("third", for: "public/imr-1")
    }
    _ = try OutputFolder(path)
    #expect(
      try LandedSeals(ofOutput: path).all()
        == ["public/imr-1": "third", "public/imr-2": "second"])
    #expect(folder.permissions(of: "site/.candour/seals") == 0o600)
    #expect(folder.files.keys.sorted() == ["site/.candour/lock", "site/.candour/seals"])
  }

  @Test func sealsThatCannotBeReadAreNoEmptyList() throws {
    let folder = TemporaryFolder()
    try createFolder(folder.path + "/.candour/seals")
    #expect(throws: FileProblem(.read, folder.path + "/.candour/seals", number: EISDIR)) {
      try LandedSeals(ofOutput: folder.path).all()
    }
  }
}
