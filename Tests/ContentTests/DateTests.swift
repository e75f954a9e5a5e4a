import Content
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    "2022", "2022-06", "2022-06-11", "2022-06-11?", "2022-06~", "2022%", "2024-02-29", "2000-02-29",
    "2022-06-11/2022-06-14", "2022-06/..", "../2022", "2022-06-11/", "/2022-06", "2022~/2023-01?",
  ])
  func aDateIsReadAndPrintedAsItWasWritten(_ text: String) throws {
    #expect(try UncertainDate(edtf: text).description == text)
  }

  @Test(arguments: [
    ("", DateProblem.notADate), ("June 2022", .notADate), ("2022-6-11", .notADate),
    ("22-06-11", .notADate), ("2022-06-11-01", .notADate), ("2022-06-11??", .notADate),
    ("-022", .notADate), ("+022", .notADate), ("2022-+6", .notADate), ("２０２２", .notADate),
    ("2022-06-11 ", .notADate), ("?", .notADate), ("a/b/c", .notADate),
    ("0000", .noSuchYear), ("2022-00", .noSuchMonth(0)), ("2022-13", .noSuchMonth(13)),
    ("2022-02-29", .noSuchDay(29, monthLength: 28)),
    ("1900-02-29", .noSuchDay(29, monthLength: 28)),
    ("2022-06-31", .noSuchDay(31, monthLength: 30)), ("2022-06-00", .noSuchDay(0, monthLength: 30)),
    ("2022-21", .season), ("202X", .unspecifiedDigits), ("2022-XX", .unspecifiedDigits),
    ("2022-06-11T10:00", .time), ("11/06/2022", .dayFirst("2022-06-11")),
    ("2022-06-14/2022-06-11", .backwards), ("../..", .endless), ("/", .endless), ("../", .endless),
  ])
  func whatIsNotADateIsRefusedWithTheReason(_ text: String, _ problem: DateProblem) {
    #expect(throws: problem) { try UncertainDate(edtf: text) }
  }

  @Test func aDateKnowsItsEnds() throws {
    let february = try UncertainDate(edtf: "2024-02")
    #expect(february.earliest == CalendarDate(year: 2024, month: 2, day: 1))
    #expect(february.latest == CalendarDate(year: 2024, month: 2, day: 29))
    #expect(february.exact == nil)
    #expect(try UncertainDate(edtf: "2024/..").latest == nil)
    #expect(try UncertainDate(edtf: "2024-02-03").exact?.description == "2024-02-03")
    #expect(try UncertainDate(edtf: "2024-02-03?").exact == nil)
  }

  @Test func datesAreOrderedByTheirFirstDayThenByTheirLast() throws {
    let texts = [
      "2022-06-11/2022-06-14", "2022-06-01", "../2021", "2022-06-11", "2022", "2022-06~",
    ]
    let ordered = try texts.map { try UncertainDate(edtf: $0) }.sorted { $0.order < $1.order }
    #expect(
      ordered.map(\.description)
        == ["../2021", "2022-06-01", "2022-06~", "2022", "2022-06-11", "2022-06-11/2022-06-14"])
  }

  @Test(arguments: [("09:05", "09:05"), ("9:05", "09:05"), ("23:59", "23:59"), ("00:00", "00:00")])
  func aTimeIsRead(_ text: String, _ printed: String) {
    #expect(ClockTime(text)?.description == printed)
  }

  @Test(arguments: ["", "24:00", "09:60", "9:5", "9.05", "0905", "09:05:00", "+9:05", "９:05"])
  func whatIsNotATimeIsRefused(_ text: String) {
    #expect(ClockTime(text) == nil)
  }

  @Test func anIdIsOrderedByItsNumbers() {
    #expect(
      ["L10", "L2", "A04b", "A04a", "L1"].sorted(by: comesBefore)
        == ["A04a", "A04b", "L1", "L2", "L10"])
  }
}
