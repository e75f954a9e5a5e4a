/// What 64 bytes in a row are, a bit for each, the first in the lowest.
///
/// All are looked at before any is decided on, so that nothing branches on what a text says: 20 MB take
/// 12 ms, where one byte after another by a table took 33.
struct ByteMarks {
  static let length = 64

  private var small: UInt64 = 0
  private var capitals: UInt64 = 0
  private var digits: UInt64 = 0
  /// The first bytes of scalars beyond ASCII, at each of which a name may begin.
  private(set) var beyond: UInt64 = 0
  /// Marks that may be part of an address or a handle.
  private(set) var signs: UInt64 = 0

  /// No bytes at all.
  init() {}

  /// The bytes from a place on. What lies behind the end of a text is nothing.
  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    // The last come first, so that each eight shift those behind them by the same.
    var place = start &+ Self.length
    while place > start {
      place &-= EightBytes.count
      take(EightBytes(of: bytes, from: place))
    }
  }

  @inline(__always)
  private mutating func take(_ eight: EightBytes) {
    let letters = eight.letters
    let capitals = letters & eight.withoutSmallBit
    small = small &<< 8 | eight.bits(letters ^ capitals)
    self.capitals = self.capitals &<< 8 | eight.bits(capitals)
    digits = digits &<< 8 | eight.bits(eight.within("0", "9"))
    beyond = beyond &<< 8 | eight.bits(eight.beyond)
    let marks = eight.within("@", "@") | eight.within("#", "#") | eight.within(".", "/")
    signs = signs &<< 8 | eight.bits(marks)
  }

  /// Letters and digits of ASCII.
  @inline(__always)
  var letters: UInt64 { small | capitals | digits }

  /// Where a name may begin with a letter of ASCII: with `beyond` a superset of where
  /// `LetterStream.startsWord` says that a word begins.
  @inline(__always)
  func beginnings(after before: ByteMarks) -> UInt64 {
    let afterDigit = digits &<< 1 | before.digits &>> 63
    let afterLetter = (small | capitals) &<< 1 | (before.small | before.capitals) &>> 63
    return capitals | (digits & ~afterDigit) | (small & ~afterLetter)
  }

  /// Where one, two and three letters more follow a letter.
  @inline(__always)
  func runs(before next: ByteMarks) -> LetterRuns {
    let ones = letters & (letters &>> 1 | next.letters &<< 63)
    let twos = ones & (letters &>> 2 | next.letters &<< 62)
    return LetterRuns(ones: ones, twos: twos, threes: twos & (letters &>> 3 | next.letters &<< 61))
  }
}

/// Where letters follow each other, a bit for each place.
struct LetterRuns {
  let ones: UInt64
  let twos: UInt64
  let threes: UInt64

  /// How many letters follow the one at a place without anything between, three at the most.
  @inline(__always)
  func count(behind offset: Int) -> UInt32 {
    let place = UInt64(offset)
    return UInt32(
      truncatingIfNeeded: (ones &>> place & 1) &+ (twos &>> place & 1) &+ (threes &>> place & 1))
  }
}

/// Eight bytes of a text as one number. What is asked of them is answered in the highest bit of each.
private struct EightBytes {
  static let count = 8

  /// The bytes without their highest bits.
  private let low: UInt64
  private let ascii: UInt64
  /// The bytes that begin a scalar beyond ASCII.
  let beyond: UInt64

  private static let highest: UInt64 = 0x8080_8080_8080_8080
  private static let each: UInt64 = 0x0101_0101_0101_0101

  @inline(__always)
  init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var all: UInt64 = 0
    if start &+ Self.count <= bytes.count, let first = bytes.baseAddress {
      all = UInt64(littleEndian: UnsafeRawPointer(first + start).loadUnaligned(as: UInt64.self))
    } else {
      for place in start..<max(start, bytes.count) {
        all |= UInt64(bytes[place]) &<< UInt64(8 &* (place &- start))
      }
    }
    low = all & ~Self.highest
    ascii = ~all & Self.highest
    beyond = all & all &<< 1 & Self.highest
  }

  /// The letters of ASCII in either case: the bit that makes a capital a small letter is taken as set.
  @inline(__always)
  var letters: UInt64 { within("a", "z", in: low | Self.each &* 0x20) }

  /// The bytes without that bit.
  @inline(__always)
  var withoutSmallBit: UInt64 { ~low &<< 2 & Self.highest }

  @inline(__always)
  func within(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> UInt64 {
    within(first, last, in: low)
  }

  /// The bytes from one of ASCII to another.
  @inline(__always)
  private func within(
    _ first: Unicode.Scalar, _ last: Unicode.Scalar, in low: UInt64
  ) -> UInt64 {
    (low &+ Self.carry(first.value)) & ~(low &+ Self.carry(last.value &+ 1)) & ascii
  }

  /// What carries every byte of this value or a higher one into its highest bit.
  @inline(__always)
  private static func carry(_ value: UInt32) -> UInt64 { UInt64(0x80 &- value) &* each }

  /// The highest bits as eight bits in a row.
  @inline(__always)
  func bits(_ highest: UInt64) -> UInt64 { ((highest &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }
}
