/// An age as prose has it: "aged 31", "31 years old", "was thirty-one", "turned 18", "her birthday".
struct WrittenAge {
  var years: Int?
  /// Whether it is said of the very day: "turned 18", "her 31st birthday".
  var isBirthday: Bool

  static func all(in range: Range<Int>, of text: AskedText) -> [WrittenAge] {
    let words = text.text(range).lowercased().split { !$0.isLetter && !$0.isNumber }.map(
      String.init)
    return words.indices.compactMap { age(at: $0, words) }
  }

  private static func age(at index: Int, _ words: [String]) -> WrittenAge? {
    let before = index > 0 ? words[index - 1] : ""
    if words[index] == "birthday" {
      return WrittenAge(years: number(before), isBirthday: true)
    }
    guard let years = years(at: index, words) else { return nil }
    let after = words.dropFirst(index + 1).prefix(3)
    if before == "turned" || before == "turning" {
      return WrittenAge(years: years, isBirthday: true)
    }
    let isAge =
      ["aged", "age"].contains(before)
      || (["year", "years"].contains(after.first ?? "") && after.contains("old"))
      || (["was", "is", "then", "now", "just", "only"].contains(before) && endsPhrase(after.first))
    return isAge ? WrittenAge(years: years, isBirthday: false) : nil
  }

  /// "was 31 on 7 March", "was 31 when", but not "was 31 days late".
  private static func endsPhrase(_ word: String?) -> Bool {
    word.map { ["on", "in", "when", "at", "and", "by", "but", "that", "as", "then"].contains($0) }
      ?? true
  }

  private static func years(at index: Int, _ words: [String]) -> Int? {
    guard let first = number(words[index]) else { return nil }
    // "thirty one", whose hyphen is gone.
    if first >= 20, first % 10 == 0, index + 1 < words.count, let unit = units[words[index + 1]],
      unit < 10
    {
      return first + unit
    }
    return first
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
