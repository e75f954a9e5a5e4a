/// One run without spaces that may be the letters of a surname: "A", "A.", "A-O'N", "J. A."
struct InitialsToken {
  private var letters: [Unicode.Scalar] = []
  /// The byte after it, or `nil` where what stands there are no initials.
  private(set) var end: Int?

  init(after start: Int, in stream: LetterStream) {
    var place = start
    var last = start
    while let scalar = stream.scalar(at: place), place - start < 12 {
      if scalar.isUpper {
        if let letter = LetterFolding.ascii(scalar) {
          letters.append(letter)
        } else {
          letters += LetterFolding().letters(of: scalar)
        }
        last = place + scalar.utf8.count
      } else if scalar.isWordPart {
        // "A's" is the letter and a possessive; "Ask" is a word.
        guard scalar == "s", isApostrophe(stream.scalar(before: place) ?? " ") else { return }
        break
      } else if !(isDash(scalar) || isApostrophe(scalar) || scalar == "." || scalar == "/") {
        break
      }
      place += scalar.utf8.count
    }
    guard (1...4).contains(letters.count), !isWord(last, in: stream) else { return }
    end = Self.withStop(last, in: stream)
  }

  /// Whether the letters begin the middle names and the surname of somebody.
  func fits(_ identity: Identity) -> Bool {
    let known = identity.initials.dropFirst() + identity.surnameInitials
    return !letters.isEmpty && letters.allSatisfy(known.contains)
  }

  /// "I" is somebody who speaks, "A level" an exam.
  private func isWord(_ end: Int, in stream: LetterStream) -> Bool {
    guard letters.count == 1 else { return false }
    if letters == ["i"] { return stream.scalar(at: end) != "." }
    let next = WordBeside(after: end, in: stream)
    return letters == ["a"] && next.map { $0.folded.hasPrefix("level") } == true
  }

  /// The full stop of "A." goes with it where the sentence goes on.
  static func withStop(_ end: Int, in stream: LetterStream) -> Int {
    guard stream.scalar(at: end) == "." else { return end }
    let next = WordBeside(after: end, in: stream)
    let goesOn =
      next.map { $0.text.first?.isLowercase == true || $0.gap.contains { ",;".contains($0) } }
      ?? false
    return goesOn ? end + 1 : end
  }
}
