import Content
import Diagnostics
import Markdown
import Testing

@testable import Publication

/// How a view that does not tell dates exactly tells them.
struct DatingTests {
  /// A site with an incident and two events, in one view per policy.
  static func site(incident: String = "dates: {incident: 2023-04-02}") -> QuaySite {
    var site = QuaySite()
    let views = ["month", "year", "relative"].map {
      "  - {name: \($0), people: pseudonymised, holds: project, dates: \($0)}\n"
    }
    site.files["content/site.yaml"] =
      "title: Site\nviews:\n" + views.joined()
      + "  - {name: public, people: pseudonymised, holds: project}\n"
      + "  - {name: family, people: named, holds: project, dates: year}\n"
    site.files["content/imr/quay/index.md"] = """
      ---
      title: The death of Sarah Ahmed-O'Neill
      public-reference: imr-1
      marking: OFFICIAL-SENSITIVE
      stage: final
      \(incident)
      ---

      Context.
      """
    return site
  }

  static let sentences: [(String, month: String, year: String, relative: String)] = [
    (
      "On 11 June 2022 officers attended.", "In June 2022 officers attended.",
      "In 2022 officers attended.", "Ten months before the incident officers attended."
    ),
    (
      "On Saturday 11 June 2022 she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
    (
      "She rang on Saturday the 11th of June 2022.", "She rang in June 2022.", "She rang in 2022.",
      "She rang ten months before the incident."
    ),
    ("Seen 11/06/2022.", "Seen June 2022.", "Seen 2022.", "Seen ten months before the incident."),
    (
      "Seen on 11.6.22 again.", "Seen in June 2022 again.", "Seen in 2022 again.",
      "Seen ten months before the incident again."
    ),
    ("2022-06-11", "June 2022", "2022", "Ten months before the incident"),
    (
      "Two days after 11 June 2022 he rang.", "Two days after a day in June 2022 he rang.",
      "Two days after a day in 2022 he rang.",
      "Two days after a day ten months before the incident he rang."
    ),
    (
      "In mid-June 2022 she left.", "In mid-June 2022 she left.", "In 2022 she left.",
      "Ten months before the incident she left."
    ),
    (
      "Version 2.1.22 applied.", "Version 2.1.22 applied.", "Version 2.1.22 applied.",
      "Version 2.1.22 applied."
    ),
    (
      "By June 11, 2022 she had left.", "By June 2022 she had left.", "By 2022 she had left.",
      "By ten months before the incident she had left."
    ),
    (
      "From 11–14 June 2022 she was away.", "In June 2022 she was away.", "In 2022 she was away.",
      "Ten months before the incident she was away."
    ),
    (
      "Between 11 and 14 June 2022 she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
    (
      "From 11 June to 3 August 2022 she was away.", "From June 2022 to August 2022 she was away.",
      "In 2022 she was away.",
      "From ten months before the incident to eight months before the incident she was away."
    ),
    (
      "At 21:04 on 11 June 2022 she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
    (
      "On 11 June 2022 at about 9.04pm she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
    (
      "At 21:04 on 2 April 2023 she rang.", "In April 2023 she rang.", "In 2023 she rang.",
      "At 21:04 on the day of the incident she rang."
    ),
    (
      "On 5 April 2023, officers met.", "In April 2023, officers met.", "In 2023, officers met.",
      "Three days after the incident, officers met."
    ),
    (
      "On the evening of 11 June 2022 she rang.", "On an evening in June 2022 she rang.",
      "On an evening in 2022 she rang.", "On an evening ten months before the incident she rang."
    ),
    (
      "Before 11 June 2022 nobody knew.", "In or before June 2022 nobody knew.",
      "In or before 2022 nobody knew.", "More than ten months before the incident nobody knew."
    ),
    (
      "She had known since June 2022.", "She had known since June 2022.",
      "She had known since 2022.", "She had known since ten months before the incident."
    ),
    (
      "In June 2022 she left.", "In June 2022 she left.", "In 2022 she left.",
      "Ten months before the incident she left."
    ),
    (
      "On *11 June* **2022** she rang.", "In <em>June 2022</em> she rang.",
      "In <em>2022</em> she rang.", "<em>Ten months before the incident</em> she rang."
    ),
    (
      "On 11<sup>th</sup> June\n2022 she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
    (
      "The log of 11\u{A0}June 2022 says so.", "The log of June 2022 says so.",
      "The log of 2022 says so.", "The log of a day ten months before the incident says so."
    ),
    (
      "On the eleventh of June 2022 she rang.", "In June 2022 she rang.", "In 2022 she rang.",
      "Ten months before the incident she rang."
    ),
  ]

  @Test(arguments: sentences)
  func aSentenceStaysOne(text: String, month: String, year: String, relative: String) {
    for (view, expected) in [("month", month), ("year", year), ("relative", relative)] {
      let shown = Self.site().section(text, in: view)
      #expect(shown.html == "<p>\(expected)</p>\n", "\(view): \(text)")
    }
    let exact = Self.site().section(text, in: "public").html
    #expect(exact.contains("2022") || exact.contains("2023") || exact.contains(".22"))
  }

  static let named: [(String, month: String, year: String, relative: String)] = [
    (
      "At Christmas 2022 she left.", "In December 2022 she left.", "In 2022 she left.",
      "Three months before the incident she left."
    ),
    (
      "On New Year's Eve 2022 he came.", "In December 2022 he came.", "In 2022 he came.",
      "Three months before the incident he came."
    ),
    (
      "On Good Friday 2022 he came.", "In April 2022 he came.", "In 2022 he came.",
      "Twelve months before the incident he came."
    ),
    (
      "In summer 2022 she left.", "In summer 2022 she left.", "In 2022 she left.",
      "Nine months before the incident she left."
    ),
    (
      "She left in the summer of 2022.", "She left in the summer of 2022.", "She left in 2022.",
      "She left nine months before the incident."
    ),
    (
      "By mid-2022 she had left.", "By mid-2022 she had left.", "By 2022 she had left.",
      "By ten months before the incident she had left."
    ),
    (
      "On the morning of 11 June 2022, a Saturday, she rang.",
      "On a morning in June 2022, she rang.", "On a morning in 2022, she rang.",
      "On a morning ten months before the incident, she rang."
    ),
    (
      "On 11 June 2022 at 21:04 and at 22:10 and about 9 pm she rang.", "In June 2022 she rang.",
      "In 2022 she rang.", "Ten months before the incident she rang."
    ),
    (
      "Yesterday, the 8th, he came.", "Yesterday, he came.", "Yesterday, he came.",
      "Yesterday, he came."
    ),
    (
      "At 21:04 on 11 June 2022 and at 22:10 on 3 July 2022 she rang.",
      "In June 2022 and in July 2022 she rang.", "In 2022 and in 2022 she rang.",
      "Ten months before the incident and nine months before the incident she rang."
    ),
  ]

  @Test(arguments: named)
  func aDayByItsName(text: String, month: String, year: String, relative: String) {
    for (view, expected) in [("month", month), ("year", year), ("relative", relative)] {
      #expect(
        Self.site().section(text, in: view).html == "<p>\(expected)</p>\n", "\(view): \(text)")
    }
  }

  @Test(arguments: ["11 June 2022", "Log of 11/06/2022", "the 11th of June"])
  func anAllowedDayOfTheCaseIsTold(phrase: String) {
    var site = Self.site()
    site.people += "\nallow: [{phrase: \(phrase), reason: because}]"
    for view in ["month", "year", "relative"] {
      let told = site.publish(in: view).findings.filter { $0.code == "RED-32" }
      #expect(
        told.map(\.headline) == [
          "This allowed phrase keeps a day of the case in views that tell dates less exactly"
        ])
      #expect(told.map(\.level) == [.warning])
    }
    #expect(site.publish(in: "public").findings.filter { $0.code == "RED-32" } == [])
  }

  @Test func aDateWithoutAYearKeepsNoDay() {
    let text = "On 11 June she rang. It was 3 July when he came; by the 4th of August he had gone."
    #expect(
      Self.site().section(text, in: "month").html
        == "<p>In June she rang. It was July when he came; by August he had gone.</p>\n")
    let year = Self.site().section("On 11 June 2022 she rang. On 3 July he came.", in: "year")
    #expect(year.html == "<p>In 2022 she rang. In 2022 he came.</p>\n")
    let relative = Self.site().section(
      "On 30 March 2023 she rang. On 5 April he came.", in: "relative")
    #expect(
      relative.html
        == "<p>Three days before the incident she rang. Three days after the incident he came.</p>\n"
    )
  }

  @Test func aYearThatNothingSettlesIsAsked() {
    let text = "On 3 July he came."
    for view in ["year", "relative"] {
      let site = Self.site()
      let open = site.section(text, in: view)
      #expect(open.findings.map(\.code) == ["RED-32"])
      #expect(open.findings.first?.level == .warning)
      #expect(open.findings.first?.position?.line == 6)
      #expect(site.section("In June 2022 she left. " + text, in: view).findings.isEmpty)
    }
    #expect(Self.site().section(text, in: "year").html == "<p>In 2022 he came.</p>\n")
    // A day of the case settles its own year, whatever is nearest to the incident.
    let known = Self.site().section("On 11 June he came.", in: "relative")
    #expect(known.html == "<p>Ten months before the incident he came.</p>\n")
    #expect(known.findings.isEmpty && Self.site().section(text, in: "month").findings.isEmpty)
  }

  static let periods = [
    ("Away 11/06/2022–14/06/2022.", "Away June 2022."),
    ("Away 11–14/06/2022.", "Away June 2022."),
    ("Away 2022-06-11/2022-07-14.", "Away June 2022/July 2022."),
    ("Seen 11 & 12 June 2022; 3rd/4th July '22.", "Seen June 2022; July 2022."),
    (
      "On 11 June 2022 she rang; on the 12th officers came.",
      "In June 2022 she rang; in that month officers came."
    ),
    (
      "She lived on the 12th floor, the 3rd of four sisters.",
      "She lived on the 12th floor, the 3rd of four sisters."
    ),
    ("On Sat 11/6 she rang at 21:04.", "In June she rang at 21:04."),
    ("Log 11JUN22 and 11-Jun-2022T21:04.", "Log June 2022."),
    ("In the week beginning 11 June 2022 she rang.", "In a week in June 2022 she rang."),
    (
      "An 11 June 2022 visit, on or about 12 June 2022.",
      "A June 2022 visit, in or about June 2022."
    ),
    ("Ar 11 Mehefin 2022.", "Ar Mehefin 2022."),
    ("Ju\u{AD}ne 11th, 2022 and １１ June 2022", "June 2022"),
  ]

  @Test(arguments: periods)
  func everyWayOfWritingOne(text: String, month: String) {
    #expect(Self.site().section(text, in: "month").html == "<p>\(month)</p>\n")
  }

  static let untouched = [
    "The Domestic Abuse Act 2021 (HMICFRS, 2021) applies.",
    "In 2022 Christmas was quiet; the summer was long, a Sunday league match.",
    "Two days later she rang; at 21:04 they came, 24/7, in a team of 11.",
    "They may march 11 miles. Section 2.3.4 and paragraph 11 of the plan. Ratio 1/2.",
    "Officer 1 may decide. 11 of 14 officers in 2022.",
    "See https://example.org/2019/05/04/report and REF-2019-05-04-7.",
  ]

  @Test(arguments: untouched, ["month", "year", "relative"])
  func whatIsNoDateStays(text: String, view: String) {
    let shown = Self.site().section(text, in: view)
    #expect(shown.html == Self.site().section(text, in: "public").html)
    #expect(shown.findings.isEmpty)
  }

  @Test func codeTitlesAndAddresses() {
    let text = """
      `11/06/2022` and [words](https://example.org/log/2022-06-11 "Log of 11 June 2022").

          On 11 June 2022 she rang.
          File 2022-06-11-visit.txt
      """
    let html = Self.site().section(text, in: "month").html
    #expect(html.contains("<code>June 2022</code>"))
    #expect(html.contains("In June 2022 she rang.\nFile 2022-06-visit.txt"))
    #expect(html.contains("title=\"Log of June 2022\"") || !html.contains("title="))
    #expect(!html.contains("2022-06-11") && !html.contains("11 June"), "\(html)")
  }

  @Test func allowedPhrasesAndPoliciesStay() {
    var site = Self.site()
    site.people += "\nallow: [{phrase: Circular of 3 May 2019, reason: a publication}]"
    site.files["content/imr/quay/methodology.md"] = """
      ---
      policies: [{id: P1, title: Policy of 1 April 2021, kind: force, in-force: 2021-04-01}]
      interviews: [{person: whitcombe, spoken-to: yes, date: 2023-10-03}]
      ---

      Searched on 4 May 2023, after the policy of 1 April 2021 and the Circular of 3 May 2019.
      """
    let project = site.publish(in: "year").project
    #expect(
      project?.methodology?.body?.document.root.plainText
        == "Searched in 2023, after the policy of 1 April 2021 and the Circular of 3 May 2019.")
    #expect(project?.methodology?.policies.first?.title.plain == "Policy of 1 April 2021")
    #expect(project?.methodology?.policies.first?.inForce?.plain == "1 April 2021")
    #expect(project?.methodology?.interviews.first?.date?.plain == "2023")
  }

