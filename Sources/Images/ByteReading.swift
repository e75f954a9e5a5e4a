/// Numbers and words in bytes that nobody vouches for: every reading is within bounds or `nil`.
extension Collection<UInt8> where Index == Int {
  /// The bytes of a range, `nil` where it does not lie within.
  func part(at start: Int, count: Int) -> SubSequence? {
    guard count >= 0, start >= startIndex, start <= endIndex, count <= endIndex - start else {
      return nil
    }
    return self[start..<(start + count)]
  }

  /// A number of up to four bytes, the highest first.
  func bigEndian(at start: Int, size: Int) -> Int? {
    part(at: start, count: size).map { $0.reduce(0) { $0 << 8 | Int($1) } }
  }

  /// A number of up to four bytes, the lowest first.
  func littleEndian(at start: Int, size: Int) -> Int? {
    part(at: start, count: size).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
  }

  /// Four letters that name a part of a file.
  func tag(at start: Int) -> String? {
    part(at: start, count: 4).flatMap { String(validating: $0, as: UTF8.self) }
  }

  func byte(at place: Int) -> UInt8? { part(at: place, count: 1)?.first }
}

/// A number as four bytes, the highest first.
func bigEndianBytes(_ number: Int) -> [UInt8] {
  stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
}

/// A number as four bytes, the lowest first.
func littleEndianBytes(_ number: Int) -> [UInt8] { bigEndianBytes(number).reversed() }
