internal import Content

/// Paths of a project as they may be printed: a file or folder with somebody's name in its name is shown by
/// its place among its neighbours, as the audit shows it.
struct MaskedPaths {
  let source: any ContentSource
  let mask: MessageMask

  /// `content/imr/case/events/(entry 3)`: the third in its folder, by the alphabet. A path elsewhere is as it
  /// was typed or made of a project's folder, and whoever reads it knows where to look.
  func masked(_ path: String) -> String {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[0] == "content", parts[1] == "imr" else {
      return parts.map { mask.isName($0) ? "…" : $0 }.joined(separator: "/")
    }
    return parts.indices.map { index in
      guard index > 1, mask.isName(parts[index]) else { return String(parts[index]) }
      return entry(parts[index], in: parts[..<index].joined(separator: "/"))
    }.joined(separator: "/")
  }

  /// The same of every path that a sentence names.
  func maskedAll(in text: String) -> String {
    var masked = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "content/imr/")?.lowerBound {
      let path = rest[start...].prefix { !$0.isWhitespace && !",;:'\"()".contains($0) }
      masked += rest[..<start] + self.masked(String(path))
      rest = rest[path.endIndex...]
    }
    return masked + rest
  }

  /// The same of a quoted path that begins at the project's folder; `nil` where it is none.
  func masked(quoted words: String, of slug: String) -> String? {
    let folder = "content/imr/\(slug)/"
    let shown = masked(folder + words)
    guard shown != folder + words, !shown.contains("(entry)"), shown.hasPrefix(folder) else {
      return nil
    }
    return String(shown.dropFirst(folder.count))
  }

  private func entry(_ name: Substring, in folder: String) -> String {
    let names = (try? source.entries(below: folder).map(\.name)) ?? []
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    guard let index = sorted.firstIndex(of: String(name)) else { return "(entry)" }
    return "(entry \(index + 1))"
  }
}
