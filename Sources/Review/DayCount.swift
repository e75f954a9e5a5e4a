internal import Content

/// How many days lie between two dates: 0 for the same day, below 0 where the second is the earlier.
func days(from first: CalendarDate, to second: CalendarDate) -> Int {
  dayNumber(second) - dayNumber(first)
}

/// The days since the end of the year before year 1.
private func dayNumber(_ date: CalendarDate) -> Int {
  let past = date.year - 1
  let ofYears = past * 365 + past / 4 - past / 100 + past / 400
  let ofMonths = (1..<date.month).reduce(0) {
    $0 + CalendarDate.length(ofMonth: $1, year: date.year)
  }
  return ofYears + ofMonths + date.day
}
