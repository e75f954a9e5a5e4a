/// The types of file that a finished folder may hold. Any other fails the audit.
enum FileKind {
  case markup, styleSheet, script, data
  case png, jpeg, gif, webp, woff2

  init?(name: String) {
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    switch name[name.index(after: point)...].lowercased() {
    case "html", "htm", "svg", "xml": self = .markup
    case "css": self = .styleSheet
    case "js": self = .script
    case "json", "csv", "txt", "ics", "webmanifest": self = .data
    case "png": self = .png
    case "jpg", "jpeg": self = .jpeg
    case "gif": self = .gif
    case "webp": self = .webp
    case "woff2": self = .woff2
    default: return nil
    }
  }

  /// The surface of what stands in no tag, comment, script or style; `nil` for opaque files.
  var surface: Surface? {
    switch self {
    case .markup: .text
    case .styleSheet: .style
    case .script: .script
    case .data: .data
    default: nil
    }
  }
}
