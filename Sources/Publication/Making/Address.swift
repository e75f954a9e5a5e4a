/// Addresses of pages below a delivery's root, with `/` between their parts.
package enum Address {
  /// The way from one page to another, as a link writes it: `../index.html#top`.
  ///
  /// - Parameters:
  ///   - target: An address below the root, with an anchor or without.
  ///   - page: The address of the page that links.
  package static func relative(_ target: String, from page: String) -> String {
    if target.hasPrefix("#") { return target }
    let (path, anchor) = split(target)
    if path == page { return anchor.isEmpty ? name(of: path) : anchor }
    var own = page.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)[...]
    while let first = own.first, parts.count > 1, parts.first == first {
      own = own.dropFirst()
      parts = parts.dropFirst()
    }
    let up = Array(repeating: Substring(".."), count: own.count)
    return (up + parts).joined(separator: "/") + anchor
  }

  /// The way from a page up to the delivery's root: nothing, `../`, `../../`.
  package static func root(from page: String) -> String {
    String(repeating: "../", count: page.utf8.count { $0 == UInt8(ascii: "/") })
  }

  static func split(_ target: String) -> (path: String, anchor: String) {
    guard let hash = target.firstIndex(of: "#") else { return (target, "") }
    return (String(target[..<hash]), String(target[hash...]))
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path that a relative one means, seen from a folder; `nil` where it leads above the root.
  static func resolve(_ path: String, below folder: [Substring]) -> String? {
    var parts = folder.map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard !parts.isEmpty else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }
}
