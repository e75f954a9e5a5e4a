/// Searches one reading of a file for every form.
struct Finder: Sendable {
  let request: AuditRequest
  let maker: NeedleMaker
  let automaton: Automaton
  /// `nil` where some decoding is switched off: the sieve knows only all of them.
  let sieve: Sieve?

  /// - Parameter usesSieve: Whether only the places that a sieve lets through are looked at closely.
  init(_ request: AuditRequest, usesSieve: Bool = true) {
    self.request = request
    maker = NeedleMaker(request)
    automaton = Automaton(forms: maker.needles.map(\.form))
    sieve = usesSieve && request.decodings == .all ? Sieve(maker.needles) : nil
  }

  /// The forms that stand in the reading, but for those inside a phrase that may.
  func finds(
    in reading: Reading, folding: inout Folding, surface: @escaping (Int) -> Surface
  ) -> [FindInFile] {
    guard let sieve else {
      let whole = SievedWindow(core: reading.bytes.indices, bytes: reading.bytes.indices)
      return finds(in: whole, of: reading, folding: &folding, surface: surface)
    }
    let places = sieve.places(in: reading.bytes, folding: &folding)
    var finds: [FindInFile] = []
    for window in windows(around: places, in: reading.bytes) {
      finds += self.finds(in: window, of: reading, folding: &folding, surface: surface)
    }
    return finds
  }

  private func finds(
    in window: SievedWindow, of reading: Reading, folding: inout Folding,
    surface: @escaping (Int) -> Surface
  ) -> [FindInFile] {
    let part = reading.part(window.bytes)
    let text = CompactText(part, folding: &folding)
    let judge = Judge(
      text: text, whole: reading, offset: window.bytes.lowerBound, request: request,
      nameWords: maker.nameWords, surfaceInWhole: surface)
    return unexcused(in: text, judge: judge).compactMap { find in
      let first = Int(text.places[find.letters.lowerBound])
      let last = Int(text.places[find.letters.upperBound])
      let offset = window.bytes.lowerBound
      guard window.core.overlaps((first + offset)..<(last + offset + 1)) else { return nil }
      let (start, end) = (part.source(of: first), part.source(of: last))
      return FindInFile(
        needle: find.needle, bytes: min(start, end)...max(start, end),
        surface: judge.surface(first))
    }
  }

  private func unexcused(in text: CompactText, judge: Judge) -> [Find] {
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
    return finds.filter { !isExcused($0, by: excuses) }
  }

  /// Excuses come in the order of their last letters: only those that end in reach are looked at.
  private func isExcused(_ find: Find, by excuses: [Find]) -> Bool {
    var low = 0
    var high = excuses.count
    while low < high {
      let middle = (low + high) / 2
      if excuses[middle].letters.upperBound < find.letters.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return excuses[low...].prefix {
      $0.letters.upperBound < find.letters.upperBound + maker.longestExcuse
    }.contains { excuse($0, covers: find) }
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
}
