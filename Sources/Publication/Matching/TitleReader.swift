/// Reads the title or rank before a name: "PC Whitcombe", "Det. Sgt Whitcombe", "T/DS Patel".
struct TitleReader {
  let stream: LetterStream
  let chain: Chain

  func read(_ mention: inout Mention) {
    let isCollar = mention.parts == .collar
    while let word = WordBefore(
      mention.range.lowerBound, in: stream,
      glued: mention.title == nil && (isCollar || isHump(mention))),
      mention.title != nil || word.mayBeOne(of: NameTitles.glance)
    {
      let isModifier = mention.title != nil && NameTitles.rankModifiers.contains(word.folded)
      guard isTitle(word, of: mention) || isModifier else { break }
      let stop = word.gap.hasPrefix(".") ? "." : ""
      mention.title = [word.text + stop, mention.title].compactMap { $0 }.joined(separator: " ")
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
    if mention.title == nil { takeDotted(&mention) }
    if mention.title != nil {
      takeActing(&mention)
      takeCouple(&mention)
    }
  }

  private func isTitle(_ word: WordBefore, of mention: Mention) -> Bool {
    let folded = word.folded
    guard NameTitles.all.contains(folded) else { return false }
    if NameTitles.pluralRanks.contains(folded) { return mention.title == nil }
    guard NameTitles.isTitle(folded) else { return false }
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

  /// The "T/" of "T/DS": temporary, acting.
  private func takeActing(_ mention: inout Mention) {
    let start = mention.range.lowerBound
    guard stream.scalar(before: start) == "/", let letter = stream.scalar(before: start - 1),
      "TA".unicodeScalars.contains(letter)
    else { return }
    mention.title = "\(letter)/" + (mention.title ?? "")
    mention.range = (start - 2)..<mention.range.upperBound
  }

  /// "Mr and Mrs Ahmed".
  private func takeCouple(_ mention: inout Mention) {
    guard mention.parts == .surname, let own = mention.title.map({ NameTitles.fold($0) }),
      NameTitles.sex(own) != nil || own == "dr",
      let first = partnerTitle(before: mention.range.lowerBound)
    else { return }
    mention.couple = String(stream.text(first.lowerBound..<nameStart(mention))).trimmingSpaces
    mention.range = first.lowerBound..<mention.range.upperBound
  }

  private func nameStart(_ mention: Mention) -> Int { stream.starts[chain.letters.lowerBound] }

  private func partnerTitle(before place: Int) -> Range<Int>? {
    guard let word = WordBeside(before: place, in: stream) else { return nil }
    let isAnd = word.folded == "and" && word.isNext
    let marks = word.gap.filter { !$0.isWhitespace && $0 != "." }
    let other = isAnd ? WordBeside(before: word.range.lowerBound, in: stream) : word
    guard let other, isAnd || ["&", "/", "+"].contains(marks), other.isCapitalised,
      NameTitles.sex(other.folded) != nil || other.folded == "dr"
    else { return nil }
    return other.range
  }
}
