/// Says whether a form found among the letters of a text really is one.
struct Judge {
  let text: CompactText
  /// The attributes of what the text was taken out of, and where in it the text begins.
  let attributes: Attributes
  let offset: Int
  let request: AuditRequest
  /// Per identity, the folded words of its names.
  let nameWords: [Set<String>]
  /// What kind of place an index of the whole reading is.
  let surfaceInWhole: (Int) -> Surface

  /// What kind of place an index of the text's own reading is.
  func surface(_ place: Int) -> Surface { surfaceInWhole(place + offset) }

  func accepts(_ needle: Needle, at range: ClosedRange<Int>) -> Bool {
    guard !isOfTags(range) else { return false }
    return switch needle.search {
    case .anywhere: !isOfOrdinaryWords(range)
    case .bounded:
      isBounded(range) && hasSmallGaps(range) && !isOfOrdinaryWords(range)
        && !(needle.rule == "forename" && isSurnameOfStranger(range))
    case .nameWord where needle.rule == NeedleMaker.middleName:
      isMiddleName(range, of: needle.identity)
    case .nameWord: isNameWord(range, of: needle.identity)
    case .capitalised(let heads): isCapitalised(range, heads: heads)
    case .grouped(let starts, let gaps):
      isGrouped(range, starts: starts, gaps: gaps, mayHoldMarks: true)
    case .dated(let starts, let gaps):
      isGrouped(range, starts: starts, gaps: gaps) && !isNumberOfId(range.lowerBound)
    case .digits: hasNoDigitBeside(range) && hasSmallGaps(range)
    case .token: isToken(range)
    case .collar: isCollar(range, of: needle.identity)
    case .birthday(let starts, let gaps):
      isGrouped(range, starts: starts, gaps: gaps) && hasBirthCue(range)
    case .sector(let start): isSector(range, start: start)
    case .allowed, .pseudonym: startsAWord(range) && endsAWord(range)
    }
  }

  /// The `ali` of `</a></li>`: letters of tags' names beside each other or beside a text. A name that tags cut is
  /// found in the text without them.
  private func isOfTags(_ range: ClosedRange<Int>) -> Bool {
    var isCut = false
    for index in range.dropFirst() where text.gap(before: index).separators > 0 {
      if text.between(index).contains(where: { $0 == 0x3C || $0 == 0x3E }) { isCut = true }
    }
    return isCut && range.contains { surface(Int(text.places[$0])) == .markup }
  }

  func hasSmallGaps(_ range: ClosedRange<Int>) -> Bool {
    range.dropFirst().allSatisfy { text.gap(before: $0).separators <= 3 }
  }

  /// A stem as an index of words holds it: nothing but quotation marks round it.
  private func isToken(_ range: ClosedRange<Int>) -> Bool {
    let place = Int(text.places[range.lowerBound])
    guard [.data, .script].contains(surface(place)), isContiguous(range) else { return false }
    return isQuote(text.between(range.lowerBound).last)
      && isQuote(text.between(range.upperBound + 1).first)
  }

  private func isQuote(_ byte: UInt8?) -> Bool { byte.map("\"'`".utf8.contains) ?? false }

  /// The whole outward code in capitals, a gap, and the one digit standing alone.
  private func isSector(_ range: ClosedRange<Int>, start: Int) -> Bool {
    let digit = range.lowerBound + start
    return startsAWord(range) && text.gap(before: range.lowerBound).isCapital
      && (1...3).contains(text.gap(before: digit).separators) && endsAtSeparator(range)
      && range.dropFirst().allSatisfy { $0 == digit || text.gap(before: $0).separators == 0 }
  }

  /// A figure right behind a letter: the 18 of `E18`.
  private func isNumberOfId(_ start: Int) -> Bool {
    guard start > 0, text.gap(before: start).isDigit else { return false }
    let gap = text.gap(before: start)
    return gap.separators == 0 && !gap.isJoint && !text.gap(before: start - 1).isDigit
  }
}
