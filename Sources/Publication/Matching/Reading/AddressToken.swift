/// A mail address, a handle, a hashtag or an address of the web that a name stands in.
///
/// Half of one gives the other half away, so it is withheld as a whole.
struct AddressToken {
  enum Kind { case mail, handle, hashtag, web }

  let kind: Kind
  /// The bytes of the whole token, without the punctuation round it.
  let range: Range<Int>

  /// The token round some bytes, or `nil` where they stand in plain words.
  init?(around bytes: Range<Int>, in stream: LetterStream) {
    var start = Self.start(before: bytes.lowerBound, in: stream)
    let end = Self.end(after: bytes.upperBound, in: stream)
    guard Self.holdsSign(start..<end, in: stream) else { return nil }
    if stream.bytes[start..<end].starts(with: "mailto:".utf8), start + 7 <= bytes.lowerBound {
      start += 7
    }
    let token = stream.bytes[start..<end]
    guard let kind = Self.kind(of: token) else { return nil }
    self.kind = kind
    range = start..<end
  }

  /// What is shown in its place.
  var replacement: String {
    switch kind {
    case .mail: "(e-mail withheld)"
    case .handle: "(handle withheld)"
    case .hashtag: "(hashtag withheld)"
    case .web: "(web address withheld)"
    }
  }

  /// Whether a mark is there, or the dot of `www.`, without which nothing is an address.
  private static func holdsSign(_ range: Range<Int>, in stream: LetterStream) -> Bool {
    for index in range {
      switch stream.bytes[index] {
      case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: "/"), UInt8(ascii: "."): return true
      default: continue
      }
    }
    return false
  }

  private static func kind(of token: ArraySlice<UInt8>) -> Kind? {
    guard let first = token.first else { return nil }
    if token.starts(with: "www.".utf8) || contains("://", in: token) { return .web }
    if Self.hosts.contains(where: { contains($0, in: token) }) { return .web }
    if first == UInt8(ascii: "@") || token.starts(with: "u/".utf8) { return .handle }
    if first == UInt8(ascii: "#") {
      return token.dropFirst().first.map(isAsciiDigit) == false ? .hashtag : nil
    }
    return token.contains(UInt8(ascii: "@")) ? .mail : nil
  }

  /// What stands in an address of the web without "www." and "://": "facebook.com/angela.carter".
  private static let hosts = [".com/", ".co.uk/", ".org/", ".net/", ".me/", ".tv/", ".org.uk/"]

  private static func contains(_ mark: String, in token: ArraySlice<UInt8>) -> Bool {
    token.indices.contains { token[$0] == mark.utf8.first && token[$0...].starts(with: mark.utf8) }
  }

  private static func start(before byte: Int, in stream: LetterStream) -> Int {
    var start = byte
    while start > 0, start > byte - longest, !isEdge(stream.bytes[start - 1]) { start -= 1 }
    return start
  }

  private static func end(after byte: Int, in stream: LetterStream) -> Int {
    var end = byte
    while end < stream.bytes.count, end < byte + longest, !isEdge(stream.bytes[end]) { end += 1 }
    while end > byte, isStop(stream.bytes[end - 1]) { end -= 1 }
    return end
  }

  /// White space and the marks that stand round an address but never in one.
  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "\""), UInt8(ascii: "|"), UInt8(ascii: ","), UInt8(ascii: ";"),
      UInt8(ascii: "*"), UInt8(ascii: "`"):
      true
    default: false
    }
  }

  /// The marks that end a sentence or its parts, and no address.
  private static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Bytes to look at on either side.
  private static let longest = 300
}

func isAsciiDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
