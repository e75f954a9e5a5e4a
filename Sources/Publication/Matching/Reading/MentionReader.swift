/// Reads what stands round a chain of sightings: title, initials, possessive, the place in the sentence.
struct MentionReader {
  let stream: LetterStream
  let chain: Chain
  let builder: ChainBuilder
  let vocabulary: Vocabulary

  private var finder: SightingFinder { builder.finder }

  /// The mention, or `nil` where the chain is no name after all: a middle name alone, a bare number.
  func mention() -> Mention? {
    let parts = builder.parts(of: chain)
    if parts.contains(.phrase) {
      let mention = PhraseReader(stream: stream, chain: chain, patterns: finder.patterns).mention()
      return isHandle ? GluedName(stream: stream).widened(mention) : mention
    }
    if let token = AddressToken(around: bytes, in: stream), parts != .collar || token.kind == .mail
    {
      return AddressMention(
        stream: stream, token: token, chain: chain, isEveryday: isEveryday, parts: parts
      ).mention
    }
    return name(parts)
  }

  /// "missangela".
  private var isHandle: Bool {
    chain.sightings[0].patterns.contains { finder.patterns[$0].isHandle }
  }

  private func name(_ parts: NamePart) -> Mention? {
    var mention = Mention(range: bytes, identities: people, parts: parts)
    mention.surnameFirst = hasSurnameComma && !parts.contains(.collar)
    takePlural(&mention)
    OtherHalf(stream: stream, identities: builder.identities, vocabulary: vocabulary).read(&mention)
    takeStutter(&mention)
    InitialsReader(
      stream: stream, identities: builder.identities, vocabulary: vocabulary
    ).read(&mention)
    CollarLetters(stream: stream).read(&mention)
    let titles = TitleReader(stream: stream, chain: chain)
    titles.read(&mention)
    FamilyNameFirst(stream: stream, chain: chain, identities: builder.identities).read(&mention)
    let start = mention.range.lowerBound
    CompanionReader(stream: stream, builder: builder, vocabulary: vocabulary).read(&mention)
    if mention.title == nil, mention.range.lowerBound < start { titles.read(&mention) }
    CollarReader(stream: stream).read(&mention)
    takePossessive(&mention)
    FamilyReader(stream: stream).read(&mention)
    takeLastStop(&mention)
    guard isMeant(mention) else { return nil }
    if isOnlyWords, !isAddressed(mention) {
      let address = LowerCaseAddress(stream: stream, mention: mention)
      mention.isAmbiguousWord = true
      let name = LowerCaseName(stream: stream, chain: chain, bytes: bytes)
      return address.isPlain || name.mayBeName(mention) ? mention : nil
    }
    guard isPlaced(&mention) else { return nil }
    GluedName(stream: stream).takeWhole(&mention)
    return mention
  }

  /// Where the whole name of one is a part of another's, it is the one's.
  private var people: [Int] {
    let all = chain.identities.sorted
    guard all.count > 1, chain.sightings.count == 1 else { return all }
    let whole = all.filter { identity in
      chain.sightings[0].patterns.contains {
        finder.patterns[$0].identity == identity && finder.patterns[$0].isWhole
      }
    }
    return whole.count == 1 ? whole : all
  }

  /// A middle name counts beside a title, a cue, or where it owns something: "Jane's mother".
  private func isMeant(_ mention: Mention) -> Bool {
    if mention.parts.standsAlone || mention.title != nil || mention.hasCue { return true }
    guard mention.parts == .middle, !isEveryday, stream.isUppercase(chain.letters.lowerBound)
    else { return false }
    return !mention.possessive.isEmpty || isCalledSo
  }

  /// "her maiden name, Tuncer".
  private var isCalledSo: Bool {
    WordBeside(before: bytes.lowerBound, in: stream).map {
      ["name", "née", "nee", "called", "named", "formerly"].contains($0.folded)
    } ?? false
  }

  /// "mr walker": in lower case only before this few words is an everyday word a name. "The officer
  /// will attend" has a rank before it too.
  private func isAddressed(_ mention: Mention) -> Bool {
    mention.title.map { ["mr", "mrs", "ms", "miss", "mx"].contains(NameTitles.fold($0)) } ?? false
  }

