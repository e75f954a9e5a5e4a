/// Reads the initials on either side of a name: "S. Ahmed", "Ahmed, S J", "Sarah A." They also tell
/// people of one surname apart.
struct InitialsReader {
  let stream: LetterStream
  let identities: [Identity]
  let vocabulary: Vocabulary

  func read(_ mention: inout Mention) {
    if mention.parts.contains(.surname), mention.parts.isSubset(of: [.middle, .surname]),
      !mention.isFamily
    {
      beforeSurname(&mention)
    }
    if !mention.parts.isEmpty, mention.parts.isSubset(of: [.forename, .middle]) {
      afterForename(&mention)
      beforeFirstName(&mention)
    }
  }

  private func beforeSurname(_ mention: inout Mention) {
    let allowed = mention.identities.lazy.map { identities[$0].initials }
    var read: [Unicode.Scalar] = []
    var first: Unicode.Scalar?
    while let word = WordBefore(mention.range.lowerBound, in: stream),
      word.isInitials(of: allowed)
    {
      read += foldedLetters(word.text)
      first = foldedLetters(word.text).first
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.parts.insert(.forename)
    }
    if read.isEmpty { read = takeMiddle(&mention) }
    if read.isEmpty { read = takeRun(&mention) }
    takeHyphenated(&mention, allowed)
    read += takeAfter(&mention, allowed)
    settle(&mention, by: read, first: first ?? read.first)
  }

  /// "Mrs T. L. Nguyen" of Nguyen Thi Lan: behind a title and initials the first word is the surname.
  private func beforeFirstName(_ mention: inout Mention) {
    let allowed = mention.identities.lazy.map {
      identities[$0].initials + identities[$0].surnameInitials
    }
    var start = mention.range.lowerBound
    while let word = WordBefore(start, in: stream), word.isInitials(of: allowed) {
      start = word.range.lowerBound
    }
    guard start < mention.range.lowerBound, let title = WordBefore(start, in: stream),
      NameTitles.titles.contains(title.folded)
    else { return }
    mention.range = start..<mention.range.upperBound
    mention.parts = .surname
  }

  /// "J-L McBride": the J and its hyphen, and the L where nobody registered it.
  private func takeHyphenated(
    _ mention: inout Mention, _ allowed: some Sequence<[Unicode.Scalar]>
  ) {
    takeSecond(&mention, allowed)
    guard mention.parts.contains(.forename),
      let word = WordBeside(before: mention.range.lowerBound, in: stream),
      ["-", "‐", "‑", ".-"].contains(word.gap), isInitialsWord(word.text, of: allowed)
    else { return }
    mention.range = word.range.lowerBound..<mention.range.upperBound
  }

  private func takeSecond(
    _ mention: inout Mention, _ allowed: some Sequence<[Unicode.Scalar]>
  ) {
    guard !mention.parts.contains(.forename),
      let word = WordBefore(mention.range.lowerBound, in: stream), word.text.count == 1,
      word.isCapitalised, let first = WordBeside(before: word.range.lowerBound, in: stream),
      ["-", "‐", "‑", ".-"].contains(first.gap), isInitialsWord(first.text, of: allowed)
    else { return }
    mention.range = word.range.lowerBound..<mention.range.upperBound
    mention.parts.insert(.forename)
  }

  private func takeAfter(
    _ mention: inout Mention, _ allowed: some Sequence<[Unicode.Scalar]>
  ) -> [Unicode.Scalar] {
    let after = InitialsAfter(mention.range.upperBound, of: allowed, in: stream)
    // "S. Ahmed J" is no surname with its initials.
    guard let end = after.end, after.hasComma || mention.parts == .surname, !isBeforeName(end)
    else { return [] }
    mention.range = mention.range.lowerBound..<end
    mention.parts.insert(.forename)
    mention.surnameFirst = after.hasComma
    return after.letters
  }

  /// "Ahmed, S. Ahmed": the initials belong to the next name.
  private func isBeforeName(_ place: Int) -> Bool {
    var word = WordBeside(after: place, in: stream)
    while let next = word, !next.gap.contains(","), next.text.count <= 2, next.isCapitalised {
      word = WordBeside(after: next.range.upperBound, in: stream)
    }
    guard let word, !word.gap.contains(",") else { return false }
    return vocabulary.isName(word.folded)
  }

