internal import OrdinaryWords

/// Reads which half of a name stands behind a title where the family name comes first: "Mr Zhang" of Zhang
/// Wei has the surname of the pseudonym.
struct FamilyNameFirst {
  let stream: LetterStream
  let chain: Chain
  let identities: [Identity]

  func read(_ mention: inout Mention) {
    guard chain.sightings.count == 1, mention.parts.contains(.forename),
      mention.parts.isSubset(of: .wholeName), let title = mention.title,
      ["mr", "mrs", "ms", "dr"].contains(NameTitles.fold(title))
    else { return }
    let name = String(String.UnicodeScalarView(stream.letters[chain.letters]))
    // The name is both where it is registered in both orders.
    if mention.parts.contains(.surname) ? isOneWord : isFamilyName(name) {
      mention.parts = isShownFirst(mention) ? .forename : .surname
    }
  }

  /// "Mr Chen" shown as Liu Gang is "Mr Liu".
  private func isShownFirst(_ mention: Mention) -> Bool {
    guard let first = mention.identities.first,
      case .name(let forename, .some) = identities[first].pseudonym
    else { return false }
    return Self.names.contains(NameTitles.fold(forename))
  }

  private var isOneWord: Bool {
    chain.sightings[0].letters.dropFirst().allSatisfy { stream.gap(after: $0 - 1).isEmpty }
  }

  private func isFamilyName(_ name: String) -> Bool {
    if Self.names.contains(name) { return true }
    let kinds = Lexicon.english.kinds(of: name)
    return kinds.contains(.surname) && !kinds.contains(.forename)
  }

  /// The commonest Chinese, Korean and Vietnamese family names.
  private static let names: Set<String> = [
    "wang", "li", "zhang", "liu", "chen", "yang", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma",
    "zhu", "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "tang", "deng", "feng",
    "cao", "peng", "xiao", "jiang", "cai", "dong", "yuan", "lu", "ye", "wei", "su", "ren", "fan",
    "chan", "wong", "cheung", "lau", "leung", "ng", "kwok", "tsang", "yeung", "chow", "tran", "le",
    "pham", "hoang", "phan", "vu", "dang", "bui", "do", "ho", "ngo", "duong", "ly", "nguyen", "kim",
    "park", "choi", "jung", "kang", "cho", "yoon", "jang", "lim", "shin", "kwon", "seo", "hwang",
  ]
}
