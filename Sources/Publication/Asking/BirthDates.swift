internal import Content

/// RED-22: an age or a birthday beside a date, from which a registered date of birth can be worked out
/// (rule 12). In the account of an event its own date is beside everything.
struct BirthDates: Sendable {
  private let people: [(id: String, born: CalendarDate)]
  /// By file, the day of its event.
  private let events: [String: CalendarDate]

  init(of project: Project) {
    people = project.register.people.compactMap { person in
      person.born?.value.exact.map { (person.id.text, $0) }
    }
    var events: [String: CalendarDate] = [:]
    for event in project.events { events[event.notes.file] = event.date?.value.exact }
    self.events = events
  }

  func ask(about text: AskedText, into log: QuestionLog) {
    guard !people.isEmpty else { return }
    var told: Set<Int> = []
    for date in WrittenDate.all(in: text) {
      let range = text.sentence(round: date.range)
      told.insert(range.lowerBound)
      guard !text.isAllowed(date.range), !text.isMentioned(date.range) else { continue }
      for age in WrittenAge.all(in: range, of: text) { ask(age, on: date, text, log) }
    }
    guard let day = events[text.file] else { return }
    let date = WrittenDate(range: 0..<0, day: day.day, month: day.month, year: day.year)
    for age in WrittenAge.all(in: text.bytes.indices, of: text) {
      let range = text.sentence(round: age.range)
      guard !told.contains(range.lowerBound), age.isBirthday || isOfThatDay(range, text) else {
        continue
      }
      ask(age, on: date, text, log)
    }
  }

  private func ask(
    _ age: WrittenAge, on date: WrittenDate, _ text: AskedText, _ log: QuestionLog
  ) {
    guard !text.isAllowed(age.range), !text.isMentioned(age.range) else { return }
    for person in people where leads(age, on: date, to: person.born) {
      text.markAsked(age.range)
      log.ask(
        .birthDate, .warning, key: person.id, words: text.text(age.range),
        about: "An age and a date here lead to the date of birth of '\(person.id)'",
        near: person.id, at: text.place(of: age.range.lowerBound))
    }
  }

  /// "She was 32 that day."
  private func isOfThatDay(_ sentence: Range<Int>, _ text: AskedText) -> Bool {
    let words = text.text(sentence).lowercased()
    return ["that day", "that very day", "the same day", "that morning", "that evening", "today"]
      .contains { words.contains($0) }
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
