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
  private let file: String
  private let line: Int
  /// Words that an explicit link says the meaning of.
  private let links: [Range<Int>]
  private let settled: SettledPhrases
  private lazy var phrases: [Range<Int>] = settled.ranges(in: stream)
  /// Ranges that a question was asked about, so that a word raises one question.
  private var asked: [Range<Int>] = []

  init(
    _ stream: LetterStream, mentions: [Mention], links: [Range<Int>], ids: [String], file: String,
    line: Int, settled: SettledPhrases
  ) {
    bytes = stream.bytes
    self.stream = stream
    self.mentions = mentions.sorted { $0.range.lowerBound < $1.range.lowerBound }
    self.links = links
    self.ids = ids
    self.file = file
    self.line = line
    self.settled = settled
    scan = WordScan(stream.bytes)
  }

  /// Whether words are somebody registered, marked, allowed, known, or asked about already.
  func isSettled(_ range: Range<Int>) -> Bool {
    isMentioned(range) || asked.contains { $0.overlaps(range) } || isAllowed(range)
  }

  func isMentioned(_ range: Range<Int>) -> Bool {
    // The mentions are in order: the first that ends behind the start is the only one in question.
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return (low < mentions.count && mentions[low].range.overlaps(range))
      || links.contains { $0.overlaps(range) }
  }

  /// Whether the words lie in a phrase that the register allows or the project knows.
  func isAllowed(_ range: Range<Int>) -> Bool {
    phrases.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// The id in the register of an identity.
  func id(of identity: Int) -> String { ids[identity] }

  func markAsked(_ range: Range<Int>) { asked.append(range) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func place(of byte: Int) -> SourcePosition {
    SourcePosition(file: file, line: line + bytes[..<byte].count { $0 == 0x0A })
  }

  /// The mention right before or after some words, with nothing between that parts them.
  func mention(beside range: Range<Int>) -> Mention? {
    mentions.first { mention in
      let gap =
        mention.range.upperBound <= range.lowerBound
        ? mention.range.upperBound..<range.lowerBound
        : range.upperBound <= mention.range.lowerBound
          ? range.upperBound..<mention.range.lowerBound : nil
      guard let gap, gap.count <= 3 else { return false }
      return bytes[gap].allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == UInt8(ascii: "-") }
        || (bytes[gap].first == UInt8(ascii: ",")
          && bytes[gap].dropFirst().allSatisfy { $0 == 0x20 })
    }
  }

  /// The sentence round a byte.
  func sentence(round range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !endsSentence(start - 1) { start -= 1 }
    var end = range.upperBound
    while end < bytes.count, !endsSentence(end) { end += 1 }
    return start..<end
  }

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
