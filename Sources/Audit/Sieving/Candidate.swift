/// A form whose first letters were found, compared with the bytes to its end.
struct Candidate {
  private let needle: Needle
  let bytes: UnsafeBufferPointer<UInt8>
  /// The form's bytes in the text, first to last. `nil` when it does not stand there after all.
  private(set) var place: Range<Int>?
  /// Whether a character beyond ASCII stands among them, of which nothing is said here.
  private var isUnclear = false
  private var holdsHyphen = false
  private var holdsSeparator = false

  init(_ needle: Needle, in bytes: UnsafeBufferPointer<UInt8>, keyEndsAt end: Int) {
    self.needle = needle
    self.bytes = bytes
    let key = min(needle.form.count, SieveKeys.longest)
    let start = firstLetter(ofLast: key, endingAt: end)
    guard let last = lastLetter(from: end + 1, after: key) else { return }
    if isUnclear || fits(start...last) { place = start..<(last + 1) }
  }

  /// The index of the first of so many letters, the last of which stands at `end`.
  private mutating func firstLetter(ofLast count: Int, endingAt end: Int) -> Int {
    var index = end
    var left = count
    while true {
      if isASCIILetterOrDigit(bytes[index]) {
        left -= 1
        if left == 0 { return index }
      } else {
        note(bytes[index])
        // Of a character beyond ASCII it is not known how many letters it stands for.
        if isUnclear { return max(0, index - 8 * count) }
      }
      if index == 0 { return 0 }
      index -= 1
    }
  }

  /// The index of the form's last letter; `nil` when other letters follow.
  private mutating func lastLetter(from start: Int, after count: Int) -> Int? {
    var index = start
    var done = count
    while done < needle.form.count {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if isASCIILetterOrDigit(byte) {
        guard (isASCIILetter(byte) ? byte | 0x20 : byte) == needle.form[done] else { return nil }
        done += 1
      } else {
        note(byte)
        if byte >= 0x80 { return min(bytes.count - 1, index + 8 * needle.form.count) }
      }
      index += 1
    }
    return index - 1
  }

  private mutating func note(_ byte: UInt8) {
    switch byte {
    case 0x80...: isUnclear = true
    case UInt8(ascii: "-"): holdsHyphen = true
    case CompactText.joint: break
    default: holdsSeparator = true
    }
  }

  /// Whether the judge could accept the form here; where in doubt, yes.
  private func fits(_ range: ClosedRange<Int>) -> Bool {
    switch needle.search {
    case .anywhere: return true
    case .bounded:
      return couldStart(range) && couldEnd(range)
        || (needle.form.count >= 5 && couldBeInHandle(range))
    case .nameWord:
      // A hyphen may be that of a line's end, and what follows it nothing.
      guard isUpper(bytes[range.lowerBound]), !holdsSeparator || holdsHyphen else { return false }
      return couldStart(range) && couldEndName(range)
    case .capitalised: return couldStart(range)
    case .token: return standsInQuotes(range)
    case .digits, .collar: return hasNoDigitBeside(range)
    case .grouped(_, let gaps), .birthday(_, let gaps), .dated(_, let gaps):
      return couldBeParted(range, gaps) && couldBeDate(range)
    case .sector: return couldStart(range) && isUpper(bytes[range.lowerBound])
    case .allowed, .pseudonym: return false
    }
  }

  private func couldBeParted(_ range: ClosedRange<Int>, _ gaps: GroupGaps) -> Bool {
    switch gaps {
    case .any: true
    case .some: holdsSeparator || holdsHyphen
    case .strict: range.allSatisfy { isASCIILetterOrDigit(bytes[$0]) || isStrictGap(bytes[$0]) }
    }
  }

  private func isStrictGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
