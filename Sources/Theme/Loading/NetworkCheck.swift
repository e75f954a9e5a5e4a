internal import Diagnostics

/// Finds what in a theme would make a page reach into the network.
///
/// A delivery is a folder that is read offline, and nobody but its reader is to know that it is read.
struct NetworkCheck {
  let files: ThemeFiles

  var findings: [Finding] {
    files.templates.values.flatMap { check($0, offsets: MarkupAddresses.offsets, help: Self.help) }
      + files.assets.flatMap { address, file in checkAsset(file, at: address) }
  }

  private func checkAsset(_ file: ThemeFiles.File, at address: String) -> [Finding] {
    switch address.split(separator: ".").last?.lowercased() {
    case "css": check(file, offsets: StyleAddresses.offsets, help: Self.help)
    case "js", "mjs": check(file, offsets: ScriptAddresses.offsets, help: Self.scriptHelp)
    case "svg", "html", "htm": check(file, offsets: MarkupAddresses.offsets, help: Self.help)
    default: []
    }
  }

  private static let help =
    "Put what the page needs into the theme's assets/ and name it there. A delivery is read offline, "
    + "and a request would tell others that it is read. A link to follow, <a href>, may lead anywhere."

  private static let scriptHelp =
    "A script of a theme holds no such address, not even in a comment. Put what it needs into the "
    + "theme's assets/. A delivery is read offline, and a request would tell others that it is read."

  private func check(
    _ file: ThemeFiles.File, offsets: (ArraySlice<UInt8>) -> [Int], help: String
  ) -> [Finding] {
    let text = file.bytes[...]
    return offsets(text).map { offset in
      let words = NetworkAddress.words(in: text, at: offset)
      return Finding(
        "THM-08", .stop, at: position(of: offset, in: file),
        "A theme must not fetch anything from the network: '\(words)'", help: help)
    }
  }

  private func position(of offset: Int, in file: ThemeFiles.File) -> SourcePosition {
    let before = file.bytes[..<offset]
    let newline = UInt8(ascii: "\n")
    let line = before.lastIndex(of: newline).map { before[($0 + 1)...] } ?? before
    return SourcePosition(
      file: file.path, line: before.count { $0 == newline } + 1,
      column: line.count { $0 & 0xC0 != 0x80 } + 1)
  }
}
