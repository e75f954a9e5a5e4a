import Testing

@testable import Theme

/// What else of a review its readers are shown.
struct ShownPartsTests {
  private func page(_ address: String, in view: String = "overview") throws -> String {
    try TracedProject.site.project(in: view).html(address)
  }

  @Test func shortFormsAreWrittenOutWhereAPageFirstUsesThem() throws {
    let html = try page("index.html")
    #expect(
      html.contains(
        "<p>The domestic homicide review (DHR) asked for an Individual Management Review (IMR). A DHR is a "
          + "review, and British Sign Language (BSL) was her language. <code>GP</code> is code.</p>"
      ))
    #expect(
      try page("events/e01.html").contains(
        "Her general practitioner's (GP) letter spoke of British Sign Language (BSL)."))
    #expect(try page("people.html").contains("Her general practitioners (GPs) knew."))
    #expect(html.contains("<h1>IMR into the death of Sarah Ahmed</h1>"))
  }

  @Test(arguments: [
    ("\"The GP said\" and the GP left.", "\"The GP said\" and the general practitioner (GP) left."),
    ("\u{201C}A GP\u{201D}, a GP.", "\u{201C}A GP\u{201D}, a general practitioner (GP)."),
    ("An SAR is not a SARs list.", "A safeguarding review (SAR) is not a SARs list."),
    ("GPs met. GPs left.", "General practitioners (GPs) met. GPs left."),
    (
      "Ask your general practitioner (GP). The GP knows.",
      "Ask your general practitioner (GP). The GP knows."
    ),
    ("EX-GP-4 and GP/2, then GP.", "EX-GP-4 and GP/2, then general practitioner (GP)."),
    (
      "By GP 1's note of SAR 2025-02.",
      "By GP 1's (general practitioner) note of SAR 2025-02 (safeguarding review)."
    ),
    ("GP 1", "GP 1 (general practitioner)"), ("The SAR 3rd", "The safeguarding review (SAR) 3rd"),
    ("GP\u{2019}s note", "General practitioner\u{2019}s (GP) note"),
  ])
  func aShortFormIsWrittenOutOnce(text: String, expected: String) {
    let forms = ShortForms(forms: [("GP", "general practitioner"), ("SAR", "safeguarding review")])
    #expect(Expander(forms).expanded(text) == expected)
  }

  @Test func theGlossaryHoldsOnlyTheTermsInUse() throws {
    let html = try page("glossary.html")
    #expect(html.contains("<dt>GP <span class=\"quiet\">(general practitioner)</span></dt>"))
    #expect(html.components(of: "<dt>") == 4)
    let narrow = try page("glossary.html", in: "public")
    #expect(narrow.components(of: "<dt>") == 4)
  }

  @Test func aBodysHeadingsStandBelowThePagesOwn() throws {
    #expect(try page("index.html").contains("<h3 id=\"how-it-began\">How it began</h3>"))
    #expect(try page("people.html").contains("<h3 id=\"who-sarah-was\">Who Sarah was</h3>"))
    #expect(try page("events/e01.html").contains("<h3 id=\"on-the-day\">On the day</h3>"))
  }

  @Test func theContextComesFirstAndAReasonStandsBesideItsInterval() throws {
    let html = try page("index.html")
    let context = try #require(html.ranges(of: "Context and summary of events").first)
    let facts = try #require(html.ranges(of: "Type of review").first)
    #expect(context.lowerBound < facts.lowerBound)
    #expect(
      html.contains(
        "91 days after the step before</span><span class=\"reason\">The court sat first</span>"))
  }

  @Test func aPeriodThatIsKnownIsNotCalledUncertain() throws {
    #expect(
      try page("events/e02.html").contains("<dt>Date</dt><dd>1 July 2022 to 3 July 2022</dd>"))
  }

  @Test func theNineProtectedCharacteristicsStandAgainstWhatIsAsked() throws {
    let html = try page("people.html")
    let nine = try #require(html.between("<section id=\"page.protected\">", "</section>"))
    #expect(nine.components(of: "<tr><th scope=\"row\">") == 9)
    #expect(nine.contains("<th scope=\"row\">Race</th>") && nine.contains("colour and nationality"))
    #expect(nine.contains("No row asks it"))
    #expect(nine.contains("<span class=\"standing-word standing-word-recorded\">Recorded</span>"))
    #expect(!(try page("people.html", in: "public").contains("page.protected")))
  }

  @Test func whatIsRecordedAndNotConsideredIsNamed() throws {
    let html = try page("people.html")
    let part = try #require(html.between("<section id=\"page.considered\">", "</section>"))
    #expect(part.contains("1 of 2 judgements consider a characteristic, 0 of them more than one."))
    #expect(!part.contains("Recorded, and named in no judgement"))
    #expect(!(try page("people.html", in: "public").contains("page.considered")))
  }

  @Test func suggestedAnswersAreForThoseWhoWriteAndSourcesForNamedReaders() throws {
    #expect(try page("people.html", in: "author").contains("<summary>Suggested answers</summary>"))
    let html = try page("people.html")
    #expect(!html.contains("Suggested answers"))
    #expect(html.contains("<td data-label=\"Recorded in\">crime record</td>"))
    #expect(!(try page("people.html", in: "public").contains("crime record")))
  }

  @Test func theActionPlanHasTheColumnsOfTheProject() throws {
    let html = try page("action-plan.html")
    #expect(
      html.contains(
        "<th scope=\"col\">Owner</th><th scope=\"col\">Action</th><th scope=\"col\">Target date</th>"
          + "<th scope=\"col\">Completed</th><th scope=\"col\">Estimated cost</th>"))
    #expect(html.contains("<td data-label=\"Estimated cost\" class=\"plan-cost\">Nothing</td>"))
    #expect(html.contains("<td data-label=\"Owner\" class=\"plan-owner\">Head of contact</td>"))
    #expect(html.contains("Not yet: no room yet"))
  }

  @Test func anActionIsOverdueOnlyAgainstTheViewsDayAndOnlyWhereDatesAreTold() throws {
    let overdue = "<span class=\"tag tag-stop\">Overdue</span>"
    #expect(try page("action-plan.html").contains(overdue))
    #expect(!(try page("action-plan.html", in: "author").contains(overdue)))
    #expect(!(try page("action-plan.html", in: "public").contains(overdue)))
  }

  @Test func queriesReachNamedReadersAlone() throws {
    let html = try page("queries.html")
    #expect(html.contains("<p>2 asked, 1 still open.</p>"))
    #expect(html.contains("<span class=\"tag tag-open\">Open</span>"))
    #expect(html.contains("<span class=\"tag tag-answered\">Answered</span>"))
    let pages = try TracedProject.site.project(in: "public")
    #expect(pages["queries.html"] == nil)
    for page in pages.values {
      let html = String(decoding: try page.render().bytes, as: UTF8.self)
      #expect(!html.contains("Which period?"), "\(page.address)")
    }
  }

  @Test func theNineQualitiesShowWhatIsSaidAndWhatIsBlank() throws {
    let html = try page("recommendations/index.html")
    let grid = try #require(html.between("<table class=\"cards compact qualities\">", "</table>"))
    #expect(grid.components(of: "<span class=\"presence-said\">Said</span>") == 1)
    #expect(grid.components(of: "<span class=\"presence-partly\">In part</span>") == 2)
    #expect(grid.components(of: "<span class=\"presence-blank\">Blank</span>") == 6)
  }

  @Test func theTimelineTellsTimeOnlyWhereDatesAreTold() throws {
    let named = try page("events/index.html")
    #expect(named.contains("<title id=\"page.timeline-title\">Timeline</title>"))
    #expect(!named.contains("at even distances"))
    let published = try page("events/index.html", in: "public")
    #expect(published.contains("at even distances"))
    let bars = published.ranges(of: "class=\"bar\"").count
    #expect(bars == 3)
    #expect(!published.contains("class=\"tick\""))
    // Two events, half way through each half of the drawing.
    #expect(published.contains("x=\"502\"") && published.contains("x=\"857\""))
  }

  @Test func theChronologyOffersWhatItsRowsSay() throws {
    let html = try page("events/index.html")
    #expect(
      html.contains(
        "<select id=\"page.filter-agencies\" data-key=\"agencies\"><option value=\"\">All</option>"
          + "<option>Police</option><option>Ambulance</option></select>"))
    #expect(html.contains("data-judgements=\"Not consistent with policy|Missed opportunity\""))
    #expect(!html.contains("data-key=\"persons\""))
  }

  @Test func thoseWhoSignAreShownWithWhatIsOpen() throws {
    let html = try page("index.html")
    let table = try #require(html.between("<table class=\"cards sign-off\">", "</table>"))
    #expect(table.contains("Daniel Whitcombe") && table.contains("0 of 1 recommendations agreed"))
    #expect(
      table.contains(
        "Not agreed yet: <a href=\"recommendations/r1.html\" title=\"A room of her own\">R1</a>"))
    #expect(table.components(of: "Not complete") == 2)
  }
}
