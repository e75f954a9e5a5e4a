/// The kinds of picture that a page can show.
package enum ImageKind: String, Sendable, CaseIterable {
  case png, jpeg, gif, webp, svg

  /// What a file's name says it is; `nil` for everything else.
  package init?(fileName: String) {
    switch fileEnding(of: fileName) {
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webp
    case "svg": self = .svg
    default: return nil
    }
  }

  /// What a published file of this kind is called at its end.
  package var ending: String { self == .jpeg ? "jpg" : rawValue }

  /// What people call it.
  package var name: String { self == .webp ? "WebP" : rawValue.uppercased() }
}

/// What stands behind the last point of a file's name, in lower case; nothing where there is none.
package func fileEnding(of fileName: String) -> String {
  guard let point = fileName.lastIndex(of: "."), point != fileName.startIndex else { return "" }
  return fileName[fileName.index(after: point)...].lowercased()
}
