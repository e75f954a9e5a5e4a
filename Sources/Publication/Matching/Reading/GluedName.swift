/// A name with digits or an underscore run against it: `saz_ao91`. The rest would give it away.
struct GluedName {
  let stream: LetterStream

  /// Takes the whole run where there is more of it than the name.
  func takeWhole(_ mention: inout Mention) {
    guard mention.replacement == nil, !mention.parts.contains(.collar) else { return }
    let run = run(round: mention.range)
    guard run != mention.range else { return }
    mention.range = run
    mention.replacement = "(name withheld)"
    mention.possessive = ""
  }

  /// A mention that is withheld already, over the whole run: "mrsangela_c".
  func widened(_ mention: Mention?) -> Mention? {
    guard var mention else { return nil }
    let range = mention.range
    mention.range = range.lowerBound..<max(range.upperBound, run(round: range).upperBound)
    return mention
  }

  private func run(round range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, isJoined(stream.bytes[start - 1]) { start -= 1 }
    while end < stream.bytes.count, isJoined(stream.bytes[end]) { end += 1 }
    end = dotted(end, from: range.lowerBound)
    guard start..<end != range else { return range }
    let added = Array(stream.bytes[start..<range.lowerBound] + stream.bytes[range.upperBound..<end])
    // "_Sarah_" is only emphasis.
    return added.contains { $0 != UInt8(ascii: "_") } ? start..<end : range
  }

  /// "angela.c": a handle with a letter of the surname.
  private func dotted(_ end: Int, from start: Int) -> Int {
    guard stream.scalar(at: end) == ".", let letter = stream.scalar(at: end + 1),
      ("a"..."z").contains(letter), !stream.text(start..<end).contains(where: \.isUppercase),
      stream.scalar(at: end + 2).map({ !isWordScalar($0) }) ?? true,
      !["'", "’"].contains(stream.scalar(at: end + 2))
    else { return end }
    return end + 2
  }

  private func isJoined(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || LetterFolding.ascii(Unicode.Scalar(byte)) != nil
  }
}
