extension NeedleMaker {
  /// A date in figures and in words, in every order.
  ///
  /// - Parameter isBirth: Whether day and month alone count too, beside a word for a birthday.
  mutating func addDates(
    _ born: DateOfBirth, isBirth: Bool = true, at index: Int
  ) {
    guard (1...31).contains(born.day), (1...12).contains(born.month) else { return }
    self.isBirth = isBirth
    addFigures(born, at: index)
    for month in monthNames[born.month - 1].prefix(1) {
      for year in yearsInWords(born.year) {
        addDate([ordinals[born.day - 1], "of", month, year], .any, at: index)
        addDate([ordinals[born.day - 1], month, year], .any, at: index)
        addDate([month, ordinals[born.day - 1], year], .any, at: index)
      }
      addDate([inWords(born.day), month, String(born.year)], .any, at: index)
    }
    for month in monthNames[born.month - 1] {
      for day in dayForms(born.day) {
        addInWords(day: day, month: month, born: born, at: index)
      }
    }
  }

  private mutating func addFigures(_ born: DateOfBirth, at index: Int) {
    let year = String(born.year)
    let short = twoFigures(born.year % 100)
    for day in Set([String(born.day), twoFigures(born.day)]).sorted() {
      for month in Set([String(born.month), twoFigures(born.month)]).sorted() {
        let padded = day.count == 2 && month.count == 2
        for order in [[day, month, year], [year, month, day], [month, day, year]] {
          addDate(order, padded ? .any : .some, at: index)
        }
        addDate([day, month, short], .strict, at: index)
        addDate([short, month, day], .strict, at: index)
        addBirthday([day, month], .strict, at: index)
      }
    }
  }

  private mutating func addInWords(
    day: String, month: String, born: DateOfBirth, at index: Int
  ) {
    let year = String(born.year)
    var orders = [
      [day, month, year], [month, day, year], [year, month, day], [year, day, month],
    ]
    orders += [[day, "of", month, year], [month, "the", day, year], [day, "o", month, year]]
    for order in orders { addDate(order, .any, at: index) }
    addDate([day, month, twoFigures(born.year % 100)], .any, at: index)
    addDate([day, "of", month, twoFigures(born.year % 100)], .any, at: index)
    for order in [[day, month], [day, "of", month], [month, day], [day, "o", month]] {
      addBirthday(order, .any, at: index)
    }
  }

  private mutating func addDate(_ groups: [String], _ gaps: GroupGaps, at index: Int) {
    add(
      Array(groups.joined().utf8),
      isBirth ? .grouped(starts(of: groups), gaps) : .dated(starts(of: groups), gaps),
      isBirth ? "date of birth" : "date", at: index)
  }

  private mutating func addBirthday(_ groups: [String], _ gaps: GroupGaps, at index: Int) {
    guard isBirth else { return }
    add(
      Array(groups.joined().utf8), .birthday(starts(of: groups), gaps), "birthday", at: index)
  }
}

/// The indices at which all groups but the first begin, once they are run together.
private func starts(of groups: [String]) -> [Int] {
  var starts: [Int] = []
  for group in groups.dropLast() { starts.append((starts.last ?? 0) + group.utf8.count) }
  return starts
}

private func twoFigures(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

private func dayForms(_ day: Int) -> [String] {
  let suffix: String
  switch day {
  case 1, 21, 31: suffix = "st"
  case 2, 22: suffix = "nd"
  case 3, 23: suffix = "rd"
  default: suffix = "th"
  }
  let plain = Set([String(day), twoFigures(day)]).sorted()
  let welsh = welshSuffixes.map { "\(day)\($0)" }
  return plain + plain.map { $0 + suffix } + [ordinals[day - 1]] + welsh
}

private let welshSuffixes = ["af", "ail", "ydd", "ed", "fed", "eg", "ain"]

private let ordinals = [
  "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
  "eighteenth", "nineteenth", "twentieth", "twentyfirst", "twentysecond", "twentythird",
  "twentyfourth", "twentyfifth", "twentysixth", "twentyseventh", "twentyeighth", "twentyninth",
  "thirtieth", "thirtyfirst",
]

/// A number below a hundred in words, run together; empty for nought.
private func inWords(_ number: Int) -> String {
  guard number > 0 else { return "" }
  if number < 20 { return smallNumbers[number - 1] }
  let unit = number % 10
  return tens[number / 10 - 2] + (unit == 0 ? "" : smallNumbers[unit - 1])
}

private let smallNumbers: [String] = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]

private let tens: [String] = [
  "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
]

/// `nineteenninetyone`, `twothousandandfive`, `twentytwelve`; none for a year of another century.
private func yearsInWords(_ year: Int) -> [String] {
  guard (1900...2099).contains(year) else { return [] }
  let isOld = year < 2000
  let century = isOld ? "nineteen" : "twenty"
  let words = inWords(year % 100)
  guard !words.isEmpty else { return [isOld ? "nineteenhundred" : "twothousand"] }
  let spoken = century + (year % 100 < 10 ? "oh" : "") + words
  if isOld { return [spoken, "nineteenhundredand" + words] }
  return [spoken, "twothousandand" + words, "twothousand" + words]
}

/// English and Welsh names of the months, folded, short forms and Welsh mutations included.
private let monthNames: [[String]] = [
  ["january", "jan", "ionawr"], ["february", "feb", "chwefror"],
  ["march", "mar", "mawrth", "fawrth"], ["april", "apr", "ebrill"], ["may", "mai", "fai"],
  ["june", "jun", "mehefin", "fehefin"], ["july", "jul", "gorffennaf", "orffennaf"],
  ["august", "aug", "awst"], ["september", "sept", "sep", "medi", "fedi"],
  ["october", "oct", "hydref"], ["november", "nov", "tachwedd", "dachwedd"],
  ["december", "dec", "rhagfyr"],
]
