internal import Content
internal import Diagnostics

/// Whether what stands in place of the withheld gives nothing away itself: those words are put into the
/// public view as they are.
struct ReplacementChecks {
  let project: Project
  let finder: MentionFinder

  private var register: Register { project.register }
  private var publicReference: SourceText? { project.index.publicReference }

  func findings() -> [Finding] {
    replacements.compactMap { words, owner in
      named(in: words.text).map { other in
        Finding(
          "RED-12", .stop, at: words.position,
          "What stands in place of '\(owner)' holds a form of '\(other)'",
          help: "Choose words that name nobody and nothing that is registered.", section: "2a")
      }
    } + reference + ids.compactMap(tellingId)
      + register.allow.compactMap(tooMuchAllowed) + register.allow.compactMap(withoutReason)
  }

  /// The words of the register that the swap inserts, with the id of what they stand for.
  private var replacements: [(words: SourceText, owner: String)] {
    let people = register.people.flatMap { person in
      (person.addresses + person.identifiers).map { ($0.replacement, person.id.text) }
    }
    let texts = (register.places + register.organisations + register.identifiers)
      .map { ($0.replacement, $0.id.text) }
    let rest =
      register.withheld.map { ($0.replacement, $0.id.text) }
      + register.families.map { ($0.replacement, "the family") }
    return (people + texts + rest).compactMap { words, owner in words.map { ($0, owner) } }
  }

  /// Ids that become addresses and anchors.
  private var ids: [SourceText] {
    let judgements = project.events.flatMap(\.analysis) + (project.analysis?.analysis ?? [])
    return project.events.map(\.id) + judgements.map(\.id) + project.learning.map(\.id)
      + project.recommendations.map(\.id) + project.sections.map(\.id)
      + project.index.termsOfReference.map(\.id) + (project.methodology?.policies.map(\.id) ?? [])
  }

  private func tellingId(_ id: SourceText) -> Finding? {
    withCapitals(id.text).map { other in
      Finding(
        "RED-14", .stop, at: id.position, "This id holds a form of '\(other)'",
        help:
          "It becomes an address of the public view. Choose one like E04, L2 or force-structure.",
        section: "2a")
    }
  }

  private func withoutReason(_ entry: AllowedPhrase) -> Finding? {
    guard entry.reason?.text.trimmingSpaces.isEmpty ?? true else { return nil }
    return Finding(
      "RED-13", .warning, at: entry.phrase.position, "An allowed phrase has no reason",
      help: "Say why it names nobody: allow: [{phrase: …, reason: a cited author}].", section: "2a")
  }

  /// The name of the public folder.
  private var reference: [Finding] {
    guard let publicReference else { return [] }
    guard let other = withCapitals(publicReference.text) else { return [] }
    return [
      Finding(
        "RED-10", .stop, at: publicReference.position,
        "The public reference holds a form of '\(other)'",
        help: "It becomes the name of a public folder. Write it like imr-2024-07.", section: "2a")
    ]
  }

  /// An allowed phrase is for what only looks like a name: "Sarah's Law", a cited author.
  private func tooMuchAllowed(_ entry: AllowedPhrase) -> Finding? {
    let bare = MentionFinder(identities: finder.identities, allowed: [])
    let text = Array(entry.phrase.text.utf8)
    let found = bare.mentions(in: text)
    let whole = found.first { mention in
      mention.parts.isSuperset(of: [.forename, .surname]) || mention.parts == .phrase
    }
    guard let index = whole?.identities.first else { return bareName(entry, found) }
    return Finding(
      "RED-13", .stop, at: entry.phrase.position,
      "An allowed phrase must not hold the whole name of '\(finder.identities[index].id)'",
      help: "Allow only what looks like a name and is none, such as the name of a scheme.",
      section: "2a")
  }

  /// "Marta" by itself: allowed, every one of her forenames would stay.
  private func bareName(_ entry: AllowedPhrase, _ found: [Mention]) -> Finding? {
    let isWhole = found.first?.range == 0..<entry.phrase.text.utf8.count
    guard isWhole, let mention = found.first, !mention.isAmbiguousWord,
      !mention.parts.isDisjoint(with: .wholeName), let index = mention.identities.first
    else { return nil }
    return Finding(
      "RED-13", .stop, at: entry.phrase.position,
      "An allowed phrase must not be a name of '\(finder.identities[index].id)' by itself",
      help: "Allow it with the words round it, such as the whole name of a scheme or a street.",
      section: "2a")
  }

  /// The same with capitals too, so that a name which is an everyday word is seen.
  private func withCapitals(_ text: String) -> String? {
    let words = text.split { "-_.".contains($0) }.map { String($0).capitalisedFirst }
    return named(in: text) ?? (words.count > 1 ? named(in: words.joined(separator: " ")) : nil)
  }

  private func named(in text: String) -> String? {
    finder.mentions(in: Array(text.utf8)).first?.identities.first.map { finder.identities[$0].id }
  }
}
