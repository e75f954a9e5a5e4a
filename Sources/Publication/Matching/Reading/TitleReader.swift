/// Reads the title or rank before a name: "PC Whitcombe", "Det. Sgt Whitcombe", "T/DS Patel".
struct TitleReader {
  let stream: LetterStream
  let chain: Chain

  func read(_ mention: inout Mention) {
    let isCollar = mention.parts.contains(.collar) && stream.isDigit(chain.letters.lowerBound)
    while let word = WordBefore(
      mention.range.lowerBound, in: stream,
      glued: mention.title == nil && (isCollar || isHump(mention))),
      word.mayBeOne(of: mention.title == nil ? NameTitles.glance : NameTitles.beforeTitles)
    {
      let isModifier = mention.title != nil && isModifier(word)
      guard isTitle(word, of: mention) || isModifier || isHalfRank(word, of: mention) else { break }
      let stop = word.gap.hasPrefix(".") ? "." : ""
      mention.title = word.text + stop + (mention.title.map { " " + $0 } ?? "")
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
    if mention.title == nil { takeDotted(&mention) }
    if mention.title != nil {
      takeActing(&mention)
      takeCouple(&mention)
    }
  }

  private func isModifier(_ word: WordBefore) -> Bool {
    NameTitles.rankModifiers.contains(word.folded)
      || (NameTitles.shortModifiers.contains(word.folded)
        && word.text.first?.isUppercase == true)
  }

  /// The "Con" of "Det Con" and "D/Con", the C of "D/C".
  private func isHalfRank(_ word: WordBefore, of mention: Mention) -> Bool {
    guard mention.title == nil, word.isCapitalised, word.text.first?.isUppercase == true,
      let left = WordBeside(before: word.range.lowerBound, in: stream)
    else { return false }
    if left.gap == "/", left.isCapitalised {
      return (word.folded == "con" && ["d", "p", "s"].contains(left.folded))
        || (word.text.count == 1 && NameTitles.isRank(left.folded + word.folded))
    }
    return word.folded == "con" && [" ", ". "].contains(left.gap)
      && (NameTitles.rankModifiers.contains(left.folded)
        || NameTitles.shortModifiers.contains(left.folded))
  }

  private func isTitle(_ word: WordBefore, of mention: Mention) -> Bool {
    let folded = word.folded
    guard NameTitles.all.contains(folded) else { return false }
    if NameTitles.pluralRanks.contains(folded) { return mention.title == nil }
    if NameTitles.onlyWithCapital.contains(folded) { return word.isCapitalised }
    // "diagnosed with MS. Kelly said": an illness, unless the name is in capitals too.
    return word.text != "MS" || isInCapitals
  }

  private var isInCapitals: Bool {
    chain.letters.allSatisfy { stream.isUppercase($0) || stream.isDigit($0) }
  }

  /// "DCPatel": the rank runs into the name.
  private func isHump(_ mention: Mention) -> Bool {
    let first = chain.letters.lowerBound
    return mention.range.lowerBound == stream.starts[first] && first > 0
      && stream.ends[first - 1] == stream.starts[first] && stream.isUppercase(first - 1)
  }

  /// "P.C. Whitcombe", "D.S. 3109".
  private func takeDotted(_ mention: inout Mention) {
    guard let rank = DottedRank(before: mention.range.lowerBound, in: stream) else { return }
    mention.title = rank.letters
    mention.range = rank.range.lowerBound..<mention.range.upperBound
  }

  /// The "T/" of "T/DS", the "D/Ch/" of "D/Ch/Insp": temporary, acting, detective.
  private func takeActing(_ mention: inout Mention) {
    while stream.scalar(before: mention.range.lowerBound) == "/",
      let word = WordBeside(before: mention.range.lowerBound, in: stream), word.gap == "/",
      Self.beforeSlashes.contains(word.text)
    {
      mention.title = word.text + "/" + (mention.title ?? "")
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
  }

  private static let beforeSlashes: Set<String> = ["T", "A", "D", "P", "S", "Ch", "Det", "Temp"]

  /// "Mr and Mrs Ahmed".
  private func takeCouple(_ mention: inout Mention) {
    guard mention.parts == .surname, let own = mention.title.map({ NameTitles.fold($0) }),
      NameTitles.sex(own) != nil || own == "dr",
      let first = partnerTitle(before: mention.range.lowerBound)
    else { return }
    mention.couple = String(stream.text(first.lowerBound..<nameStart(mention))).trimmingSpaces
    mention.range = first.lowerBound..<mention.range.upperBound
  }

  private static let and = WordGlance(["and"])

  private func nameStart(_ mention: Mention) -> Int { stream.starts[chain.letters.lowerBound] }

  private func partnerTitle(before place: Int) -> Range<Int>? {
    guard let word = WordBeside(before: place, in: stream) else { return nil }
    let isAnd = word.isNext && word.mayBeOne(of: Self.and) && word.folded == "and"
    if word.isNext && !isAnd { return nil }
    let marks = word.gap.filter { !$0.isWhitespace && $0 != "." }
    let other = isAnd ? WordBeside(before: word.range.lowerBound, in: stream) : word
    guard let other, isAnd || ["&", "/", "+"].contains(marks), other.isCapitalised,
      NameTitles.sex(other.folded) != nil || other.folded == "dr"
    else { return nil }
    return other.range
  }
}
