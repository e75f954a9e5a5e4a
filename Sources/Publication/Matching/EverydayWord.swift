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
    return followedBySpeech ? .name : .unclear
  }

  /// A cell or a heading that is the name and nothing else.
  private var isWholeText: Bool {
    let rest = stream.bytes[..<mention.range.lowerBound] + stream.bytes[mention.range.upperBound...]
    return !rest.contains { $0 >= 0x80 || LetterFolding.ascii(Unicode.Scalar($0)) != nil }
  }

  private var startsSentence: Bool {
    var place = mention.range.lowerBound
    while let scalar = stream.scalar(before: place) {
      if ".!?:;•|".unicodeScalars.contains(scalar) { return true }
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

  private var followedBySpeech: Bool { wordAfter.map(Self.speech.contains) ?? false }

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

  /// Verbs that people do and that no modal, month or abstract noun does at the start of a sentence.
  private static let speech: Set<String> = [
    "said", "says", "told", "asked", "rang", "phoned", "called", "replied", "answered", "reported",
    "disclosed", "described", "explained", "attended", "stated", "wrote", "texted", "went", "came",
    "moved", "lived", "left", "returned", "recalled", "remembered", "declined", "agreed",
  ]
}
