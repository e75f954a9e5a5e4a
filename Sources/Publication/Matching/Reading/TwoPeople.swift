/// The forename of one registered person right before the surname of another, "Mark Walker", or two
/// surnames with a hyphen between. That is a third
/// person or a mistake; two pseudonyms side by side would name nobody.
struct TwoPeople {
  let stream: LetterStream
  let builder: ChainBuilder

  func mention(_ first: Chain, _ second: Chain) -> Mention? {
    guard first.sightings.count == 1, second.sightings.count == 1,
      isOneName(first, second),
      first.identities.intersection(second.identities).sorted.isEmpty,
      stream.isUppercase(first.letters.lowerBound), stream.isUppercase(second.letters.lowerBound),
      !isQuestion(first)
    else { return nil }
    let range = bytes(of: first).lowerBound..<bytes(of: second).upperBound
    guard AddressToken(around: bytes(of: first), in: stream) == nil else { return nil }
    let people = (first.identities.sorted + second.identities.sorted).sorted()
    var mention = Mention(range: range, identities: people, parts: [.forename, .surname])
    mention.isOfTwoPeople = true
    TitleReader(stream: stream, chain: first).read(&mention)
    mention.possessive = Possessive.after(range.upperBound, in: stream)
    let end = range.upperBound + mention.possessive.utf8.count
    mention.range = mention.range.lowerBound..<end
    return mention
  }

  /// "Mark Walker", or "Carter-Llewellyn" of a Carter and a Llewellyn.
  private func isOneName(_ first: Chain, _ second: Chain) -> Bool {
    guard builder.parts(of: second) == .surname else { return false }
    switch builder.parts(of: first) {
    case .forename: return isSideBySide(first, second)
    case .surname: return isHyphenated(first, second)
    default: return false
    }
  }

  private func isHyphenated(_ first: Chain, _ second: Chain) -> Bool {
    let (start, end) = (bytes(of: first).upperBound, bytes(of: second).lowerBound)
    guard start < end, end - start <= 3 else { return false }
    return ["-", "\u{2010}", "\u{2011}"].contains(stream.text(start..<end))
  }

  private func bytes(of chain: Chain) -> Range<Int> {
    stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
  }

  private func isSideBySide(_ first: Chain, _ second: Chain) -> Bool {
    let (start, end) = (bytes(of: first).upperBound, bytes(of: second).lowerBound)
    guard start < end, end - start <= 2, stream.endsWord(second.letters.upperBound) else {
      return false
    }
    return stream.text(start..<end).allSatisfy { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }
  }

  /// "Will Price come?", where Will is one person and Price another.
  private func isQuestion(_ chain: Chain) -> Bool {
    let range = bytes(of: chain)
    return EverydayLists.modals.contains(NameTitles.fold(stream.text(range)))
      && stream.startsSentence(at: range.lowerBound)
  }
}
