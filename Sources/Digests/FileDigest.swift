internal import Crypto

/// The SHA-256 of a file: what stands in a register for the very bytes that somebody looked at.
package struct FileDigest: Hashable, Sendable {
  /// 64 digits, `0` to `9` and `a` to `f`.
  package let hex: String

  /// The digest of these bytes.
  package init(of bytes: [UInt8]) {
    hex = hexDigits(of: SHA256.hash(data: bytes))
  }

  /// A digest as somebody wrote it; capitals do not matter. `nil` where it is not 64 digits.
  package init?(_ text: String) {
    let lower = text.lowercased()
    guard lower.utf8.count == 64, lower.utf8.allSatisfy(isHexDigit) else { return nil }
    hex = lower
  }
}

func hexDigits(of bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}

private func isHexDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
}
