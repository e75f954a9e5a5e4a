/// What is known of every byte, and of every kind of byte after another.
struct ByteTables: Sendable {
  private let kinds = (0...UInt8.max).map(ByteKind.of)
  /// For a kind after another, in rows of eight: bits that say what a byte of it is to a scan.
  private let pairs = (0..<64).map { ByteTables.pair(UInt8($0 & 7), after: UInt8($0 >> 3)) }

  private static func pair(_ kind: UInt8, after before: UInt8) -> UInt8 {
    (ByteKind.mayBegin(kind, after: before) ? ByteLook.beginning : 0)
      | (ByteKind.isLetter(kind) ? ByteLook.letter : 0)
      | (kind == ByteKind.sign ? ByteLook.sign : 0)
  }

  /// Calls with a view that looks up bytes without checks; it lives no longer than the call.
  func looking<Result>(_ body: (ByteLook) -> Result) -> Result {
    kinds.withUnsafeBufferPointer { kinds in
      pairs.withUnsafeBufferPointer { body(ByteLook(kinds: kinds, pairs: $0)) }
    }
  }
}

/// Looks up what bytes are.
struct ByteLook {
  static let beginning: UInt8 = 1
  static let letter: UInt8 = 2
  static let sign: UInt8 = 4

  let kinds: UnsafeBufferPointer<UInt8>
  let pairs: UnsafeBufferPointer<UInt8>

  @inline(__always)
  func kind(of byte: UInt8) -> UInt8 { kinds[Int(byte)] }

  /// What the next bytes are, without a branch that depends on them.
  ///
  /// - Parameter before: The kind of the byte before them; afterwards that of the last of them.
  @inline(__always)
  func marks(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, after before: inout UInt8
  ) -> ByteMarks {
    var marks = ByteMarks()
    var last = before
    for offset in 0..<min(ByteMarks.length, bytes.count &- start) {
      let kind = kinds[Int(bytes[start &+ offset])]
      let pair = UInt64(pairs[Int(last &<< 3 | kind)])
      marks.beginnings |= (pair & 1) &<< UInt64(offset)
      marks.letters |= (pair &>> 1 & 1) &<< UInt64(offset)
      marks.signs |= (pair &>> 2) &<< UInt64(offset)
      last = kind
    }
    before = last
    return marks
  }
}

/// What some bytes in a row are, a bit for each, the first in the lowest.
struct ByteMarks {
  static let length = 64

  /// Where a name may begin.
  var beginnings: UInt64 = 0
  /// Letters and digits of ASCII.
  var letters: UInt64 = 0
  /// Marks that may be part of an address or a handle.
  var signs: UInt64 = 0

  /// Whether so many letters follow each other; `false` where they go beyond these bytes.
  @inline(__always)
  func hasLetters(_ count: Int, at offset: Int) -> Bool {
    let run: UInt64 = 1 &<< UInt64(count) &- 1
    return letters &>> UInt64(offset) & run == run
  }
}
