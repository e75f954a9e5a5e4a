internal import Crypto

/// A keyed digest of something secret: it tells whether that is still the same, and nothing else. Who
/// finds it cannot try guesses against it without the salt, and no two seals of one text are alike.
package struct Seal: Hashable, Sendable {
  /// A line of text that holds the salt and the digest: both must be kept where only the owner reads.
  package let text: String

  /// Seals these bytes under a salt that is drawn anew.
  package init(_ bytes: [UInt8]) {
    var generator = SystemRandomNumberGenerator()
    let salt = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    self.init(bytes, salt: hexDigits(of: salt))
  }

  /// A seal as it was kept.
  package init(text: String) { self.text = text }

  private init(_ bytes: [UInt8], salt: String) {
    let key = SymmetricKey(data: Array(salt.utf8))
    let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
    text = salt + ":" + hexDigits(of: code)
  }

  /// Whether it is these bytes that were sealed. A text that is no seal holds for nothing.
  package func holds(for bytes: [UInt8]) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 64 else { return false }
    return Seal(bytes, salt: String(parts[0])) == self
  }
}
