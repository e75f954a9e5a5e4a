internal import Diagnostics

/// The files of a theme after overriding, sorted by what they are.
struct ThemeFiles {
  /// A file with the path that a user knows it by.
  struct File {
    let path: String
    let bytes: [UInt8]
  }

  /// By the name that pages and partials use.
  private(set) var templates: [String: File] = [:]
  /// By address below a delivery's root.
  private(set) var assets: [String: File] = [:]
  /// Files that are none of a theme's, by the path that a user knows.
  private(set) var strange: [String] = []

  init(_ sources: [ThemeSource]) {
    for source in sources {
      for (path, bytes) in source.files { add(path, bytes, from: source.folder) }
    }
    strange.sort()
  }

  private mutating func add(_ path: String, _ bytes: [UInt8], from folder: String) {
    let parts = path.split(separator: "/").map(String.init)
    let file = folder + "/" + path
    guard let name = parts.last, !parts.contains(where: { $0.hasPrefix(".") }) else { return }
    if parts[0] == "assets", parts.count > 1 {
      if assets[path] == nil { assets[path] = File(path: file, bytes: bytes) }
    } else if let template = Self.template(parts) {
      let isKnown = parts.count == 3 || PageKind(rawValue: template) != nil
      if !isKnown { strange.append(file) }
      if isKnown, templates[template] == nil {
        templates[template] = File(path: file, bytes: bytes)
      }
    } else if name.lowercased() != "readme.md" {
      strange.append(file)
    }
  }

  /// The name of a template by its path: `templates/x.mustache` or `templates/partials/x.mustache`.
  private static func template(_ parts: [String]) -> String? {
    let ending = ".mustache"
    guard parts[0] == "templates", let last = parts.last, last.hasSuffix(ending),
      parts.count == 2 || (parts.count == 3 && parts[1] == "partials")
    else { return nil }
    return String(last.dropLast(ending.utf8.count))
  }
}
