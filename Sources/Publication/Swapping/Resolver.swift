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
  }

  func verdict(on mention: Mention, in stream: LetterStream) -> Verdict {
    if let settled = byMeans(mention, in: stream) { return .identity(settled) }
    if mention.isAmbiguousWord, let first = mention.identities.first { return .unclearWord(first) }
    if mention.identities.count == 1 { return .identity(mention.identities[0]) }
    let titled = byTitle(mention)
    return titled.count == 1 ? .identity(titled[0]) : .shared(mention.identities)
  }

  private func byMeans(_ mention: Mention, in stream: LetterStream) -> Int? {
    let words = stream.text(mention.range).split { $0.isWhitespace || $0 == "," }
    let settled = words.compactMap { word -> Int? in
      let bare = Possessive.removing(from: NameTitles.fold(word), mention)
      return means[bare] ?? means[NameTitles.fold(word)]
    }
    return settled.first { mention.identities.contains($0) }
  }

  private func byTitle(_ mention: Mention) -> [Int] {
    guard let title = mention.title else { return mention.identities }
    let words = Set(title.split(separator: " ").map { NameTitles.fold($0) })
    return mention.identities.filter { identities[$0].title.map(words.contains) == true }
  }
}

extension Possessive {
  /// The folded word without the s that a possessive left on it.
  fileprivate static func removing(from folded: String, _ mention: Mention) -> String {
    mention.possessive.count > 1 && folded.hasSuffix("s") ? String(folded.dropLast()) : folded
  }
}
