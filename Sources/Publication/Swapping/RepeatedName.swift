/// Two names of one person side by side that become the same words: "Sarah (known as Saz)" would be
/// "Maya (known as Maya)".
struct RepeatedName {
  let stream: LetterStream

  /// The range of the first edit, over both, or `nil` where the second says something of its own.
  func joined(_ first: Wording.Edit, _ second: Wording.Edit) -> Range<Int>? {
    guard first.range.upperBound <= second.range.lowerBound,
      second.range.lowerBound - first.range.upperBound <= 40
    else { return nil }
    let gap = String(stream.text(first.range.upperBound..<second.range.lowerBound))
    let words = gap.lowercased().filter { !"(,[\"“”‘".contains($0) }.trimmingSpaces
    let isOpened = gap.contains { "([\"“‘".contains($0) }
    guard words != "or" || !gap.contains(","),
      Self.links.contains(words) || (words.isEmpty && isOpened)
    else { return nil }
    let end = end(after: second.range.upperBound, closing: gap)
    // "Sarah (Saz, 32)": a bracket that goes on after the name keeps its opening half.
    guard !isOpened || end > second.range.upperBound else { return nil }
    return first.range.lowerBound..<end
  }

  /// The bracket, quotation mark or comma that belongs to the one before the second name.
  private func end(after place: Int, closing gap: String) -> Int {
    var end = place
    while let scalar = stream.scalar(at: end),
      "\"”’)]".unicodeScalars.contains(scalar), gap.contains(where: { "([\"“‘".contains($0) })
    {
      end += scalar.utf8.count
    }
    if end == place, gap.hasPrefix(","), stream.scalar(at: end) == "," { end += 1 }
    return end
  }

  private static let links: Set<String> = [
    "known as", "also known as", "aka", "a.k.a.", "called", "also called", "nicknamed", "née",
    "nee", "formerly", "previously", "formerly known as", "previously known as", "or", "alias",
    "also", "now", "now known as", "known to friends as", "usually called", "better known as",
  ]
}
