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
  var isJoined: Bool {
    part.isSuperset(of: [.forename, .surname]) || part.isSuperset(of: [.forename, .middle])
  }
  /// Whether it counts only in a mail address, a handle, a hashtag or an address of the web: "lcook".
  var isOnlyInAddress = false
  /// Whether it is registered with a full stop at its end: "Cz."
  var isAbbreviation = false
  /// Whether it is somebody's whole forename and surname.
  var isWhole = false
  /// Where the run with an s after it is the name in the plural.
  var plural = Plural.never
  /// A phrase of everyday words, such as a place called "Rose Garden": its first letter is a capital.
  var isWordPhrase = false
  /// A street's distinctive word that counts only behind a house number: "16 Rose".
  var needsNumber = false
  /// A street with the number of the house behind it: "Larkspur Close 22".
  var isNumberLast = false
  /// The first half of a postcode and the digit after it.
  var isSector = false
  /// A forename with what people put round it in the name of an account: "missangela".
  var isHandle = false
  /// The number of a log without its day: with another day behind it, it is another log.
  var isOfOneDay = false
  /// What a text must say nearby for a part of a date or of a number to count.
  var cue: Cue?
  /// Whether each seam must have a separator in the text: "7/3/1991", but not "731991".
  var needsSeparators = false
  /// A date or a number, which may be written with marks in it: "1_9_79".
  var mayHoldMarks = false
  /// The indices of letters that begin a word in small letters: the "of" of "Warden of Tolland".
  private(set) var smallWords: Set<Int> = []
  /// For a phrase: what stands in its place.
  var replacement: String?
  /// For the name of a street: what stands in place of it and a house number before it.
  var numberedReplacement: String?

  enum Plural: Hashable, Sendable { case never, withCapital, always }

  /// Words that say what a day or a few digits are.
  enum Cue: Hashable, Sendable { case birthday, telephone, ending }

  /// Whether it must have a capital where it stands.
  var needsCapitalHere: Bool { needsCapital || isWordPhrase || (isEverydayWord && isJoined) }

  /// The same where the register says that the word is no everyday one (`everyday-word: no`): it is the
  /// name wherever it has a capital, and only there.
  var alwaysANameInCapitals: NamePattern {
    guard isEverydayWord else { return self }
    var pattern = self
    pattern.isEverydayWord = false
    pattern.needsCapital = true
    return pattern
  }

  /// Whether it is registered as nothing but letters with full stops: "J.S."
  var isInitials: Bool {
    isAbbreviation && (2...4).contains(letters.count) && seams.count == letters.count - 1
  }

  /// Whether it means somebody even inside a longer run of letters: `justiceforsarah`.
  var isTellingWhenGlued: Bool {
    letters.count >= 5 && !isEverydayWord && part != .collar && cue == nil
      && !letters.allSatisfy(\.properties.isASCIIHexDigit)
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
    isAbbreviation = written.hasSuffix(".")
    let seams = Set((1..<stream.letters.count).filter { !stream.gap(after: $0 - 1).isEmpty })
    self.seams = seams
    if stream.isUppercase(0) { smallWords = seams.filter { !stream.isUppercase($0) } }
  }
}
