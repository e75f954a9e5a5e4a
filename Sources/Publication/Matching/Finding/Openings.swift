/// The first letter, two, three and four of every run that is looked for, in a table small enough for the
/// fastest cache: what is not in it begins no name. What is in it may do so by chance.
struct Openings: Sendable {
  static let length = 4

  private(set) var bits: [UInt64]
  private let shift: UInt64

  /// - Parameter patterns: Runs of folded letters. A shorter one stands for itself with anything after it.
  init(_ patterns: [[Unicode.Scalar]]) {
    let keys = Set(
      patterns.filter { !$0.isEmpty }.flatMap { pattern in
        (1...Self.length).flatMap { Self.keys(of: pattern, length: $0) }
      })
    // At least sixteen bits for each opening, which sets two of a word: one in a hundred others passes.
    let width = min(max(UInt32(bitPattern: Int32(keys.count * 16)).bitLength, 10), 22)
    shift = UInt64(64 - (width - 6))
    bits = Array(repeating: 0, count: 1 << (width - 6))
    for key in keys {
      let place = Self.place(of: key, shift)
      bits[place.word] |= place.bits
    }
  }

  @inline(__always)
  static func place(of key: UInt32, _ shift: UInt64) -> (word: Int, bits: UInt64) {
    let mixed = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
    return (Int(mixed &>> shift), 1 &<< (mixed &>> 42 & 63) | 1 &<< (mixed &>> 36 & 63))
  }

  /// Calls with a test of up to four folded ASCII letters, the first in the lowest byte.
  func testing<Result>(_ body: (OpeningTest) -> Result) -> Result {
    bits.withUnsafeBufferPointer { body(OpeningTest(bits: $0, shift: shift)) }
  }

  /// All openings of so many letters that a run may show in ASCII; nothing for letters beyond, since a
  /// text that is not ASCII is looked at letter by letter.
  private static func keys(of pattern: [Unicode.Scalar], length: Int) -> [UInt32] {
    let letters = pattern.prefix(length).map(\.value)
    guard letters.allSatisfy({ $0 < 0x80 }) else { return [] }
    var keys: [UInt32] = [0]
    for place in 0..<length {
      let choice = place < letters.count ? [letters[place]] : Self.alphabet
      keys = keys.flatMap { key in choice.map { key | $0 << UInt32(8 * place) } }
    }
    return keys
  }

  private static let alphabet = "abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars.map(\.value)
}

/// Whether the letters that a word begins with may begin a name.
struct OpeningTest {
  let bits: UnsafeBufferPointer<UInt64>
  let shift: UInt64

  @inline(__always)
  func mayOpen(_ key: UInt32) -> Bool {
    let place = Openings.place(of: key, shift)
    return bits[place.word] & place.bits == place.bits
  }
}

extension UInt32 {
  /// How many bits the number takes.
  fileprivate var bitLength: UInt32 { UInt32(32 - leadingZeroBitCount) }
}
