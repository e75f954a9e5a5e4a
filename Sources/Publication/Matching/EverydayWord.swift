/// Whether a capitalised everyday word ("Will", "May", "Grace") is a name where it stands (rule 7).
struct EverydayWord {
  enum Standing { case name, word, unclear }

  let stream: LetterStream
  let mention: Mention

  var standing: Standing {
    if isWholeText { return .name }
    if isMonth { return .word }
    if !startsSentence { return .name }
    if !mention.possessive.isEmpty { return .name }
    if let wordAfter, Self.afterVerbs.contains(wordAfter) { return .word }
    return followedByDeed ? .name : .unclear
  }

  /// A cell or a heading that is the name and nothing else.
  private var isWholeText: Bool {
    let rest = stream.bytes[..<mention.range.lowerBound] + stream.bytes[mention.range.upperBound...]
    return !rest.contains { $0 >= 0x80 || LetterFolding.ascii(Unicode.Scalar($0)) != nil }
  }

  /// After a colon or a semicolon a capital is a name as well as in the middle of a sentence.
  private var startsSentence: Bool {
    var place = mention.range.lowerBound
    while let scalar = stream.scalar(before: place) {
      if ".!?•|".unicodeScalars.contains(scalar) { return true }
      let isQuiet =
        scalar.properties.isWhitespace || scalar.properties.isQuotationMark
        || "([*_".unicodeScalars.contains(scalar)
      if !isQuiet { return false }
      place -= scalar.utf8.count
    }
    return true
  }

  /// "In May 2023", "14 May", "May Day", "every April".
  private var isMonth: Bool {
    guard Self.months.contains(word) else { return false }
    if let next = wordAfter, next.first?.isNumber == true || next == "day" { return true }
    guard let before = WordBefore(mention.range.lowerBound, in: stream)?.folded else {
      return false
    }
    return before.first?.isNumber == true || Self.beforeMonths.contains(before)
  }

  /// A verb of what people do follows: "Walker then hit her", "Hope rang".
  private var followedByDeed: Bool {
    guard let wordAfter else { return false }
    return Self.deeds.contains(wordAfter)
  }

  private var word: String { NameTitles.fold(stream.text(mention.range)) }

  private var wordAfter: String? {
    let rest = stream.text(mention.range.upperBound..<stream.bytes.count)
    return rest.split(whereSeparator: { $0.isWhitespace }).first.map { NameTitles.fold($0) }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let beforeMonths: Set<String> = [
    "in", "during", "since", "from", "by", "until", "till", "before", "after", "early", "late",
    "mid", "to", "of", "last", "next", "this", "each", "every", "and", "or", "between",
  ]

  /// Words that follow a verb or a modal at the start of a sentence, and no name: "Will you", "Mark it".
  private static let afterVerbs: Set<String> = [
    "you", "we", "i", "it", "they", "them", "not", "be", "any", "anybody", "anyone", "there",
  ]

  /// Verbs that people do and that no modal, month or abstract noun does at the start of a sentence.
  private static let deeds: Set<String> = [
    "said", "says", "told", "rang", "then", "who", "wrote", "went", "came", "left", "hit", "saw",
    "took", "gave", "knew", "felt", "sent", "spoke", "drove", "stood", "met", "heard", "asked",
    "phoned", "called", "replied", "answered", "reported", "disclosed", "described", "explained",
    "attended", "stated", "texted", "moved", "lived", "returned", "recalled", "remembered",
    "declined", "agreed", "walked", "pushed", "punched", "kicked", "arrived", "stayed", "worked",
    "visited", "noticed", "believed", "wanted", "tried", "denied", "confirmed", "apologised",
  ]

  /// Names that are verbs and modals in lower case: two side by side ("will mark") are still no name.
  static let verbs: Set<String> = [
    "will", "may", "mark", "can", "rob", "sue", "pat", "drew", "chase", "hope", "bill", "price",
    "trust", "wade", "nick", "rose", "grant", "lance", "grace", "frank", "rich", "pierce", "skip",
    "wait", "dare", "cook", "hunt", "walk", "page", "case", "force", "law", "hill",
  ]
}
