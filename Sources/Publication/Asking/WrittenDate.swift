/// A day or a month as prose has it: "7 March 2022", "March 7th, 2022", "May 2009", "07/03/2022".
struct WrittenDate {
  var range: Range<Int>
  var day: Int?
  var month: Int
  var year: Int?

  static func all(in text: AskedText) -> [WrittenDate] {
    let inWords = text.scan.capitals.compactMap { word in
      months[word.folded].flatMap { worded($0, word, text) }
    }
    return inWords + text.scan.numbers.compactMap { numeric($0, text) }
  }

  private static func worded(_ month: Int, _ word: CapitalWord, _ text: AskedText) -> WrittenDate? {
    var date = WrittenDate(range: word.range, day: nil, month: month, year: nil)
    let numbers = text.scan.numbers
    let next = following(word.range.upperBound, in: numbers)
    if next > 0, case let before = numbers[next - 1],
      isNear(before.upperBound..<word.range.lowerBound, text),
      let day = number(before, text), (1...31).contains(day)
    {
      date.day = day
      date.range = before.lowerBound..<date.range.upperBound
    }
    for next in numbers[next...].prefix(2) {
      guard isNear(date.range.upperBound..<next.lowerBound, text), let value = number(next, text)
      else { break }
      if (1900...2099).contains(value) {
        date.year = value
      } else if date.day == nil, (1...31).contains(value) {
        date.day = value
      } else {
        break
      }
      date.range = date.range.lowerBound..<next.upperBound
    }
    return date.day == nil && date.year == nil ? nil : date
  }

  /// The index of the first number behind a byte.
  private static func following(_ byte: Int, in numbers: [Range<Int>]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle].lowerBound < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// White space, a comma, "of".
  private static func isNear(_ gap: Range<Int>, _ text: AskedText) -> Bool {
    gap.count <= 5
      && text.text(gap).allSatisfy { $0.isWhitespace || $0 == "," || $0 == "o" || $0 == "f" }
  }

  /// The number that "7", "7th" or "2022" begins with.
  private static func number(_ range: Range<Int>, _ text: AskedText) -> Int? {
    let digits = text.bytes[range].prefix(while: \.isDigit)
    let rest = text.text((range.lowerBound + digits.count)..<range.upperBound)
    guard (1...4).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(rest) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// "07/03/2022" and "2022-03-07", from their first number.
  private static func numeric(_ first: Range<Int>, _ text: AskedText) -> WrittenDate? {
    var end = first.lowerBound
    while end < text.bytes.count, text.bytes[end].isDigit || "/-.".utf8.contains(text.bytes[end]) {
      end += 1
    }
    guard end - first.lowerBound >= 8, end - first.lowerBound <= 11 else { return nil }
    let parts = text.text(first.lowerBound..<end).split { !$0.isNumber }.compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    let (day, month, year) =
      parts[0] > 31 ? (parts[2], parts[1], parts[0]) : (parts[0], parts[1], parts[2])
    guard (1...31).contains(day), (1...12).contains(month), (1900...2099).contains(year) else {
      return nil
    }
    return WrittenDate(range: first.lowerBound..<end, day: day, month: month, year: year)
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()
}
