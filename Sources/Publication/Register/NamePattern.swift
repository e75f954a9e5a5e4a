/// One run of letters that the register tells us to look for.
struct NamePattern: Hashable, Sendable {
  /// The folded letters and digits, without anything between them.
  var letters: [Unicode.Scalar]
  /// The index of the identity that it belongs to.
  var identity: Int
  var part: NamePart
  /// The indices of letters before which the written form has a separator or an apostrophe: there,
  /// and only there, a text may have a space ("O Neill", "Ahmed O'Neill").
  var seams: Set<Int>
  /// Whether the run is also an everyday word in lower case, and so counts only in name position.
  var isEverydayWord = false
  /// Whether it must be written with a capital whatever stands beside it: a name of two letters.
  var needsCapital = false
  /// Whether it is several parts of a name run together.
  var isJoined: Bool { part.isSuperset(of: [.forename, .surname]) }
  /// Whether each seam must have a separator in the text: "7/3/1991", but not "731991".
  var needsSeparators = false
  /// For a phrase: what stands in its place.
  var replacement: String?
  /// For the name of a street: what stands in place of it and a house number before it.
  var numberedReplacement: String?

  /// The same where the register says that the word is no everyday one (`everyday-word: no`): it is the
  /// name wherever it has a capital, and only there.
  var alwaysANameInCapitals: NamePattern {
    guard isEverydayWord else { return self }
    var pattern = self
    pattern.isEverydayWord = false
    pattern.needsCapital = true
    return pattern
  }

  /// A pattern for a written form, or `nil` where it holds no letter or digit.
  init?(
    _ written: some StringProtocol, of identity: Int, as part: NamePart, replacement: String? = nil
  ) {
    let stream = LetterStream(Array(written.utf8))
    guard !stream.letters.isEmpty else { return nil }
    letters = stream.letters
    self.identity = identity
    self.part = part
    self.replacement = replacement
    seams = Set((1..<stream.letters.count).filter { !stream.gap(after: $0 - 1).isEmpty })
  }
}
