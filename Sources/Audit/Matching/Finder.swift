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
    guard usesSieve, request.decodings == .all else {
      sieve = nil
      return
    }
    sieve = Sieve(maker.needles, unsure: Self.unsure(maker.needles, automaton)) { word in
      functionWords.contains(word) || request.ordinaryWords(word)
    }
  }

  /// The needles that are found in a phrase that may stand, or that are words of code too.
  private static func unsure(_ needles: [Needle], _ automaton: Automaton) -> Set<Int> {
    var unsure: Set<Int> = []
    for needle in needles where needle.identity < 0 {
      automaton.search(needle.form) { number, _ in unsure.insert(number) }
    }
    for (number, needle) in needles.enumerated()
    where codeVocabulary.contains(String(decoding: needle.form, as: UTF8.self)) {
      unsure.insert(number)
    }
    return unsure
  }

  /// The forms that stand in the reading, but for those inside a phrase that may.
  ///
  /// - Parameter threads: How many pieces of a large reading are searched at once; what is found does
  ///   not depend on it.
  func finds(
    in reading: Reading, threads: Int = 1, folding: inout Folding,
    surface: @escaping @Sendable (Int) -> Surface
  ) -> [FindInFile] {
    guard let sieve else {
      let whole = SievedWindow(core: reading.bytes.indices, bytes: reading.bytes.indices)
      let attributes = Attributes(of: reading)
      return finds(
        in: whole, of: reading, attributes, folding: &folding, surface: surface)
    }
    let decodings = folding.decodings
    let pieces = reading.bytes.count < Self.largeReading ? 1 : threads
    let sifted = sifted(reading.bytes, by: sieve, pieces: pieces, decodings)
    let windows = windows(around: sifted.settled(), in: reading.bytes)
    let close = parallel(pieces) { piece in
      var folding = Folding(decodings)
      let attributes = Attributes(of: reading)
      var finds: [FindInFile] = []
      for window in windows[part(piece, of: pieces, in: windows.count)] {
        finds += self.finds(
          in: window, of: reading, attributes, folding: &folding, surface: surface)
      }
      return finds
    }
    return sifted.sure.map { finding($0, in: reading, surface) } + close.joined()
  }

  /// Smaller ones are not worth the threads.
  static let largeReading = 1 << 20

  private func sifted(
    _ bytes: [UInt8], by sieve: Sieve, pieces: Int, _ decodings: Decodings
  ) -> SievedPlaces {
    let sifted = parallel(pieces) { piece in
      var folding = Folding(decodings)
      return sieve.sifted(
        bytes, piece: part(piece, of: pieces, in: bytes.count), folding: &folding)
    }
    return sifted.dropFirst().reduce(into: sifted[0]) { $0.add($1) }
  }

  private func finding(
    _ sure: SievedPlaces.Sure, in reading: Reading, _ surface: (Int) -> Surface
  ) -> FindInFile {
    let start = reading.source(of: sure.place.lowerBound)
    let end = reading.source(of: sure.place.upperBound - 1)
    return FindInFile(
      needle: Int(sure.needle), bytes: min(start, end)...max(start, end),
      surface: surface(sure.place.lowerBound))
  }

  private func finds(
    in window: SievedWindow, of reading: Reading, _ attributes: Attributes,
    folding: inout Folding, surface: @escaping @Sendable (Int) -> Surface
  ) -> [FindInFile] {
    let part = reading.part(window.bytes)
    let text = CompactText(part, folding: &folding)
    let judge = Judge(
      text: text, attributes: attributes, offset: window.bytes.lowerBound, request: request,
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
