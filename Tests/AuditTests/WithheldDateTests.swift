import Testing

@testable import Audit

/// Days of the case that a view tells less exactly.
struct WithheldDateTests {
  static let auditor: Auditor = {
    var request = AuditRequest(identities: [])
    request.withheldDates = [
      WithheldDate(id: "E04", date: DateOfBirth(year: 2022, month: 6, day: 11))
    ]
    return Auditor(request)
  }()

  static let found = [
    "11 June 2022", "the 11th of June 2022", "June 11, 2022", "11/06/2022", "11.6.22", "2022-06-11",
    "20220611", "11&nbsp;June&#32;2022", "eleventh June 2022", "11<sup>th</sup> June 2022",
    "11 Mehefin 2022",
  ]

  @Test(arguments: found)
  func aDayThatSurvivedIsFound(text: String) {
    let report = Self.auditor.audit(bytes: Array("<p>\(text)</p>".utf8), named: "a.html")
    #expect(report.hits.map(\.identity) == ["E04"])
    #expect(report.hits.map(\.rule) == ["date"])
  }

  @Test(arguments: [
    "June 2022", "2022", "11 June", "born 11 June", "E11 June 2022", "E11</td><td>June 2022",
    "12 June 2022", "events/e04.html",
  ])
  func anythingElseIsNot(text: String) {
    let report = Self.auditor.audit(bytes: Array("<p id=\"e04\">\(text)</p>".utf8), named: "a.html")
    #expect(report.passed, "\(report)")
  }
}
