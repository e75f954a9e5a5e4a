import Testing

@testable import Theme

/// Pages of a small review, as different readers see them.
struct ProjectPageTests {
  static let site = SmallProject.site

  @Test func aReviewHasAPageForEachThingThatItSays() throws {
    let expected = [
      "action-plan.html", "analysis.html", "events/e04.html", "events/index.html", "index.html",
      "learning/index.html", "learning/l1.html", "people.html", "recommendations/index.html",
      "recommendations/r1.html", "terms-of-reference.html", "traceability.html",
    ]
    #expect(try Self.site.project(in: "overview").keys.sorted() == expected)
    let working = [
      "checklist.html", "findings.html", "release.html", "side-by-side.html", "intruder.html",
    ]
    let author = try Self.site.project(in: "author").keys
    #expect(Set(author).subtracting(expected).subtracting(working) == [])
    #expect(author.contains("findings.html"))
  }

  @Test func theCoverStatesDatesAndHowLongEachStepTook() throws {
    let html = try Self.site.project(in: "overview").html("index.html")
    #expect(
      html.between("<ol class=\"steps\">\n", "</ol>") == """
        <li><strong>Incident</strong>2 April 2023</li>
        <li><strong>Review requested</strong>2 April 2023<span class="interval">The same day as the step before</span></li>
        <li><strong>Completed by the author</strong>3 April 2023<span class="interval">1 day after the step before</span></li>
        <li><strong>Quality assured and signed off</strong><span class="blank">Not stated</span></li>

        """)
    #expect(html.contains("<div><dt>Type of review</dt><dd>Domestic homicide review</dd></div>"))
    #expect(html.contains("Was risk &lt;identified&gt;?"))
  }

  @Test func everyPageBearsTheReviewsOwnMarking() throws {
    for (address, page) in try Self.site.project(in: "overview") {
      let html = String(decoding: try page.render().bytes, as: UTF8.self)
      let markings = html.components(of: "<strong>OFFICIAL-SENSITIVE</strong>")
      #expect(markings == 2, "\(address)")
      #expect(html.contains("<li>Contains personal data</li>"), "\(address)")
    }
  }

  @Test func aNamedViewShowsWhoAndWhatTheRegisterSaysAboutPublishing() throws {
    let html = try Self.site.project(in: "overview").html("people.html")
    #expect(html.contains("<h2>Sarah Ahmed</h2>"))
    #expect(html.contains("<td>Maya Kelly (chosen by sister)</td>"))
    #expect(html.contains("<th scope=\"col\">Restrictions on publishing</th>"))
    #expect(
      html.contains("<th scope=\"row\">Daniel Whitcombe <span class=\"quiet\">(PC)</span></th>"))
    #expect(html.contains("5 of 13 rows recorded, 1 stated as not known, 7 blank."))
  }

  @Test func aPseudonymisedViewSaysThatSomethingIsWithheld() throws {
    let html = try Self.site.project(in: "public").html("people.html")
    #expect(html.contains("<section id=\"maya-kelly\">\n<h2>Maya Kelly</h2>"))
    #expect(html.contains("<span class=\"withheld\">Withheld from this version</span>"))
    #expect(html.contains("<span class=\"stated\">not known</span>"))
    #expect(!html.contains("Restrictions on publishing"))
    #expect(!html.contains("rows recorded"))
    for secret in ["Sarah", "Ahmed", "Saz", "1991", "Christian", "Whitcombe"] {
      #expect(!html.contains(secret), "\(secret)")
    }
  }

  @Test func aJudgementIsToldByWordsAndIconNotByColourAlone() throws {
    let html = try Self.site.project(in: "public").html("events/e04.html")
    let tag = try #require(html.between("<span class=\"tag tag-not-consistent\">", "</span>"))
    #expect(tag.hasPrefix("<svg viewBox=\"0 0 16 16\" aria-hidden=\"true\">"))
    #expect(tag.hasSuffix("</svg>Not consistent with policy"))
    #expect(html.contains("</svg>Missed opportunity</span>"))
    #expect(html.contains("<h3><span class=\"id\">A04a</span>: Maya was not seen alone.</h3>"))
    #expect(html.contains("<p class=\"eyebrow\">Event E04</p>\n<h1>Welfare check on Maya</h1>"))
  }

  @Test func anEventSaysWhenWithWhomAndWhatIsNotKnown() throws {
    let html = try Self.site.project(in: "overview").html("events/e04.html")
    #expect(html.contains("<div><dt>Date</dt><dd>11 June 2022, 09:05</dd></div>"))
    #expect(
      html.contains("<dd><span class=\"stated\">Recorded as not known: log lost</span></dd>"))
    #expect(html.contains("<a href=\"../terms-of-reference.html#t1\">T1</a> Was risk"))
    #expect(html.contains("<a href=\"../learning/l1.html\">L1: Speak to her alone</a>"))
  }

  @Test func theChronologyMarksSignificantEventsForItsFilter() throws {
    let html = try Self.site.project(in: "overview").html("events/index.html")
    #expect(
      html.contains(
        "<tr id=\"e04\" data-marked data-persons=\"Sarah Ahmed|Daniel Whitcombe\" data-agencies=\"Police\""
      ))
    #expect(html.contains("data-filters=\"page.events\" hidden>"))
    #expect(
      html.contains(
        "<label class=\"choice\"><input type=\"checkbox\">Significant events only</label>"))
    #expect(html.contains("<a href=\"e04.html\">Welfare check on Sarah</a>"))
  }

  @Test func theAnalysisCountsEachKindAndPullsOutWhatWasMissed() throws {
    let html = try Self.site.project(in: "overview").html("analysis.html")
    let tally = try #require(html.between("<ul class=\"tally\">", "</ul>"))
    #expect(tally.components(of: "<span class=\"count\">0</span>") == 3)
    // One judgement, and one missed opportunity.
    #expect(tally.components(of: "<span class=\"count\">1</span>") == 2)
    let missed = try #require(html.between("<ul class=\"listing pull pull-missed\">", "</ul>"))
    #expect(
      missed.contains("<a href=\"events/e04.html\">E04: Welfare check on Sarah</a>, 11 June 2022"))
    #expect(missed.contains("<a class=\"entry\" href=\"events/e04.html#a04a\">A04a</a>"))
    #expect(missed.contains("<p>Sarah was not seen alone.</p>"))
    #expect(missed.contains("<a href=\"learning/l1.html\">L1: Speak to her alone</a>"))
  }

  @Test func aTextShownAwayFromItsPageLeadsWhereItsOwnPageWould() throws {
    let pages = try Self.site.project(in: "overview")
    #expect(
      try pages.html("recommendations/r1.html")
        .contains("Seen alone, as <a href=\"../learning/l1.html\">the learning</a> asks"))
    #expect(
      try pages.html("action-plan.html")
        .contains("Do as <a href=\"recommendations/../learning/l1.html\">the learning</a> says"))
  }

  @Test func theReviewIsReadFromCoverToEnd() throws {
    let pages = try Self.site.project(in: "overview")
    var address = "index.html"
    var read: [String] = []
    while read.count < 20 {
      read.append(address)
      let html = try pages.html(address)
      guard let next = html.between("<a rel=\"next\" href=\"", "\"") else { break }
      let folder = address.contains("/") ? String(address.prefix { $0 != "/" }) + "/" : ""
      address = next.hasPrefix("../") ? String(next.dropFirst(3)) : folder + next
    }
    #expect(
      read == [
        "index.html", "terms-of-reference.html", "people.html", "events/index.html",
        "events/e04.html", "analysis.html", "learning/index.html", "learning/l1.html",
        "recommendations/index.html", "recommendations/r1.html", "action-plan.html",
        "traceability.html",
      ])
  }
}

extension String {
  /// How often a text occurs.
  func components(of text: String) -> Int { ranges(of: text).count }
}
