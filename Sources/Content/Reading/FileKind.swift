internal import Diagnostics

/// What a file's name says it is.
enum FileKind {
  case markdown
  /// A picture or document that may stand beside pages.
  case asset
  /// Text that looks as if it was meant to be read, under a name that is not.
  case misspelled
  case unknown

  init(_ name: String) {
    let lower = name.lowercased()
    let dot = lower.lastIndex(of: ".")
    let ending = dot.map { String(lower[lower.index(after: $0)...]) } ?? ""
    if name.hasSuffix(".md") {
      self = .markdown
    } else if Self.assets.contains(ending) {
      self = .asset
    } else {
      self = Self.texts.contains(ending) ? .misspelled : .unknown
    }
  }

  private static let assets: Set<String> = [
    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "docx", "xlsx", "pptx", "odt", "ods",
    "odp", "csv", "ics", "mp3", "mp4", "vtt",
  ]
  private static let texts: Set<String> = [
    "md", "markdown", "mdown", "mkd", "yml", "yaml", "txt", "text",
  ]
}

extension Findings {
  /// Says that a file stands where nothing is read. It stops a build where somebody's words would be missing.
  func unplaced(_ file: String, expected: String, weight: Level? = nil) {
    let kind = FileKind(file)
    let looksMeant = kind == .markdown || kind == .misspelled
    add(
      Finding(
        "SRC-01", weight ?? (looksMeant ? .stop : .warning), at: SourcePosition(file: file),
        "This file has no place here and is not read", help: expected))
  }
}
