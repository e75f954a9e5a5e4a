/// A text with nothing left but folded letters and digits, and for each of them where it stood and
/// what stood before it. All searching happens here.
struct CompactText {
  /// What stood between a letter and the one before it.
  struct Gap {
    var raw: UInt8
    /// Characters that are no letters or digits, a run of white space counting once; at most 7.
    var separators: Int { Int(raw & 7) }
    /// An inline tag or a hyphen at the end of a line: nothing or a space, as one likes.
    var isJoint: Bool { raw & 8 != 0 }
    /// The letter begins a new hump of a camelCase word.
    var isHump: Bool { raw & 16 != 0 }
    var isCapital: Bool { raw & 32 != 0 }
    var isDigit: Bool { raw & 64 != 0 }
    /// The letter starts a word or a part of one.
    var parts: Bool { raw & 31 != 0 }
  }

  /// Stands in a reading where an inline tag was.
  static let joint: UInt8 = 0x01
  /// Stands in a reading where any other tag was.
  static let block: UInt8 = 0x02

  let reading: Reading
  private(set) var letters: [UInt8]
  private(set) var gaps: [UInt8]
  /// Where in the reading each letter stands.
  private(set) var places: [UInt32]

  var count: Int { letters.count }
  func gap(before index: Int) -> Gap { Gap(raw: gaps[index]) }

  init(_ reading: Reading, folding: inout Folding) {
    self.reading = reading
    var compaction = Compaction(decodings: folding.decodings, size: reading.bytes.count)
    reading.bytes.withUnsafeBufferPointer { compaction.run(over: $0, folding: &folding) }
    (letters, gaps, places) = compaction.finish()
    if folding.decodings.contains(.camelCase) { markAcronyms() }
  }

  /// The bytes of the reading between a letter and the one before it.
  func between(_ index: Int) -> ArraySlice<UInt8> {
    let start = index == 0 ? 0 : Int(places[index - 1]) + 1
    let end = index < count ? Int(places[index]) : reading.bytes.count
    return reading.bytes[min(start, end)..<end]
  }

  /// In `ONeill` the hump begins at the last capital before a small letter.
  private mutating func markAcronyms() {
    guard count > 2 else { return }
    gaps.withUnsafeMutableBufferPointer { gaps in
      for index in 2..<gaps.count where gaps[index - 1] & 63 == 32 {
        guard gaps[index] & 0x7F == 0, gaps[index - 2] & 32 != 0 else { continue }
        gaps[index - 1] |= 16
      }
    }
  }
}
