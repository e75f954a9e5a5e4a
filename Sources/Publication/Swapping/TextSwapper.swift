internal import Content
internal import Diagnostics

/// Swaps the names in a run of text.
struct TextSwapper: Sendable {
  let finder: MentionFinder
  /// Folded surnames with the words that stand for the family.
  let families: [String: String]
  /// Whether a folded word is an everyday word of the language.
  let isOrdinary: @Sendable (String) -> Bool
  /// Asks about what is not settled by matching; `nil` where nobody is asked.
  var asker: Asker?

  /// The page that a text stands on, as far as it matters to who is meant.
  struct Page {
    var file: String
    /// Folded names with the identity that they mean on this page.
    var means: [String: Int] = [:]
    /// Whether its dates name publications and stay.
    var keepsDates = false
  }

  /// A text without markup, swapped.
  func swapped(
    _ text: String, on page: Page, line: Int, column: Int = 1, into ledger: SwapLedger
  ) -> String {
    let bytes = Array(text.utf8)
    let start = TextStart(file: page.file, line: line, column: column)
    let edits = edits(in: bytes, on: page, from: start, into: ledger)
    ledger.reading?.end(bytes, edits)
    guard !edits.isEmpty else { return text }
    return String(decoding: bytes.applying(edits), as: UTF8.self)
  }

  /// What to change in a text. The edits are in order and do not overlap.
  ///
  /// - Parameters:
  ///   - means: Parts of the text that an explicit link says the meaning of, with the identity.
  ///   - start: Where in the file the text begins.
  func edits(
    in text: [UInt8], on page: Page, means: [(Range<Int>, Int)] = [], from start: TextStart,
    into ledger: SwapLedger
  ) -> [Wording.Edit] {
    let stream = finder.stream(of: text)
    let found = finder.mentions(in: stream)
    ask(about: text, found, means, from: start, into: ledger)
    guard !found.isEmpty || !means.isEmpty else { return [] }
    let resolver = Resolver(identities: finder.identities, means: page.means)
    var edits: [Wording.Edit] = []
    edits.reserveCapacity(found.count)
    var last: Int?
    var lines = LineCount(of: text, from: start.place.line)
    let mentions = means.isEmpty ? found : found + marked(means, besides: found, in: stream)
    for index in mentions.indices {
      let wording = Wording(stream: stream, mention: mentions[index])
      let mention = wording.mention
      let linked = means.first { $0.0.overlaps(mention.range) }?.1
      let verdict =
        linked.map { Resolver.Verdict.identity($0) } ?? resolver.verdict(on: mention, in: stream)
      guard let edit = edit(wording, verdict, from: start, into: ledger) else { continue }
      // Lines are counted where a record is kept of them.
      if let reading = ledger.reading {
        let line = lines.line(at: mention.range.lowerBound)
        reading.swap(mention, verdict, edit, at: SourcePosition(file: page.file, line: line))
      }
      // A date or an address says something of its own.
      let person = mention.replacement == nil ? verdict.person : nil
      add(edit, to: &edits, isSame: last != nil && last == person, in: stream)
      last = person
    }
    return withoutOverlaps(edits)
  }

  /// Takes "(known as Saz)" out where it would say the same name again.
  private func add(
    _ edit: Wording.Edit, to edits: inout [Wording.Edit], isSame: Bool, in stream: LetterStream
  ) {
    guard isSame, let first = edits.last,
      let whole = RepeatedName(stream: stream).joined(first, edit)
    else {
      edits.append(edit)
      return
    }
    edits[edits.count - 1].range = whole
  }

