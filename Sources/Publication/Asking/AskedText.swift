internal import Diagnostics

/// One text of a project while its questions are looked for: the words as the author wrote them, and
/// what is settled about them already.
final class AskedText {
  let bytes: [UInt8]
  let stream: LetterStream
  /// Who was found, whatever becomes of it: every one of them is swapped or reported.
  let mentions: [Mention]
  let scan: WordScan
  private let ids: [String]
  private let start: TextStart
  private let lines: SourceLines?
  /// Words that an explicit link says the meaning of.
  private let links: [Range<Int>]
  private let settled: SettledPhrases
  private lazy var phrases: [Range<Int>] = settled.ranges(in: stream)
  /// The bytes that a question was asked about, so that a word raises one question.
  private var asked: Set<Int> = []

  init(
    _ stream: LetterStream, mentions: [Mention], links: [Range<Int>], ids: [String],
    start: TextStart,
    lines: SourceLines?, settled: SettledPhrases
  ) {
    bytes = stream.bytes
    self.stream = stream
    self.mentions = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.links = links
    self.ids = ids
    self.start = start
    self.lines = lines
    self.settled = settled
    scan = WordScan(stream.bytes)
  }

  /// Whether words are somebody registered, marked, allowed, known, or asked about already.
  func isSettled(_ range: Range<Int>) -> Bool {
    isMentioned(range) || isAsked(range) || isAllowed(range)
  }

  func isMentioned(_ range: Range<Int>) -> Bool {
    mentions.first(overlapping: range, at: \.range) != nil || links.contains { $0.overlaps(range) }
  }

  /// The mentions that stand in a part of the text.
  func mentions(in range: Range<Int>) -> ArraySlice<Mention> {
    let first = mentions.first(overlapping: range, at: \.range) ?? mentions.count
    return mentions[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// Whether the words lie in a phrase that the register allows or the project knows.
  func isAllowed(_ range: Range<Int>) -> Bool {
    guard let index = phrases.first(overlapping: range, at: \.self) else { return false }
    let phrase = phrases[index]
    return phrase.lowerBound <= range.lowerBound && range.upperBound <= phrase.upperBound
  }

  /// The id in the register of an identity.
  func id(of identity: Int) -> String { ids[identity] }

  func markAsked(_ range: Range<Int>) { asked.formUnion(range) }

  private func isAsked(_ range: Range<Int>) -> Bool {
    !asked.isEmpty && range.contains { asked.contains($0) }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  var file: String { start.place.file }

  /// The line and column in the file.
  func place(of byte: Int) -> SourcePosition { start.place(of: byte, in: bytes, by: lines) }

  /// The mention right before or after some words, with nothing between that parts them.
  func mention(beside range: Range<Int>) -> Mention? {
    let near = max(0, range.lowerBound - 3)..<min(bytes.count, range.upperBound + 3)
    guard let index = mentions.first(overlapping: near, at: \.range),
      case let mention = mentions[index], !mention.range.overlaps(range)
    else { return nil }
    let isBefore = mention.range.upperBound <= range.lowerBound
    let gap =
      isBefore
      ? mention.range.upperBound..<range.lowerBound : range.upperBound..<mention.range.lowerBound
    return bytes[gap].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "-") }
      ? mention : nil
  }

  /// The sentence round some words, as far as a reader would follow it.
  func sentence(round range: Range<Int>) -> Range<Int> {
    let first = max(0, range.lowerBound - Self.longest)
    let last = min(bytes.count, range.upperBound + Self.longest)
    var start = range.lowerBound
    while start > first, !endsSentence(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < last, !endsSentence(end) { end += 1 }
    return start..<end
  }

  private static let longest = 400

  /// A full stop, question or exclamation mark that white space and a capital or the end follow.
  private func endsSentence(_ index: Int) -> Bool {
    guard ".!?".utf8.contains(bytes[index]) else { return false }
    var next = index + 1
    while next < bytes.count, "\"')".utf8.contains(bytes[next]) { next += 1 }
    guard next < bytes.count else { return true }
    guard bytes[next] == 0x20 || bytes[next] == 0x0A else { return false }
    while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x0A { next += 1 }
    return next == bytes.count || !(bytes[next].isLetter && bytes[next] & 0x20 != 0)
  }
}

extension Array {
  /// The index of the first of elements in the order of their ranges that overlaps a range.
  func first(
    overlapping range: Range<Int>, at place: (Element) -> Range<Int>
  ) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < count && place(self[low]).overlaps(range) ? low : nil
  }
}
