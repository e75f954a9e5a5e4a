/// Takes a text apart into its letters and the gaps between them.
struct Compaction {
  let decodings: Decodings
  private let foldsCase: Bool
  private let splitsHumps: Bool
  private var letters: LetterBuffer
  private var separators: UInt8 = 0
  private var joint: UInt8 = 0
  private var inSpace = false
  private var previousIsSmall = false

  /// `size`: how many bytes the text has.
  init(decodings: Decodings, size: Int) {
    self.decodings = decodings
    foldsCase = decodings.contains(.letterCase)
    splitsHumps = decodings.contains(.camelCase)
    letters = LetterBuffer(capacity: size + 64)
  }

  /// What was gathered; the room for it is given back.
  func finish() -> (letters: [UInt8], gaps: [UInt8], places: [UInt32]) {
    defer { letters.free() }
    return letters.arrays()
  }

  mutating func run(
    over bytes: UnsafeBufferPointer<UInt8>, folding: inout Folding
  ) {
    asciiKinds.withUnsafeBufferPointer { run(over: bytes, kinds: $0, folding: &folding) }
  }

  private mutating func run(
    over bytes: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<ByteKind>,
    folding: inout Folding
  ) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch kinds[Int(byte)] {
      case .small:
        letter(byte, capital: false, at: index)
        index = letters.appendRun(of: bytes, from: index + 1)
        continue
      case .capital:
        letter(foldsCase ? byte | 0x20 : byte, capital: true, at: index)
      case .digit: digit(byte, at: index)
      case .space: space()
      case .joint: joint = 8
      case .dash:
        index = dash(in: bytes, at: index, length: 1)
        continue
      case .separator: separator()
      case .beyond:
        index = character(in: bytes, at: index, folding: &folding)
        continue
      }
      index += 1
    }
  }

  @inline(__always)
  private mutating func letter(_ byte: UInt8, capital: Bool, at place: Int) {
    var gap = separators | joint
    if capital {
      gap |= previousIsSmall && splitsHumps ? 48 : 32
    }
    letters.append(byte, gap: gap, place: place)
    separators = 0
    joint = 0
    inSpace = false
    previousIsSmall = !capital
  }

  private mutating func digit(_ byte: UInt8, at place: Int) {
    letters.append(byte, gap: separators | joint | 64, place: place)
    separators = 0
    joint = 0
    inSpace = false
    previousIsSmall = false
  }

  @inline(__always)
  private mutating func separator() {
    if separators < 7 { separators += 1 }
    inSpace = false
    previousIsSmall = false
  }

  @inline(__always)
  private mutating func space() {
    if !inSpace { separator() }
    inSpace = true
  }

  /// A hyphen; at the end of a line, between letters, it and the line's end are a joint.
  private mutating func dash(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> Int {
    if decodings.contains(.lineEnds), separators == 0,
      let next = letterOnNextLine(in: bytes, from: index + length)
    {
      joint = 8
      return next
    }
    separator()
    return index + length
  }

  private mutating func character(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int, folding: inout Folding
  ) -> Int {
    let (scalar, length) = decodeScalar(in: bytes, at: index)
    switch folding.fold(scalar) {
    case .nothing: break
    case .separator: scalar.properties.isWhitespace ? space() : separator()
    case .dash: return dash(in: bytes, at: index, length: length)
    case .letters(let folded, let isCapital):
      letters.reserve(folded.count + bytes.count - index)
      for byte in folded {
        if isASCIIDigit(byte) {
          digit(byte, at: index)
        } else {
          letter(byte, capital: isCapital, at: index)
        }
      }
    }
    return index + length
  }
}

/// The index of the letter that a line end leads to, if the text from `start` on is a line end.
private func letterOnNextLine(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var index = start
  var ended = false
  while index < bytes.count {
    switch bytes[index] {
    case 0x0A, CompactText.block: ended = true
    case 0x20, 0x09, 0x0D, CompactText.joint: break
    case let byte: return ended && (isASCIILetter(byte) || byte >= 0xC3) ? index : nil
    }
    index += 1
  }
  return nil
}

/// The scalar that well-formed UTF-8 has at `index`, and its length in bytes.
func decodeScalar(
  in bytes: UnsafeBufferPointer<UInt8>, at index: Int
) -> (scalar: Unicode.Scalar, length: Int) {
  let lead = bytes[index]
  let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  guard length > 1, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
  var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
  for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
  return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
}

private enum ByteKind: UInt8 {
  case separator, space, joint, dash, digit, small, capital, beyond
}

private let asciiKinds: [ByteKind] = (0..<256).map { number in
  let byte = UInt8(number)
  switch byte {
  case 0x80...: return .beyond
  case CompactText.joint: return .joint
  case 0x20, 0x09, 0x0A, 0x0D, 0x0C: return .space
  case UInt8(ascii: "-"): return .dash
  case _ where isASCIIDigit(byte): return .digit
  case _ where isASCIILetter(byte): return byte & 0x20 == 0 ? .capital : .small
  default: return .separator
  }
}
