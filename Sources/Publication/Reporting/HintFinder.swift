internal import Diagnostics

/// Finds sentences that may say where somebody works, learns, prays or was treated, and names that
/// remain. It proposes; whoever reads the sheet decides.
struct HintFinder {
  private let pseudonyms: Set<String>
  private let isOrdinary: @Sendable (String) -> Bool

  /// - Parameter pseudonyms: What stands in place of names, which says nothing.
  init(pseudonyms: [String], isOrdinary: @escaping @Sendable (String) -> Bool) {
    self.pseudonyms = Set(
      pseudonyms.flatMap { $0.split { !$0.isLetter } }.map { NameTitles.fold($0) })
    self.isOrdinary = isOrdinary
  }

  /// - Parameter matters: Whether a sentence is about the person.
  func hints(
    in text: String, at place: SourcePosition, where matters: (String) -> Bool
  ) -> [SheetHint] {
    Self.sentences(of: text).filter(matters).flatMap { sentence -> [SheetHint] in
      let found = cues(in: sentence) + names(in: sentence).map { (.place, $0) }
      return found.map { kind, word in
        SheetHint(kind: kind, word: word, sentence: sentence, position: place)
      }
    }
  }

  private typealias Found = (kind: SheetHint.Kind, word: String)

  private func cues(in sentence: String) -> [Found] {
    let words = sentence.split { !($0.isLetter || $0 == "-") }.map { NameTitles.fold($0) }
    return SheetHint.Kind.allCases.compactMap { kind in
      let word = words.first { HintWords.of(kind).contains($0) }
      return (word ?? (kind == .age && Self.turnsANumber(sentence) ? "turned" : nil)).map {
        (kind, $0)
      }
    }
  }

  /// `turned 30`, `turning thirty`; nobody turned up at an age.
  private static func turnsANumber(_ sentence: String) -> Bool {
    let words = sentence.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    return zip(words, words.dropFirst()).contains { word, next in
      ["turned", "turning", "turns"].contains(word)
        && (next.first?.isNumber == true || decades.contains { next.hasPrefix($0) })
    }
  }

  private static let decades = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty"]

  /// Names that stand inside a sentence and are neither a pseudonym nor made of everyday words.
  private func names(in sentence: String) -> [String] {
    var names: [String] = []
    var run: [Substring] = []
    func close() {
      if run.contains(where: isTelling) { names.append(run.joined(separator: " ")) }
      run = []
    }
    for token in sentence.split(whereSeparator: \.isWhitespace).dropFirst() {
      let word = token.trimming { !($0.isLetter || $0.isNumber) }
      if isName(word) { run.append(word) } else { close() }
      if token.last.map({ !$0.isLetter }) == true { close() }
    }
    close()
    return names
  }

  private func isName(_ word: Substring) -> Bool {
    guard word.first?.isUppercase == true, word.dropFirst().contains(where: \.isLowercase) else {
      return false
    }
    let folded = NameTitles.fold(bare(word))
    return !pseudonyms.contains(folded) && !NameTitles.isTitle(folded)
      && !HintWords.calendar.contains(folded)
  }

  private func isTelling(_ word: Substring) -> Bool { !isOrdinary(NameTitles.fold(bare(word))) }

  private func bare(_ word: Substring) -> Substring {
    ["'s", "’s"].first { word.hasSuffix($0) }.map { word.dropLast($0.count) } ?? word
  }

  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      current += current.isEmpty ? String(word) : " " + word
      if let last = word.last, ".!?".contains(last), word.count > 3 {
        sentences.append(current)
        current = ""
      }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }
}

extension Substring {
  fileprivate func trimming(_ isEdge: (Character) -> Bool) -> Substring {
    let start = drop(while: isEdge)
    var end = start
    while let last = end.last, isEdge(last) { end.removeLast() }
    return end
  }
}
