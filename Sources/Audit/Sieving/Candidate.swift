/// A form whose first letters were found, compared with the bytes to its end.
struct Candidate {
  private let form: SieveForms.Form
  let bytes: UnsafeBufferPointer<UInt8>
  /// The form's bytes in the text, first to last. `nil` when it does not stand there after all.
  private(set) var place: Range<Int>?
  /// Whether a character beyond ASCII stands among them, of which nothing is said here.
  private(set) var isUnclear = false
  private var holdsHyphen = false
  private var holdsSeparator = false

  /// - Parameter letters: Those of all forms.
  @inline(__always)
  init(
    _ form: SieveForms.Form, _ letters: UnsafeBufferPointer<UInt8>,
    in bytes: UnsafeBufferPointer<UInt8>, keyEndsAt end: Int
  ) {
    self.form = form
    self.bytes = bytes
    let key = min(form.count, SieveKeys.longest)
    // What follows is compared first: it is what most often tells that nothing stands there.
    guard let last = lastLetter(from: end + 1, after: key, letters) else { return }
    let start = firstLetter(ofLast: key, endingAt: end)
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
        if bytes[index] >= 0x80 { return max(0, index - 8 * count) }
      }
      if index == 0 { return 0 }
      index -= 1
    }
  }

  /// The index of the form's last letter; `nil` when other letters follow.
  private mutating func lastLetter(
    from start: Int, after count: Int, _ letters: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var index = start
    var done = count
    while done < form.count {
      guard index < bytes.count else { return nil }
      let byte = bytes[index]
      if isASCIILetterOrDigit(byte) {
        let letter = isASCIILetter(byte) ? byte | 0x20 : byte
        guard letter == letters[form.start + done] else { return nil }
        done += 1
      } else {
        note(byte)
        if byte >= 0x80 { return min(bytes.count - 1, index + 8 * form.count) }
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
    switch form.search {
    case .anywhere: true
    case .bounded, .cue:
      couldStart(range) && couldEnd(range) || (form.count >= 5 && couldBeInHandle(range))
    case .nameWord:
      // A hyphen may be that of a line's end, and what follows it nothing.
      isUpper(bytes[range.lowerBound]) && (!holdsSeparator || holdsHyphen)
        && couldStart(range) && couldEndName(range)
    case .capitalised: couldStart(range)
    case .token: standsInQuotes(range)
    case .digits: hasNoDigitBeside(range)
    case .date, .birthday: couldBeDate(range)
    case .dateParted, .birthdayParted: (holdsSeparator || holdsHyphen) && couldBeDate(range)
    case .dateStrict, .birthdayStrict: isStrictlyParted(range) && couldBeDate(range)
    case .sector: couldStart(range) && isUpper(bytes[range.lowerBound])
    }
  }

  private func isStrictlyParted(_ range: ClosedRange<Int>) -> Bool {
    range.allSatisfy { isASCIILetterOrDigit(bytes[$0]) || isStrictGap(bytes[$0]) }
  }

  private func isStrictGap(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
