/// Numbers and years in words, as people write a house number or a year of birth.
enum NumberWords {
  /// "twenty seven"; `nil` from a hundred on.
  static func words(_ number: Int) -> String? {
    guard (1..<100).contains(number) else { return nil }
    if number < 20 { return small[number - 1] }
    let ten = tens[number / 10 - 2]
    return number % 10 == 0 ? ten : ten + " " + small[number % 10 - 1]
  }

  /// "nineteen eighty five", "two thousand and five", "twenty fifteen".
  static func years(_ year: Int) -> [String] {
    guard (1900..<2100).contains(year) else { return [] }
    let rest = words(year % 100)
    guard year >= 2000 else {
      return year < 1910 ? [] : rest.map { ["nineteen " + $0, "nineteen hundred and " + $0] } ?? []
    }
    guard let rest else { return ["two thousand"] }
    return ["two thousand and " + rest, "two thousand " + rest]
      + (year < 2010 ? ["twenty oh " + rest] : ["twenty " + rest])
  }

  /// Whether a word may be a part of a number in words: "one hundred and twelve".
  static func isPart(_ word: String) -> Bool {
    isNumber(word) || word == "hundred" || word == "and"
  }

  static func isNumber(_ word: String) -> Bool { small.contains(word) || tens.contains(word) }

  private static let small = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
}