  /// The last full stop of "J.S." where the sentence goes on.
  private func takeLastStop(_ mention: inout Mention) {
    guard stream.scalar(at: mention.range.upperBound) == ".", mention.possessive.isEmpty,
      let last = chain.sightings.last, last.letters.count <= 3,
      stream.gap(after: last.letters.lowerBound).hasPrefix("."),
      let next = WordBeside(after: mention.range.upperBound, in: stream), !next.isCapitalised
    else { return }
    mention.range = mention.range.lowerBound..<(mention.range.upperBound + 1)
  }

  /// Whether every form here is an everyday word of the language.
  private var isEveryday: Bool {
    chain.sightings.allSatisfy { sighting in
      sighting.patterns.allSatisfy { finder.looks[$0].is(.everydayWord) }
    }
  }

  /// Whether nothing here is written as a name: "will mark", "a walker".
  private var isOnlyWords: Bool {
    chain.sightings.allSatisfy(\.isLowerCaseWord)
      && !LowerCaseName(stream: stream, chain: chain, bytes: bytes).isName
  }

  private var bytes: Range<Int> {
    stream.starts[chain.letters.lowerBound]..<stream.ends[chain.letters.upperBound - 1]
  }

  /// "Ahmed-O'Neill, Sarah": the comma shows that the surname came first.
  private var hasSurnameComma: Bool {
    guard chain.sightings.count > 1 else { return false }
    return zip(chain.sightings, chain.sightings.dropFirst()).contains { left, right in
      stream.text(
        stream.ends[left.letters.upperBound - 1]..<stream.starts[right.letters.lowerBound]
      )
      .utf8.contains(UInt8(ascii: ","))
    }
  }

  /// "the Ahmeds" is a family; "two Sarahs" are people.
  private func takePlural(_ mention: inout Mention) {
    let end = chain.letters.upperBound
    guard let last = chain.sightings.last, !stream.endsWord(end),
      last.patterns.contains(where: { finder.looks[$0].is(.plural) }),
      let after = finder.pluralEnd(after: end, in: stream)
    else { return }
    mention.range = mention.range.lowerBound..<stream.ends[after - 1]
    if mention.parts == .surname { mention.isFamily = true } else { mention.plural = "s" }
  }

  private func takePossessive(_ mention: inout Mention) {
    guard mention.plural.isEmpty,
      let mark = stream.scalar(at: mention.range.upperBound), isApostrophe(mark)
    else { return }
    mention.possessive = Possessive.after(mention.range.upperBound, in: stream)
    let end = mention.range.upperBound + mention.possessive.utf8.count
    mention.range = mention.range.lowerBound..<end
  }

  /// "S-S-Sarah", "Sa-Sarah".
  private func takeStutter(_ mention: inout Mention) {
    while let mark = stream.scalar(before: mention.range.lowerBound),
      isDash(mark) || mark == "…" || mark == ".",
      let word = WordBeside(before: mention.range.lowerBound, in: stream),
      !word.gap.isEmpty,
      word.gap.unicodeScalars.allSatisfy({ isDash($0) || $0 == "…" || $0 == "." }),
      word.folded.utf8.count <= 3, word.gap.first != ".", !word.folded.isEmpty,
      NameTitles.fold(stream.text(bytes)).hasPrefix(word.folded)
    {
      mention.range = word.range.lowerBound..<mention.range.upperBound
    }
  }

  /// An everyday word is a name where it stands as one; where a sentence starts nobody can tell.
  private func isPlaced(_ mention: inout Mention) -> Bool {
    guard isEveryday else { return true }
    if NameInQuestion(stream: stream, range: mention.range).isOne,
      mention.parts.isSuperset(of: [.forename, .surname])
    {
      mention.isAmbiguousWord = true
      return true
    }
    guard chain.sightings.count == 1, mention.title == nil, mention.couple == nil,
      !mention.parts.isSuperset(of: [.forename, .surname]),
      !mention.parts.isSuperset(of: [.forename, .middle]), !stream.isSpelledOut(chain.letters)
    else { return true }
    // "K. Price": behind an initial a word with a capital is a name.
    if mention.isContradicted, mention.parts == .surname,
      StrangeInitial(stream: stream, place: mention.range.lowerBound).word != nil
    {
      return true
    }
    let standing = EverydayWord(stream: stream, mention: mention, vocabulary: vocabulary).standing
    if standing == .unclear { mention.isAmbiguousWord = true }
    return standing != .word
  }
}