  @Test func tablesTellNoMore() {
    var site = Self.site(
      incident: "dates: {incident: 2023-04-02, requested: 2023-07-10}\n"
        + "scope: {from: 2021-01-01, to: 2023-03-31}")
    site.files["content/imr/quay/events/b.md"] =
      "---\nid: E02\ndate: 2023-03-30/2023-04-02\ntime: \"21:40\"\ntitle: On 30 March 2023 he rings\n---\n\nHe rang.\n"
    let month = site.publish(in: "month").project
    #expect(month?.events.map(\.date.plain) == ["June 2022", "March 2023 to April 2023"])
    #expect(month?.events.map { $0.time?.plain } == [nil, nil])
    #expect(month?.events.last?.title.plain == "In March 2023 he rings")
    #expect(month?.facts.scope?.plain == "January 2021 to March 2023")
    #expect(month?.facts.dates.map { $0.daysSinceBefore } == [nil, nil, nil, nil])
    let relative = site.publish(in: "relative").project
    #expect(
      relative?.events.map(\.date.plain) == [
        "Ten months before the incident",
        "Three days before the incident to the day of the incident",
      ])
    #expect(relative?.facts.dates.first?.date?.plain == "The day of the incident")
    #expect(site.publish(in: "public").project?.facts.dates[1].daysSinceBefore == 99)
    #expect(site.publish(in: "family").project?.events.first?.title.plain == "Sarah rings")
    #expect(site.publish(in: "family").project?.events.first?.date.plain == "2022")
  }

  @Test(arguments: ["", "dates: {incident: 2023-04}"])
  func withoutAnIncidentNothingIsRelative(incident: String) {
    let site = Self.site(incident: incident)
    let findings = site.publish(in: "relative").findings.filter { $0.code == "RED-32" }
    #expect(
      findings.map(\.headline) == [
        "The view 'relative' counts dates from the incident, and its day is not given"
      ])
    #expect(findings.first?.level == .stop)
    #expect(site.publish(in: "month").findings.isEmpty)
    #expect(
      site.section("On 11 June 2022 she rang.", in: "relative").html.contains("11 June") == false)
  }
}
