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
    }
  }

  private func beforeSurname(_ mention: inout Mention) {
    let allowed = mention.identities.map { identities[$0].initials }
    var read: [Unicode.Scalar] = []
    while let word = WordBefore(mention.range.lowerBound, in: stream),
      word.isInitials(of: allowed)
    {
      read += foldedLetters(word.text)
      mention.range = word.range.lowerBound..<mention.range.upperBound
      mention.parts.insert(.forename)
    }
    takeHyphenated(&mention, allowed)
    read += takeAfter(&mention, allowed)
    settle(&mention, by: read)
  }

  /// "J-L McBride": the J and its hyphen.
  private func takeHyphenated(_ mention: inout Mention, _ allowed: [[Unicode.Scalar]]) {
    guard mention.parts.contains(.forename),
      let word = WordBeside(before: mention.range.lowerBound, in: stream),
      ["-", "‐", "‑", ".-"].contains(word.gap), isInitialsWord(word.text, of: allowed)
    else { return }
    mention.range = word.range.lowerBound..<mention.range.upperBound
  }

  private func takeAfter(_ mention: inout Mention, _ allowed: [[Unicode.Scalar]])
    -> [Unicode.Scalar]
  {
    let after = InitialsAfter(mention.range.upperBound, of: allowed, in: stream)
    guard let end = after.end, !isBeforeName(end) else { return [] }
    mention.range = mention.range.lowerBound..<end
    mention.parts.insert(.forename)
    mention.surnameFirst = true
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

  private func settle(_ mention: inout Mention, by read: [Unicode.Scalar]) {
    let fitting = mention.identities.filter { identity in
      read.allSatisfy(identities[identity].initials.contains)
    }
    if fitting.isEmpty || (read.isEmpty && hasOtherInitial(mention)) {
      mention.isContradicted = true
    }
    if !fitting.isEmpty {
      mention.isByInitial = !read.isEmpty
      if mention.isByInitial { takePartner(&mention, besides: fitting) }
      mention.identities = fitting
    }
  }

  /// "Mr R Harker", where no Harker of the register begins with R.
  private func hasOtherInitial(_ mention: Mention) -> Bool {
    guard let word = WordBefore(mention.range.lowerBound, in: stream), word.isCapitalised,
      word.text.count == 1,
      DottedRank(before: mention.range.lowerBound, in: stream) == nil
    else { return false }
    if word.gap.contains(".") { return true }
    let before = WordBeside(before: word.range.lowerBound, in: stream)
    return before.map { NameTitles.isTitle($0.folded) } ?? false
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
    guard let word = WordBeside(before: place, in: stream) else { return nil }
    let isAnd = word.folded == "and" && word.isNext
    let initial = isAnd ? WordBeside(before: word.range.lowerBound, in: stream) : word
    guard let initial, isAnd || initial.gap.contains("&"), initial.text.count == 1,
      initial.isCapitalised
    else { return nil }
    return initial
  }

  /// "Sarah A.", "Sarah A-O'N", "Ruth H": a surname that is only its letters.
  private func afterForename(_ mention: inout Mention) {
    guard stream.scalar(at: mention.range.upperBound) == " " else { return }
    let token = InitialsToken(after: mention.range.upperBound + 1, in: stream)
    let fitting = mention.identities.filter { token.fits(identities[$0]) }
    guard let end = token.end, !fitting.isEmpty else { return }
    mention.identities = fitting
    mention.range = mention.range.lowerBound..<end
  }
}
