/// Settles which person a mention is, or says why it cannot be settled.
struct Resolver {
  let identities: [Identity]
  /// Folded surnames and forenames that the page's `means` settles, with the identity that each is.
  let means: [String: Int]

  enum Verdict: Equatable {
    case identity(Int)
    /// Two or more people have the name and nothing tells them apart.
    case shared([Int])
    /// An everyday word where a sentence starts.
    case unclearWord(Int)
    /// Somebody of that surname with a forename, an initial or a title that the register does not know.
    case contradicted([Int])

    /// Who it is, where that is settled.
    var person: Int? {
      if case .identity(let index) = self { index } else { nil }
    }
  }

  func verdict(on mention: Mention, in stream: LetterStream) -> Verdict {
    if let settled = byMeans(mention, in: stream) { return .identity(settled) }
    if mention.isAmbiguousWord, let first = mention.identities.first { return .unclearWord(first) }
    if mention.isOfTwoPeople { return .shared(mention.identities) }
    if mention.replacement == nil, isContradicted(mention) || isStrangeHalf(mention) {
      return .contradicted(mention.identities)
    }
    if mention.identities.count == 1 { return .identity(mention.identities[0]) }
    let titled = byTitle(mention)
    return titled.count == 1 ? .identity(titled[0]) : .shared(mention.identities)
  }

  private func byMeans(_ mention: Mention, in stream: LetterStream) -> Int? {
    guard !means.isEmpty, !mention.isContradicted else { return nil }
    let words = stream.text(mention.range).split { $0.isWhitespace || $0 == "," }
    let settled = words.compactMap { word -> Int? in
      let bare = Possessive.removing(from: NameTitles.fold(word), mention)
      return means[bare] ?? means[NameTitles.fold(word)]
    }
    return settled.first { mention.identities.contains($0) && !isOfOtherSex($0, mention) }
  }

  /// "Mrs Carter" on a page where Carter means Mr Carter, and there is a Mrs Carter.
  private func isOfOtherSex(_ identity: Int, _ mention: Mention) -> Bool {
    guard let sex = mention.title.flatMap(sexOfTitle), mention.couple == nil,
      let own = identities[identity].title.flatMap(NameTitles.sex)
    else { return false }
    return own != sex && byTitle(mention).contains { $0 != identity }
  }

  /// The title as it is registered; else one that says the same sex.
  private func byTitle(_ mention: Mention) -> [Int] {
    guard let title = mention.title else { return mention.identities }
    let words = Set(title.split(separator: " ").map { NameTitles.fold($0) })
    let exact = mention.identities.filter { identities[$0].title.map(words.contains) == true }
    guard exact.isEmpty, let sex = words.compactMap(NameTitles.sex).first else { return exact }
    return mention.identities.filter { identities[$0].title.flatMap(NameTitles.sex) == sex }
  }

  /// "Whitcombe-Smith" may be a Whitcombe who married, or somebody else: a forename or a title tells.
  private func isStrangeHalf(_ mention: Mention) -> Bool {
    guard mention.hasOtherHalf else { return false }
    if mention.parts == .forename { return true }
    guard !mention.parts.contains(.forename) else { return false }
    return mention.title == nil || byTitle(mention).isEmpty
  }

  /// "Mr R Harker" where the only Harkers are Ms S. and Mr L.; "Miss Harker" where there is only Mr L.:
  /// somebody else, who must not become one of them.
  private func isContradicted(_ mention: Mention) -> Bool {
    guard !mention.isFamily, mention.couple == nil, mention.familyNoun == nil else { return false }
    if mention.isContradicted { return true }
    guard mention.isByInitial || mention.parts == .surname,
      let sex = mention.title.flatMap(sexOfTitle)
    else { return false }
    return mention.identities.allSatisfy { identity in
      let own = identities[identity].title.flatMap(NameTitles.sex)
      return own != nil && own != sex
    }
  }

  private func sexOfTitle(_ title: String) -> Character? { NameTitles.sex(NameTitles.fold(title)) }
}

extension Possessive {
  /// The folded word without the s that a possessive left on it.
  fileprivate static func removing(from folded: String, _ mention: Mention) -> String {
    mention.possessive.count > 1 && folded.hasSuffix("s") ? String(folded.dropLast()) : folded
  }
}