  private func withoutOverlaps(_ edits: [Wording.Edit]) -> [Wording.Edit] {
    let isInOrder = zip(edits, edits.dropFirst()).allSatisfy {
      $0.range.upperBound <= $1.range.lowerBound
    }
    if isInOrder { return edits }
    var kept: [Wording.Edit] = []
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let isFree = kept.last.map { $0.range.upperBound <= edit.range.lowerBound } ?? true
      if isFree { kept.append(edit) }
    }
    return kept
  }

  /// The words of explicit links in which no name was found, where they are a name all the same: an
  /// initial, a nickname that is not registered. "[her sister](person:amy)" is none and stays.
  private func marked(
    _ means: [(Range<Int>, Int)], besides found: [Mention], in stream: LetterStream
  ) -> [Mention] {
    means.compactMap { range, identity in
      guard !found.contains(where: { $0.range.overlaps(range) }),
        isName(String(stream.text(range)))
      else { return nil }
      return Mention(range: range, identities: [identity], parts: .forename)
    }
  }

  /// Whether every word has a capital and none says who somebody is to somebody else.
  private func isName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    return !words.isEmpty
      && words.allSatisfy {
        $0.first?.isUppercase == true && !Self.kinship.contains(NameTitles.fold($0))
      }
  }

  /// Words that stand for people without naming them.
  private static let kinship: Set<String> = [
    "a", "an", "the", "my", "our", "your", "his", "her", "their", "he", "she", "they", "we", "it",
    "one", "you", "mum", "mam", "dad", "mother", "father", "nan", "nana", "gran", "granny",
    "grandad", "grandmother", "grandfather", "sister", "brother", "daughter", "son", "aunt",
    "auntie", "uncle", "niece", "nephew", "cousin", "wife", "husband", "partner", "child",
    "children", "baby", "boy", "girl", "man", "woman", "friend", "neighbour", "officer", "officers",
    "constable", "sergeant", "inspector", "detective", "doctor", "nurse", "teacher", "victim",
    "suspect", "witness", "tenant", "caller", "family", "parents", "police", "someone", "somebody",
  ]

  private func edit(
    _ wording: Wording, _ verdict: Resolver.Verdict, from start: TextStart,
    into ledger: SwapLedger
  ) -> Wording.Edit? {
    let mention = wording.mention
    if mention.isFamily || mention.couple != nil {
      return family(wording, verdict.person.map { [$0] } ?? mention.identities, start, ledger)
    }
    switch verdict {
    case .identity(let index):
      let pseudonym = finder.identities[index].pseudonym
      if mention.familyNoun != nil, pseudonym.surname == nil {
        return family(wording, [index], start, ledger)
      }
      ledger.note(appearanceOf: index)
      return mention.replacement.map(wording.edit(writing:)) ?? wording.edit(as: pseudonym)
    case .shared(let people) where mention.familyNoun != nil:
      return family(wording, people, start, ledger)
    default:
      note(verdict, on: wording, from: start, into: ledger)
      return nil
    }
  }

  /// Once for a page and a form: the answer settles it for the whole page.
  private func note(
    _ verdict: Resolver.Verdict, on wording: Wording, from start: TextStart,
    into ledger: SwapLedger
  ) {
    switch verdict {
    case .identity: return
    case .shared(let people): note(wording, start, ledger) { sharedName(people, at: $0) }
    case .contradicted(let people):
      note(wording, start, ledger) { contradictedName(people, at: $0) }
    case .unclearWord(let index): note(wording, start, ledger) { unclearWord(index, at: $0) }
    }
  }

  private func note(
    _ wording: Wording, _ start: TextStart, _ ledger: SwapLedger,
    _ finding: (SourcePosition) -> Finding
  ) {
    let range = wording.mention.range
    let words = String(wording.stream.text(range))
    let place = start.place(of: range.lowerBound, in: wording.stream.bytes, by: ledger.lines)
    let told = finding(place)
    ledger.note(
      told, about: words, at: place,
      oncePer: "\(told.code) \(place.file) \(NameTitles.fold(words))")
  }

  /// "The Carters": the pseudonyms' surname where they share one, else the register's phrase.
  private func family(
    _ wording: Wording, _ people: [Int], _ start: TextStart, _ ledger: SwapLedger
  ) -> Wording.Edit? {
    let words = FamilyWording(identities: finder.identities, families: families)
    guard let edit = words.edit(wording.mention, of: people, in: wording.stream) else {
      note(wording, start, ledger) { familyName(people, at: $0) }
      return nil
    }
    people.forEach(ledger.note(appearanceOf:))
    return edit
  }
}
