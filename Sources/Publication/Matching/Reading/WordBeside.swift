/// The word nearest to a place in a text, on either side, with what stands between.
struct WordBeside {
  private let stream: LetterStream
  let range: Range<Int>
  /// The bytes between the word and the place.
  private let between: Range<Int>

  /// The word after a place, or `nil` where more than a few marks or the end of the text follow.
  init?(after place: Int, in stream: LetterStream) {
    var start = place
    while let scalar = stream.scalar(at: start), !isWordScalar(scalar) {
      start += scalar.utf8.count
      guard start - place <= Self.longestGap else { return nil }
    }
    guard start < stream.bytes.count else { return nil }
    self.init(start..<Self.end(of: start, in: stream), gap: place..<start, in: stream)
  }

  /// The word before a place.
  init?(before place: Int, in stream: LetterStream) {
    var end = place
    while let scalar = stream.scalar(before: end), !isWordScalar(scalar) {
      end -= scalar.utf8.count
      guard place - end <= Self.longestGap else { return nil }
    }
    guard end > 0 else { return nil }
    self.init(Self.start(of: end, in: stream)..<end, gap: end..<place, in: stream)
  }

  private init(_ range: Range<Int>, gap: Range<Int>, in stream: LetterStream) {
    self.stream = stream
    self.range = range
    between = gap
  }

  var text: String { String(stream.text(range)) }

  /// Lower case, letters and digits only.
  var folded: String { NameTitles.fold(stream.text(range)) }

  /// What stands between the word and the place.
  var gap: String { String(stream.text(between)) }

  /// Whether only white space stands between.
  var isNext: Bool {
    for index in between {
      let byte = stream.bytes[index]
      if byte >= 0x80 { return gap.allSatisfy(\.isWhitespace) }
      if !Unicode.Scalar(byte).isSpace { return false }
    }
    return !between.isEmpty
  }

  var isCapitalised: Bool { stream.isCapital(range) }

  /// Whether a list may hold it; what cannot be told at a glance may.
  func mayBeOne(of glance: WordGlance) -> Bool { glance.mayHold(range, of: stream) }

  var isNumber: Bool { text.first?.isNumber == true }

  private static func end(of start: Int, in stream: LetterStream) -> Int {
    var end = stream.plainEnd(of: start)
    while let scalar = stream.scalar(at: end), isInWord(scalar, at: end, in: stream) {
      end = stream.plainEnd(of: end + scalar.utf8.count)
    }
    return end
  }

  private static func start(of end: Int, in stream: LetterStream) -> Int {
    var start = stream.plainStart(of: end)
    while let scalar = stream.scalar(before: start),
      isInWord(scalar, at: start - scalar.utf8.count, in: stream)
    {
      start = stream.plainStart(of: start - scalar.utf8.count)
    }
    return start
  }

  /// Letters, digits, and the apostrophe of "didn't".
  private static func isInWord(_ scalar: Unicode.Scalar, at byte: Int, in stream: LetterStream)
    -> Bool
  {
    if isWordScalar(scalar) { return true }
    guard isApostrophe(scalar), let before = stream.scalar(before: byte),
      let after = stream.scalar(at: byte + scalar.utf8.count)
    else { return false }
    return isWordScalar(before) && isWordScalar(after)
  }

  private static let longestGap = 12
}
