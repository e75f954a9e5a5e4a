/// Reads the times of day beside a date: "at about 21:04 on 11 June", "11 June 2022 at 9.04 pm".
struct ClockReader {
  let reader: DateReader

  private var tokens: [DateToken] { reader.tokens }

  /// Where a time before a date begins, with the words that belong to it; `start` is the date's first
  /// token.
  func beginning(before start: Int) -> Int? {
    let end = reader.isWord(start - 1, ["on"]) ? start - 1 : start
    guard [.space, .comma].contains(reader.gap(end)), var first = time(endingAt: end) else {
      return nil
    }
    // "Between 21:04 and 22:10 on 11 June".
    if reader.isWord(first - 1, DateVocabulary.joints), let earlier = time(endingAt: first - 1) {
      first = earlier
    } else if [.dash, .spacedDash].contains(reader.gap(first)), let earlier = time(endingAt: first)
    {
      first = earlier
    }
    while first > 0, reader.gap(first) == .space,
      reader.isWord(first - 1, DateVocabulary.beforeTimes)
    { first -= 1 }
    return first
  }

  /// The token after a time that follows a date; `next` is the one after the date.
  func end(after next: Int) -> Int? {
    guard next < tokens.count else { return nil }
    var index = next
    if reader.isWord(index, ["t"]), reader.gap(index) == .none { index += 1 }
    while [.space, .comma].contains(reader.gap(index)),
      reader.isWord(index, DateVocabulary.beforeTimes)
    { index += 1 }
    guard index > next || isPlain(index) else { return nil }
    guard let first = time(at: index) else { return nil }
    guard let joint = reader.joint(at: first), reader.gap(joint) != .comma || joint > first,
      let second = time(at: joint)
    else { return first }
    return second
  }

  /// The token after every further time: "at 21:04 on 11 June and at 22:10 and about 9 pm". The time of
  /// another date stays with that date.
  func furtherEnd(after next: Int) -> Int {
    var end = next
    while let further = further(at: end) { end = further }
    return end
  }

  private func further(at next: Int) -> Int? {
    var index = next
    while [.space, .comma].contains(reader.gap(index)),
      reader.isWord(index, ["and", "or", "then", "again"])
        || reader.isWord(index, DateVocabulary.beforeTimes)
    { index += 1 }
    guard index > next, let end = time(at: index), !reader.isWord(end, ["on", "of"]),
      reader.dayFirst(at: end) == nil, reader.monthFirst(at: end) == nil
    else { return nil }
    return end
  }

  /// "11/06/2022 21:04", "11 June 2022, 21:04": without a word only with a colon.
  private func isPlain(_ index: Int) -> Bool {
    [.space, .comma].contains(reader.gap(index)) && reader.gap(index + 1) == .colon
  }

  private func time(endingAt end: Int) -> Int? {
    guard end > 0 else { return nil }
    return (max(0, end - 6)..<end).first { time(at: $0) == end && !isWithinFigures($0) }
  }

  private func isWithinFigures(_ index: Int) -> Bool {
    [.colon, .dot, .none].contains(reader.gap(index)) && index > 0
  }

  /// The token after a time of day.
  func time(at index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if reader.isWord(index, ["noon", "midday", "midnight"]) { return index + 1 }
    if tokens[index].number(4...4) != nil {
      return reader.isWord(index + 1, ["hours", "hrs", "hr", "h"]) ? index + 2 : nil
    }
    guard let hour = tokens[index].number(1...2), hour <= 24 else { return nil }
    var next = index + 1
    var parts = 1
    while parts < 4, tokens.indices.contains(next), [.colon, .dot].contains(reader.gap(next)),
      tokens[next].number(parts < 3 ? 2...2 : 1...9) != nil
    {
      next += 1
      parts += 1
    }
    let behind = pastHalf(next)
    return parts > 1 || behind > next ? behind : nil
  }

  /// "pm", "p.m.", "hours", "Z".
  private func pastHalf(_ index: Int) -> Int {
    guard reader.gap(index).isBlank else { return index }
    if reader.isWord(index, DateVocabulary.afterTimes) { return index + 1 }
    let isSpelt =
      reader.isWord(index, ["a", "p"]) && reader.gap(index + 1) == .dot
      && reader.isWord(index + 1, ["m"])
    return isSpelt ? index + 2 : index
  }
}
