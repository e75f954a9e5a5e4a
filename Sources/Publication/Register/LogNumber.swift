internal import Content

/// A log that is called by its number and its day: "CAD 877 of 14/02/2023".
struct LogNumber {
  private let word: String
  private let number: String
  private let date: CalendarDate

  /// `nil` where the text is no such reference.
  init?(_ text: String) {
    let written = /^([A-Za-z]+) ?0*([0-9]{2,6}) of ([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/
    guard let match = text.wholeMatch(of: written), let day = Int(match.output.3),
      let month = Int(match.output.4), let year = Int(match.output.5),
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    word = String(match.output.1)
    number = String(match.output.2)
    self.date = date
  }

  /// With its day, with the word before it and without.
  var dated: [String] {
    ["", word + " "].flatMap { word in
      numbers.flatMap { number in
        days.map { "\(word)\(number) of \($0)" } + compact.map { "\(word)\(number)/\($0)" }
      }
    }
  }

  /// "CAD 877", "CAD0877"; a shorter number is too common.
  var undated: [String] { number.count < 3 ? [] : numbers.map { word + " " + $0 } }

  private var numbers: [String] {
    (number.count...max(5, number.count)).map {
      String(repeating: "0", count: $0 - number.count) + number
    }
  }

  private var days: [String] {
    let month = BirthDateForms.months[date.month - 1]
    let numbers = Set([
      "\(date.day)", two(date.day), "\(date.day)" + BirthDateForms.ordinal(date.day),
    ])
    let words = numbers.sorted().flatMap { day in
      [month, String(month.prefix(3))].map { "\(day) \($0)" }
    }
    return words.flatMap { ["\($0) \(date.year)", $0] }
      + ["\(date.day)/\(date.month)/\(date.year)", "\(date.day)/\(date.month)/\(shortYear)"]
      + ["\(date.day)/\(date.month)"] + compact
  }

  /// "140223", "14022023".
  private var compact: [String] {
    let day = two(date.day) + two(date.month)
    return [day + shortYear, day + "\(date.year)"]
  }

  private var shortYear: String { two(date.year % 100) }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
