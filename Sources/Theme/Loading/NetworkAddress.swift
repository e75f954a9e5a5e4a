/// An address in the network, as it stands in a file of a theme.
enum NetworkAddress {
  /// Whether an address in the network begins here: `http:`, `https:` or two slashes, and something
  /// after them. Browsers read `\` as `/`.
  static func begins(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard let lead = lead(in: text, at: index), !isNamespace(in: text, at: index) else {
      return false
    }
    let rest = text[(index + lead)...]
    return rest.first.map { !isSpace($0) && !isQuote($0) && $0 != UInt8(ascii: ")") } ?? false
  }

  /// Namespaces look like addresses and are never fetched.
  static func isNamespace(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    namespaces.contains { text.holds("http://www.w3.org/" + $0, at: index) }
  }

  /// The address as far as it is sensible to quote it.
  static func words(in text: ArraySlice<UInt8>, at index: Int) -> String {
    let ends = Array("<>(){};,".utf8)
    let address = text[index...].prefix { !isSpace($0) && !isQuote($0) && !ends.contains($0) }
    let shown = String(decoding: address, as: UTF8.self)
    return shown.count > 80 ? shown.prefix(79) + "…" : shown
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  private static let namespaces = [
    "2000/svg", "1999/xlink", "1999/xhtml", "1998/Math/MathML", "XML/1998/namespace",
  ]

  private static func lead(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    switch text[index] {
    case UInt8(ascii: "h"), UInt8(ascii: "H"):
      text.holds("https:", at: index) ? 6 : text.holds("http:", at: index) ? 5 : nil
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      index + 1 < text.endIndex && isSlash(text[index + 1]) ? 2 : nil
    default: nil
    }
  }

  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }
}

extension ArraySlice<UInt8> {
  /// Whether a word stands here, ASCII letters in either case.
  func holds(_ word: String, at index: Int) -> Bool {
    var place = index
    for byte in word.utf8 {
      guard place < endIndex, self[place].lowercased == byte.lowercased else { return false }
      place += 1
    }
    return true
  }

  /// Whether a word stands right before this place.
  func holds(_ word: String, before index: Int) -> Bool {
    let start = index - word.utf8.count
    return start >= startIndex && holds(word, at: start)
  }
}

extension UInt8 {
  /// An ASCII capital as its small letter; any other byte as it is.
  var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
