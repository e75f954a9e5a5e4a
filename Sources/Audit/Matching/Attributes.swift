/// The name of the attribute whose value a byte of a reading stands in.
///
/// It is asked for place after place, and looks back no further than to the place before: a drawing
/// may be one value of a million bytes.
final class Attributes {
  private let bytes: [UInt8]
  /// The last answer, and the places for which it holds, the first of them excluded.
  private var name: String?
  private var known = 0...0

  init(of reading: Reading) { bytes = reading.bytes }

  func name(at place: Int) -> String? {
    if place <= known.lowerBound { (known, name) = (0...0, nil) }
    guard place > known.upperBound else { return name }
    bytes.withUnsafeBufferPointer { look(back: place, in: $0) }
    return name
  }

  private func look(back place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = place - 1
    while index > 0, index >= known.upperBound {
      let quotes = bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'")
      if quotes, bytes[index - 1] == UInt8(ascii: "=") {
        (known, name) = (index...place, name(endingAt: index - 1, in: bytes))
        return
      }
      if bytes[index] == UInt8(ascii: "<") {
        (known, name) = (index...place, nil)
        return
      }
      index -= 1
    }
    known = known.lowerBound...place
  }

  private func name(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String {
    var start = end
    while start > 0, isASCIILetterOrDigit(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "-")
    {
      start -= 1
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension Judge {
  /// The name of the attribute whose value the byte at `place` of the text stands in.
  func attributeName(at place: Int) -> String? { attributes.name(at: place + offset) }
}
