internal import Content

/// The runs of words of a passage, by which two passages are compared.
struct Shingles {
  /// Words in a run: long enough that a run in common is no chance, short enough that a changed word spoils few.
  static let length = 4
  /// Passages of fewer runs are too short to be told apart from a figure of speech.
  static let fewest = 12

  let passage: Passage
  let runs: Set<Int>

  init(_ passage: Passage) {
    self.passage = passage
    let text = passage.text.bytes
    let quotations = Quotations(in: text)
    let words = [WordToken](of: text)
      .filter { $0.kind == .word && !quotations.holds($0.range) }
      .map { foldedWord(text[$0.range]) }
    runs =
      words.count < Self.length
      ? []
      : Set((0...words.count - Self.length).map { words[$0..<$0 + Self.length].hashValue })
  }

  /// The part of the shorter passage that stands in the other, from 0 to 1.
  func share(with other: Shingles) -> Double {
    let shorter = min(runs.count, other.runs.count)
    guard shorter > 0 else { return 0 }
    return Double(runs.intersection(other.runs).count) / Double(shorter)
  }
}

/// The passages that say what an earlier one says.
struct Resemblances {
  private(set) var found: [(later: Passage, earlier: Passage)] = []

  /// - Parameter limit: The share from which on two passages are taken for one.
  init(of passages: [Shingles], atLeast limit: Double) {
    let long = passages.filter { $0.runs.count >= Shingles.fewest }
    // Only passages that share a run are compared.
    var holders: [Int: [Int]] = [:]
    for (index, passage) in long.enumerated() {
      var near: Set<Int> = []
      for run in passage.runs {
        near.formUnion(holders[run] ?? [])
        holders[run, default: []].append(index)
      }
      // Each is named beside the first that says the same, not beside all.
      let earlier = near.sorted().first { long[$0].share(with: passage) >= limit }
      if let earlier { found.append((passage.passage, long[earlier].passage)) }
    }
  }
}
