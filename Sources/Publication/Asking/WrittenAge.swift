/// An age as prose has it: "aged 31", "31 years old", "was thirty-one", "turned 18", "her birthday".
struct WrittenAge {
  /// The bytes that say the age, and no more of the sentence.
  var range: Range<Int>
  var years: Int?
  /// Whether it is said of the very day: "turned 18", "her 31st birthday".
  var isBirthday: Bool

  static func all(in range: Range<Int>, of text: AskedText) -> [WrittenAge] {
    let words = words(in: range, of: text.bytes)
    return words.indices.compactMap { index in
      guard mayTellAge(text.bytes[words[index]]) else { return nil }
      // The words that decide, and no others: most of a text says no age.
      let first = max(0, index - 2)
      let near = words[first..<min(words.count, index + 6)]
      guard let age = age(at: index - first, near.map { text.text($0).lowercased() }) else {
        return nil
      }
      let last = words[first + age.words.upperBound]
      return WrittenAge(
        range: words[first + age.words.lowerBound].lowerBound..<last.upperBound,
        years: age.years, isBirthday: age.isBirthday)
    }
  }

  /// Whether a word is a number, may be one in letters by its end, or is "birthday".
  private static func mayTellAge(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, word.count <= 11 else { return false }
    if first.isDigit { return word.count <= 5 }
    return word.count >= 3 && endings.contains { word.suffix(2).elementsEqual($0.utf8) }
  }

  private static let endings = ["ne", "wo", "ee", "ur", "ve", "ix", "en", "ht", "ty", "ay"]

  /// Runs of letters and digits.
  private static func words(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      while index < range.upperBound,
        bytes[index].isLetter || bytes[index].isDigit || bytes[index] >= 0x80
      { index += 1 }
      if index > start { words.append(start..<index) } else { index += 1 }
    }
    return words
  }

  /// An age among the words of a sentence, with its first and its last word.
  private struct Found {
    var words: ClosedRange<Int>
    var years: Int?
    var isBirthday: Bool
  }

  private static func age(at index: Int, _ words: [String]) -> Found? {
    let before = index > 0 ? words[index - 1] : ""
    if words[index] == "birthday" { return birthday(at: index, words) }
    guard let (years, last) = years(at: index, words), !isSecondHalf(index, words) else {
      return nil
    }
    let after = words.dropFirst(last + 1).prefix(3)
    if before == "turned" || before == "turning" {
      return Found(words: (index - 1)...last, years: years, isBirthday: true)
    }
    if ["year", "years"].contains(after.first ?? ""), let old = after.firstIndex(of: "old") {
      return Found(words: index...old, years: years, isBirthday: false)
    }
    let isAge =
      ["aged", "age"].contains(before)
      || (["was", "is", "then", "now", "just", "only"].contains(before) && endsPhrase(after.first))
    return isAge ? Found(words: (index - 1)...last, years: years, isBirthday: false) : nil
  }

  /// "Her birthday", "her 31st birthday", "his thirty-first birthday".
  private static func birthday(at index: Int, _ words: [String]) -> Found {
    guard index > 0 else { return Found(words: index...index, years: nil, isBirthday: true) }
    let before = words[index - 1]
    if index > 1, let ten = tens[words[index - 2]], let unit = DateVocabulary.ordinals[before],
      unit < 10
    {
      return Found(words: (index - 2)...index, years: ten + unit, isBirthday: true)
    }
    let years = number(before) ?? DateVocabulary.ordinals[before]
    return Found(words: (index - 1)...index, years: years, isBirthday: true)
  }

  /// "was 31 on 7 March", "was 31 when", but not "was 31 days late".
  private static func endsPhrase(_ word: String?) -> Bool {
    word.map { ["on", "in", "when", "at", "and", "by", "but", "that", "as", "then"].contains($0) }
      ?? true
  }

  /// The "one" of "thirty-one".
  private static func isSecondHalf(_ index: Int, _ words: [String]) -> Bool {
    index > 0 && tens[words[index - 1]] != nil && (units[words[index]] ?? 10) < 10
  }

  private static func years(at index: Int, _ words: [String]) -> (Int, last: Int)? {
    guard let first = number(words[index]) else { return nil }
    // "thirty one", whose hyphen is gone.
    if tens[words[index]] != nil, index + 1 < words.count, let unit = units[words[index + 1]],
      unit < 10
    {
      return (first + unit, index + 1)
    }
    return (first, index)
  }

  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    if (1...3).contains(digits.count),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    {
      return Int(digits)
    }
    return units[word] ?? tens[word]
  }

  private static let units: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "sixteenth": 16, "eighteenth": 18, "twentieth": 20, "thirtieth": 30, "fortieth": 40,
    "fiftieth": 50, "sixtieth": 60,
  ]

  private static let tens: [String: Int] = [
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
  ]
}
