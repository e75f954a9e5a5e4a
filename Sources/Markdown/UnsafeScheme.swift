/// Schemes of addresses that are not made into links.
struct UnsafeScheme {
  /// Schemes that can run a program in the reader's browser.
  static let standard = UnsafeScheme(["javascript", "vbscript", "data"])

  private let schemes: [[UInt8]]

  /// - Parameter schemes: without the colon; capitals make no difference.
  init(_ schemes: some Sequence<String>) {
    self.schemes = schemes.map { Array($0.lowercased().utf8) + [UInt8(ascii: ":")] }
  }

  /// Browsers drop control characters and white space before they look at an address, so this does too.
  func isUnsafe(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    schemes.contains { scheme in
      var rest = scheme[...]
      for byte in address where byte > 0x20 {
        guard let wanted = rest.first else { break }
        let lowered = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        guard lowered == wanted else { return false }
        rest = rest.dropFirst()
      }
      return rest.isEmpty
    }
  }
}
