/// Takes the letters out of a text, for a `LetterStream`.
struct LetterReading {
  private(set) var letters: [Unicode.Scalar] = []
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  init(_ bytes: [UInt8], only parts: some Collection<Range<Int>>) {
    let count = parts.reduce(0) { $0 + $1.count }
    guard count > 0 else { return }
    reserve(count)
    bytes.withUnsafeBufferPointer { bytes in
      for part in parts { take(part, of: bytes) }
    }
  }

  private mutating func take(_ part: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) {
    var index = part.lowerBound
    while index < part.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if let letter = LetterFolding.ascii(Unicode.Scalar(byte)) {
          append(letter, from: index, to: index + 1)
        }
        index += 1
      } else {
        index += takeScalar(at: index, of: bytes)
      }
    }
  }

  /// Takes a scalar beyond ASCII, and says how many bytes it takes.
  private mutating func takeScalar(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let (scalar, length) = decodeScalar(bytes, at: index)
    let letters = LetterFolding().letters(of: scalar)
    for letter in letters { append(letter, from: index, to: index + length) }
    // A loose accent belongs to the letter that it stands on.
    if letters.isEmpty, ends.last == index, scalar.properties.generalCategory == .nonspacingMark {
      ends[ends.count - 1] = index + length
    }
    return length
  }

  private mutating func reserve(_ count: Int) {
    letters.reserveCapacity(count)
    starts.reserveCapacity(count)
    ends.reserveCapacity(count)
  }

  private mutating func append(_ letter: Unicode.Scalar, from start: Int, to end: Int) {
    letters.append(letter)
    starts.append(start)
    ends.append(end)
  }
}
