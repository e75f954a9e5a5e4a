internal import Content

/// RED-22: an age or a birthday beside a date, from which a registered date of birth can be worked out
/// (rule 12).
struct BirthDates: Sendable {
  private let people: [(id: String, born: CalendarDate)]

  init(of register: Register) {
    people = register.people.compactMap { person in
      person.born?.value.exact.map { (person.id.text, $0) }
    }
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !people.isEmpty else { return }
    for date in WrittenDate.all(in: text) {
      let range = text.sentence(round: date.range)
      let ages = WrittenAge.all(in: range, of: text)
      guard !ages.isEmpty else { continue }
      for person in people where ages.contains(where: { leads($0, on: date, to: person.born) }) {
        guard !text.isAllowed(date.range), !text.isMentioned(date.range) else { continue }
        log.ask(
          .birthDate, .warning, key: person.id, words: text.text(range),
          about: "An age and a date here lead to the date of birth of '\(person.id)'",
          near: person.id, at: text.place(of: date.range.lowerBound))
      }
    }
  }

  private func leads(_ age: WrittenAge, on date: WrittenDate, to born: CalendarDate) -> Bool {
    if age.isBirthday {
      guard date.month == born.month, date.day == nil || date.day == born.day else { return false }
      guard let year = date.year, let years = age.years else { return true }
      return year - born.year == years
    }
    guard let year = date.year, let day = date.day, let years = age.years else { return false }
    let hadBirthday = (date.month, day) >= (born.month, born.day)
    return year - born.year - (hadBirthday ? 0 : 1) == years
  }
}
