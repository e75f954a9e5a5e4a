/// A stretch of a text that is looked at closely: places to judge, with enough around them that
/// they are judged as they would be in the whole.
struct SievedWindow: Equatable {
  /// From the first of the places to the last.
  var core: Range<Int>
  /// With what stands round it.
  var bytes: Range<Int>
}

/// How many words round a place the judge may look at: five each way for a birthday, and those a
/// form written letter by letter is parted into.
private let wordsAround = 14
/// No word is so long that this many bytes could not be let go on either side.
private let mostAround = 1 << 16
/// Places closer together than this are looked at together.
private let closeBy = 256

/// The windows round places in order, none overlapping another.
func windows(around places: [Range<Int>], in bytes: [UInt8]) -> [SievedWindow] {
  var windows: [SievedWindow] = []
  bytes.withUnsafeBufferPointer { bytes in
    for core in joined(places, within: closeBy) {
      let start = wordsBack(from: core.lowerBound, in: bytes)
      let window = SievedWindow(
        core: core, bytes: start..<wordsOn(from: core.upperBound, in: bytes))
      if let last = windows.last, last.bytes.upperBound >= start {
        windows[windows.count - 1] = SievedWindow(
          core: last.core.lowerBound..<max(last.core.upperBound, core.upperBound),
          bytes: last.bytes.lowerBound..<max(last.bytes.upperBound, window.bytes.upperBound))
      } else {
        windows.append(window)
      }
    }
  }
  return windows
}

private func joined(_ places: [Range<Int>], within gap: Int) -> [Range<Int>] {
  var joined: [Range<Int>] = []
  for place in places {
    if let last = joined.last, place.lowerBound <= last.upperBound + gap {
      joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
    } else {
      joined.append(place)
    }
  }
  return joined
}

private func wordsBack(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var index = start
  var words = 0
  while index > 0, start - index < mostAround {
    index -= 1
    if partsWords(bytes[index]), index > 0, !partsWords(bytes[index - 1]) {
      words += 1
      if words == wordsAround { return index }
    }
  }
  while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
  return index
}

private func wordsOn(from end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var index = end
  var words = 0
  while index < bytes.count, index - end < mostAround {
    if partsWords(bytes[index]), index > 0, !partsWords(bytes[index - 1]) {
      words += 1
      if words == wordsAround { return index }
    }
    index += 1
  }
  while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
  return index
}

/// Spaces and marks, but for those that may be no more than a line's end in a word.
private func partsWords(_ byte: UInt8) -> Bool {
  byte < 0x80 && byte > CompactText.joint && byte != UInt8(ascii: "-")
    && !isASCIILetterOrDigit(byte)
}
