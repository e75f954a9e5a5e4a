internal import Content
internal import Diagnostics

/// The victim is spoken of by name (2a).
///
/// Names keep the person at the centre and let the overview author set agencies' reports side by side; they are taken out before
/// publication, not while writing. Learning points and recommendations speak of any victim and are left out. Initials, or nothing but "the victim" through a whole page, keep the reader at a distance.
struct CHR08VictimWithoutName: ProseCheck {
  static let code = "CHR-08"
  /// "The victim" so often on a page without a name is more than a turn of phrase; our own choice.
  static let often = 3
  private static let general: Set<LanguageRule.Scope> = [
    .learning, .recommendations, .implementation,
  ]

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let victims = project.register.people.filter { $0.role == .victim }
    let telling = prose.passages.filter { !Self.general.contains($0.scope) }
    let pages = Dictionary(grouping: telling, by: \.notes.file).sorted { $0.key < $1.key }
    return pages.flatMap { _, passages in
      victims.compactMap { initials(of: $0, in: passages) } + nameless(victims, in: passages)
    }
  }

  /// "SA came", "S.A. came".
  private func initials(of victim: Person, in passages: [Passage]) -> Prompt? {
    let names = victim.name.full.text.split { $0 == " " || $0 == "-" }
    guard names.count > 1 else { return nil }
    let letters = names.compactMap(\.first).map { String($0).uppercased() }
    for passage in passages where passage.kind != .quotation {
      let written = Initials(letters: letters, in: passage)
      if let place = written.place {
        return prompt(
          at: place, passage, victim.id.text, "'\(victim.id.text)' is spoken of by initials here",
          "Write the name. It is taken out of what is published, not out of the review.")
      }
    }
    return nil
  }

  private func nameless(_ victims: [Person], in passages: [Passage]) -> [Prompt] {
    var finder = PhraseFinder()
    finder.add([["the", "victim"], ["the", "victim's"]], owner: 0)
    for name in victims.flatMap(\.name.parts) { finder.add([[name]], owner: 1) }
    var places: [(Passage, Int)] = []
    for passage in passages where passage.kind != .quotation {
      let tokens = [WordToken](of: passage.text.bytes)
      for hit in finder.hits(in: finder.numbered(tokens, of: passage.text.bytes)) {
        if hit.owner == 1 { return [] }
        places.append((passage, tokens[hit.tokens.lowerBound].range.lowerBound))
      }
    }
    guard places.count >= Self.often, let (passage, byte) = places.first else { return [] }
    return [
      prompt(
        at: byte, passage, "the victim",
        "'the victim' is all that this page calls the person, \(places.count) times",
        "Use the name at least once on each page.")
    ]
  }

  private func prompt(
    at byte: Int, _ passage: Passage, _ about: String, _ headline: String, _ help: String
  ) -> Prompt {
    Prompt(
      finding: Finding(
        Self.code, .prompt, at: passage.position(of: byte), headline, help: help, section: "2a"),
      subject: .part(about), notes: passage.notes, question: "2b.1",
      comment: passage.comments.first { $0.code == Self.code && !$0.reason.isEmpty })
  }
}

extension PersonName {
  /// Every word of every name, in lower case, alone and as a possessive.
  fileprivate var parts: [String] {
    let words = ([full] + knownAs + alsoWritten).flatMap { name in
      name.text.lowercased().split { $0 == " " || $0 == "-" }
    }
    return words.filter { $0.count > 1 }.flatMap { [String($0), $0 + "'s"] }
  }
}

/// Where somebody's initials stand in a passage: `SA`, `S.A.`, `S A`.
private struct Initials {
  private(set) var place: Int?

  init(letters: [String], in passage: Passage) {
    let text = passage.text.bytes
    let tokens = [WordToken](of: text)
    let whole = letters.joined()
    for (index, token) in tokens.enumerated() where token.kind == .word {
      let word = String(decoding: text[token.range], as: UTF8.self)
      let isSpelledOut = word == letters[0] && Self.goesOn(letters, tokens[index...], text)
      if word == whole || isSpelledOut {
        place = token.range.lowerBound
        return
      }
    }
  }

  private static func goesOn(
    _ letters: [String], _ tokens: ArraySlice<WordToken>, _ text: [UInt8]
  ) -> Bool {
    // Only full stops stand between initials.
    let found = tokens.prefix(letters.count * 2).filter { text[$0.range] != [UInt8(ascii: ".")] }
    return found.prefix(letters.count).map { String(decoding: text[$0.range], as: UTF8.self) }
      == letters
  }
}
