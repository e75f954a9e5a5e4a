import Testing

@testable import Theme

/// How the pages of a review lead from what was asked to what is done, and back.
struct TracingPageTests {
  private func page(_ address: String, in view: String = "overview") throws -> String {
    try TracedProject.site.project(in: view).html(address)
  }

  @Test func anEventLeadsToLearningRecommendationAndAction() throws {
    let html = try page("events/e01.html")
    let chain = try #require(html.between("<ol class=\"chain\">", "</ol>"))
    #expect(chain.contains("<a href=\"#a01a\">A01a</a>"))
    #expect(chain.contains("<a href=\"../learning/l1.html\">L1: Ask alone</a>"))
    #expect(
      chain.contains("<a href=\"../recommendations/r1.html\">R1: A room of her own</a>"))
    #expect(chain.contains("<a href=\"../action-plan.html#r1\">Action plan</a>"))
  }

  @Test func anEventIsReachedByWhatIsJudgedAcrossEvents() throws {
    let html = try page("events/e02.html")
    let chain = try #require(html.between("<ol class=\"chain\">", "</ol>"))
    #expect(chain.contains("<a href=\"../analysis.html#a03a\">A03a</a>"))
    #expect(!chain.contains("A01a"))
  }

  @Test func aRecommendationLeadsBackToTheEvents() throws {
    let html = try page("recommendations/r1.html")
    let chain = try #require(html.between("<ol class=\"chain\">", "</ol>"))
    #expect(chain.contains("<a href=\"../learning/l1.html\">L1: Ask alone</a>"))
    #expect(chain.contains("<a href=\"../events/e01.html\">E01: A visit</a>, 11 June 2022"))
    #expect(
      chain.contains(
        "Across events: <span class=\"semi\"><a href=\"../events/e01.html\">E01: A visit</a>"))
  }

  @Test func aPolicyLeadsToItsJudgementsAndBack() throws {
    #expect(
      try page("events/e01.html").contains("<li><a href=\"../methodology.html#p1\">P1: Domestic"))
    #expect(
      try page("methodology.html").contains(
        "<a href=\"events/e01.html#a01a\" title=\"Nobody asked.\">A01a</a>"))
  }

  @Test func eachTermHasItsEventsAnalysisAndLearningAndEachOfThemItsTerms() throws {
    let html = try page("terms-of-reference.html")
    let row = try #require(html.between("<tr id=\"t1\">", "</tr>"))
    #expect(row.contains(">E01</a>") && row.contains(">A03a</a>") && row.contains(">L1</a>"))
    let other = try #require(html.between("<tr id=\"t2\">", "</tr>"))
    #expect(!other.contains(">E01</a>") && other.contains(">E02</a>"))
    let matrix = try #require(html.between("<table class=\"matrix\">", "</table>"))
    #expect(matrix.components(of: "<span class=\"hidden-visually\">T1</span>") == 3)
    #expect(matrix.components(of: "<span class=\"hidden-visually\">T2</span>") == 1)
    #expect(matrix.contains("<th scope=\"rowgroup\" colspan=\"3\">Judgements across events</th>"))
  }

  @Test func theDrawingHasALineForEachLinkAndABoxForEachPart() throws {
    let html = try page("traceability.html")
    let drawing = try #require(html.between("<figure class=\"drawing trace\">", "</figure>"))
    // T1-E01, T2-E02, T1-A03a; E01-A01a, E01-A03a, E02-A03a; A01a-L1, A03a-L1; L1-R1; R1-action.
    #expect(drawing.components(of: "<path data-from=") == 10)
    #expect(drawing.components(of: " data-node=") == 9)
    #expect(drawing.contains("<a href=\"action-plan.html#r1\""))
  }

  @Test func theListBelowTheDrawingShowsWhatNothingReaches() throws {
    let html = try page("traceability.html")
    let table = try #require(html.between("<tbody>", "</tbody>"))
    #expect(table.components(of: "<tr>") == 3)
    #expect(table.contains("Not analysed: Told by telephone only"))
  }

  @Test func learningIsCountedAndSaysWhatWasDoneAlready() throws {
    let html = try page("learning/index.html")
    #expect(
      html.contains(
        "<p>1 in all: 1 about the system, 0 about individual practice. 1 already acted on.</p>"))
    #expect(html.contains("<span class=\"tag tag-complete\">Already acted on</span>"))
    #expect(html.contains("<a href=\"../events/e01.html\">E01: A visit</a>"))
    #expect(html.contains("<p>Speak to her alone.</p>"))
  }
}
