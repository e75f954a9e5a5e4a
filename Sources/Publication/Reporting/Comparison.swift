/// A text before and after, from the edits themselves and not from comparing the two.
struct Comparison {
  /// What is swapped, with what it withholds already replaced.
  let text: [UInt8]
  /// In order, none overlapping another.
  let edits: [Wording.Edit]
  /// Parts of the text that stand for other words, which only named views show.
  let withheld: [(range: Range<Int>, words: String)]

  var parts: [ReportPart] {
    var parts: [ReportPart] = []
    var place = 0
    for range in changes {
      if place < range.lowerBound { parts.append(.same(bytes(place..<range.lowerBound))) }
      parts.append(.changed(from: named(range), to: shown(range)))
      place = max(place, range.upperBound)
    }
    if place < text.count { parts.append(.same(bytes(place..<text.count))) }
    return parts
  }

  /// The parts of the text in which the two differ, those that overlap as one.
  private var changes: [Range<Int>] {
    let all = (edits.map(\.range) + withheld.map(\.range)).sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    return all.reduce(into: []) { merged, range in
      guard let last = merged.last, range.lowerBound < last.upperBound else {
        return merged.append(range)
      }
      merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  /// A part of the text as named views show it.
  func named(_ range: Range<Int>) -> String {
    written(range, withheld.lazy.map { ($0.range, $0.words) })
  }

  /// A part of the text as the public view shows it.
  func shown(_ range: Range<Int>) -> String {
    // Only these are looked at: a paragraph of 8,000 names is compared at each of them.
    let near = edits.first(overlapping: range, at: \.range).map { edits[$0...] } ?? []
    return written(
      range,
      near.prefix { $0.range.lowerBound < range.upperBound }.lazy.map { ($0.range, $0.text) })
  }

  private func written(
    _ range: Range<Int>, _ others: some Sequence<(Range<Int>, String)>
  ) -> String {
    var words = ""
    var place = range.lowerBound
    for (other, text) in others where covers(range, other) {
      if place < other.lowerBound { words += bytes(place..<other.lowerBound) }
      words += text
      place = max(place, other.upperBound)
    }
    return place < range.upperBound ? words + bytes(place..<range.upperBound) : words
  }

  /// Words that were withheld without any in their place take no room and are still there.
  private func covers(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    range.overlaps(other)
      || (other.isEmpty && range.lowerBound <= other.lowerBound
        && other.upperBound <= range.upperBound)
  }

  private func bytes(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
