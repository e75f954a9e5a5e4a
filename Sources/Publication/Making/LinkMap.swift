/// Where the files of `content/` are in one delivery.
///
/// A file that the site has and the delivery has not is no mistake: between views nothing links, so
/// such a link becomes plain words.
struct LinkMap: Sendable {
  /// The address of each page that the delivery holds, by its file's path.
  var pages: [String: String] = [:]
  /// The address of each other file that the delivery holds, by its path.
  var assets: [String: String] = [:]
  /// Every file that the site has, held or not.
  var known: Set<String> = []

  enum Target: Equatable {
    /// A page of the delivery, by its file.
    case page(file: String, address: String)
    /// A picture or document of the delivery, by its file.
    case asset(file: String, address: String)
    /// An anchor on the same page.
    case here
    /// Somewhere outside the site, or a mail address.
    case outside
    /// A file of the site that this delivery does not hold.
    case notHeld
    case nowhere
  }

  /// What a destination leads to, seen from the file that it stands in.
  func target(of destination: String, from file: String) -> (target: Target, anchor: String) {
    let (path, anchor) = Address.split(destination)
    if path.isEmpty { return (.here, anchor) }
    if Self.isOutside(path) { return (.outside, anchor) }
    let folder = file.split(separator: "/").dropLast()
    let decoded = Percent.decoded(path)
    guard !decoded.hasPrefix("/"), let resolved = Address.resolve(decoded, below: Array(folder))
    else {
      return (.nowhere, anchor)
    }
    return (target(of: resolved, isFolder: decoded.hasSuffix("/")), anchor)
  }

  private func target(of path: String, isFolder: Bool) -> Target {
    let candidates = isFolder ? [path + "/index.md"] : [path, path + "/index.md"]
    for file in candidates {
      if let address = pages[file] { return .page(file: file, address: address) }
      if let address = assets[file] { return .asset(file: file, address: address) }
      if known.contains(file) { return .notHeld }
    }
    return .nowhere
  }

  /// Whether a destination names a scheme or another host.
  static func isOutside(_ destination: String) -> Bool {
    if destination.hasPrefix("//") { return true }
    guard let colon = destination.firstIndex(of: ":") else { return false }
    let scheme = destination[..<colon]
    return scheme.first?.isLetter == true && !scheme.contains("/")
      && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  }
}

/// Percent-encoding, as links write bytes that they may not hold.
enum Percent {
  static func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
