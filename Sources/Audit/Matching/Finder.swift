/// Searches one reading of a file for every form.
struct Finder: Sendable {
  let request: AuditRequest
  let maker: NeedleMaker
  let automaton: Automaton

  init(_ request: AuditRequest) {
    self.request = request
    maker = NeedleMaker(request)
    automaton = Automaton(forms: maker.needles.map(\.form))
  }

  /// The forms that stand in the reading, but for those inside a phrase that may.
  func finds(
    in reading: Reading, folding: inout Folding, surface: @escaping (Int) -> Surface
  ) -> [FindInFile] {
    let text = CompactText(reading, folding: &folding)
    let judge = Judge(
      text: text, request: request, nameWords: maker.nameWords, surface: surface)
    var finds: [Find] = []
    var excuses: [Find] = []
    automaton.search(text.letters) { number, end in
      let needle = maker.needles[number]
      let range = (end - needle.form.count + 1)...end
      guard judge.accepts(needle, at: range) else { return }
      if needle.identity < 0 {
        excuses.append(Find(needle: number, letters: range))
      } else if !judge.isCode(range) {
        finds.append(Find(needle: number, letters: range))
      }
    }
    return finds.filter { find in !excuses.contains { excuse($0, covers: find) } }
      .map { inFile($0, text: text, surface: surface) }
  }

  /// A pseudonym covers only what is shorter than itself.
  private func excuse(_ excuse: Find, covers find: Find) -> Bool {
    guard excuse.letters.lowerBound <= find.letters.lowerBound,
      find.letters.upperBound <= excuse.letters.upperBound
    else { return false }
    if case .pseudonym = maker.needles[excuse.needle].search {
      return excuse.letters != find.letters
    }
    return true
  }

  private func inFile(
    _ find: Find, text: CompactText, surface: (Int) -> Surface
  ) -> FindInFile {
    let first = Int(text.places[find.letters.lowerBound])
    let start = text.reading.source(of: first)
    let end = text.reading.source(of: Int(text.places[find.letters.upperBound]))
    return FindInFile(
      needle: find.needle, bytes: min(start, end)...max(start, end), surface: surface(first))
  }
}
