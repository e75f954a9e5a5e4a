extension UncertainDate {
  /// Reads EDTF level 1, as far as reviews need it: days, months, years, `?`, `~`, `%`, and periods.
  package init(edtf text: String) throws(DateProblem) {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    switch parts.count {
    case 1: self = .point(try DatePoint(edtf: parts[0]))
    case 2: self = try Self.period(parts[0], parts[1])
    default: throw Self.dayFirst(parts) ?? .notADate
    }
  }

  private static func period(
    _ first: Substring.UTF8View, _ second: Substring.UTF8View
  ) throws(DateProblem) -> UncertainDate {
    let from = try End(edtf: first)
    let to = try End(edtf: second)
    guard from.point != nil || to.point != nil else { throw .endless }
    if let earliest = from.point?.earliest, let latest = to.point?.latest, latest < earliest {
      throw .backwards
    }
    return .period(from: from, to: to)
  }

  /// The British way of writing a date is told apart from nonsense, because it is the likeliest mistake.
  private static func dayFirst(_ parts: [Substring.UTF8View]) -> DateProblem? {
    let numbers = parts.map { Int(Substring($0)) }
    guard numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2],
      year > 999, let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    return .dayFirst(date.description)
  }
}

extension UncertainDate.End {
  fileprivate init(edtf text: Substring.UTF8View) throws(DateProblem) {
    if text.isEmpty {
      self = .unknown
    } else if text.elementsEqual("..".utf8) {
      self = .open
    } else {
      self = .point(try DatePoint(edtf: text))
    }
  }
}

extension DatePoint {
  fileprivate init(edtf text: Substring.UTF8View) throws(DateProblem) {
    let mark = text.last
    let isMarked = mark.map("?~%".utf8.contains) ?? false
    let numbers = try Self.numbers(in: isMarked ? text.dropLast() : text)
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    try Self.check(numbers[0], month, day)
    guard
      let point = DatePoint(
        year: numbers[0], month: month, day: day,
        isUncertain: isMarked && mark != UInt8(ascii: "~"),
        isApproximate: isMarked && mark != UInt8(ascii: "?"))
    else { throw .notADate }
    self = point
  }

  /// One to three numbers of four, two and two digits.
  private static func numbers(in text: Substring.UTF8View) throws(DateProblem) -> [Int] {
    if text.contains(UInt8(ascii: "X")) { throw .unspecifiedDigits }
    if text.contains(UInt8(ascii: "T")) || text.contains(UInt8(ascii: ":")) { throw .time }
    let parts = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { throw .notADate }
    var numbers: [Int] = []
    for (part, width) in zip(parts, [4, 2, 2]) {
      guard part.count == width, part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(Substring(part))
      else { throw .notADate }
      numbers.append(number)
    }
    return numbers
  }

  private static func check(_ year: Int, _ month: Int?, _ day: Int?) throws(DateProblem) {
    guard year > 0 else { throw .noSuchYear }
    guard let month else { return }
    if (21...24).contains(month) { throw .season }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    let length = CalendarDate.length(ofMonth: month, year: year)
    if let day, !(1...length).contains(day) { throw .noSuchDay(day, monthLength: length) }
  }
}

extension ClockTime {
  /// Reads `HH:MM`, with or without the first zero; `nil` where the text is anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy({ (0x30...0x39).contains($0) }),
      let hour = Int(Substring(parts[0])), let minute = Int(Substring(parts[1]))
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension Stated {
  /// The date that a stated text is, where it is one; a target date may also be words.
  package var date: UncertainDate? {
    guard case .text(let source) = self else { return nil }
    return try? UncertainDate(edtf: source.text)
  }
}