  private func settle(
    _ mention: inout Mention, by read: [Unicode.Scalar], first: Unicode.Scalar?
  ) {
    let fitting =
      read.isEmpty
      ? mention.identities
      : mention.identities.filter { read.allSatisfy(identities[$0].initials.contains) }
    if fitting.isEmpty || hasOtherInitial(mention, besides: read) {
      mention.isContradicted = true
    }
    if !fitting.isEmpty {
      let fitting = ledBy(first, fitting)
      mention.isByInitial = !read.isEmpty
      if mention.isByInitial { takePartner(&mention, besides: fitting) }
      mention.identities = fitting
    }
  }

  /// "Mr R Harker", where no Harker of the register begins with R; "K.D. Price" of a Dean.
  private func hasOtherInitial(_ mention: Mention, besides read: [Unicode.Scalar]) -> Bool {
    let strange = StrangeInitial(stream: stream, place: mention.range.lowerBound).word
    return strange.map { read.isEmpty || $0.gap.contains(".") } ?? false
  }

  /// "A. Carter" is Angela Carter before she is Dean Anthony Carter.
  private func ledBy(_ first: Unicode.Scalar?, _ people: [Int]) -> [Int] {
    guard people.count > 1, let first else { return people }
    let led = people.filter { identities[$0].leadingInitials.contains(first) }
    return led.isEmpty ? people : led
  }

  /// "D.K. Price" of a Dean whose second forename nobody registered.
  private func takeMiddle(_ mention: inout Mention) -> [Unicode.Scalar] {
    let first = mention.identities.lazy.map { Array(identities[$0].initials.prefix(1)) }
    guard let middle = StrangeInitial(stream: stream, place: mention.range.lowerBound).word,
      let word = WordBefore(middle.range.lowerBound, in: stream), word.isInitials(of: first)
    else { return [] }
    mention.range = word.range.lowerBound..<mention.range.upperBound
    mention.parts.insert(.forename)
    return foldedLetters(word.text)
  }

  /// "DK Price" of a Dean whose second forename nobody registered; "JK Price" is somebody else.
  private func takeRun(_ mention: inout Mention) -> [Unicode.Scalar] {
    guard let run = InitialsRun(before: mention.range.lowerBound, in: stream),
      let first = run.letters.first
    else { return [] }
    let isOwn = mention.identities.contains { identities[$0].leadingInitials.contains(first) }
    guard isOwn else {
      mention.isContradicted = true
      return []
    }
    mention.range = run.word.range.lowerBound..<mention.range.upperBound
    mention.parts.insert(.forename)
    return [first]
  }

  /// "R & L Carter", "R and L Carter": the other's initial goes with the other.
  private func takePartner(_ mention: inout Mention, besides fitting: [Int]) {
    guard let initial = partnerInitial(before: mention.range.lowerBound),
      mention.identities.contains(where: { identity in
        !fitting.contains(identity)
          && foldedLetters(initial.text).allSatisfy(identities[identity].initials.contains)
      })
    else { return }
    mention.partner = initial.range
  }

  private func partnerInitial(before place: Int) -> WordBeside? {
    guard let word = besidesTitle(before: place) else { return nil }
    let isAnd = word.folded == "and" && word.isNext
    let initial = isAnd ? WordBeside(before: word.range.lowerBound, in: stream) : word
    guard let initial, isAnd || initial.gap.contains("&"), initial.text.count == 1,
      initial.isCapitalised
    else { return nil }
    return initial
  }

  /// The word before, and in "Mrs A and Mr D Carter" the one before the title.
  private func besidesTitle(before place: Int) -> WordBeside? {
    let word = WordBeside(before: place, in: stream)
    guard let word, NameTitles.sex(word.folded) != nil else { return word }
    return WordBeside(before: word.range.lowerBound, in: stream)
  }

  /// "Sarah A.", "Sarah A-O'N", "Ruth H": a surname that is only its letters.
  private func afterForename(_ mention: inout Mention) {
    guard stream.scalar(at: mention.range.upperBound) == " " else { return }
    let token = InitialsToken(after: mention.range.upperBound + 1, in: stream)
    guard let end = token.end else { return }
    let fitting = mention.identities.filter { token.fits(identities[$0]) }
    guard !fitting.isEmpty else { return }
    mention.identities = fitting
    mention.range = mention.range.lowerBound..<end
  }
}
