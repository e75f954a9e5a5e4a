import Content
import Diagnostics
import Testing

@Suite struct ProjectReadingTests {
  let library = read(harbourLane)
  let folder = "content/imr/harbour-lane/"

  private func project() throws -> Project { try #require(library.projects.first) }

  private func text(_ text: String, _ file: String, _ line: Int, _ column: Int) -> SourceText {
    SourceText(text, at: SourcePosition(file: folder + file, line: line, column: column))
  }

  @Test func nothingIsWrongWithIt() {
    #expect(told(library) == [])
    #expect(library.projects.map(\.slug) == ["harbour-lane"])
  }

  @Test func theCoverIsReadWithItsPlaces() throws {
    let index = try project().index
    #expect(index.title == text("IMR into the death of Sarah Ahmed", "index.md", 2, 8))
    #expect(index.review?.type?.value == .domesticHomicide)
    #expect(index.review?.board == text("Safer Seaport", "index.md", 3, 75))
    #expect(index.publicReference?.text == "review-2024-03")
    #expect(index.marking?.text == "OFFICIAL-SENSITIVE")
    #expect(index.stage == .qa)
    #expect(index.version == text("1.0", "index.md", 10, 10))
    #expect(index.scope?.to?.value == CalendarDate(year: 2023, month: 3, day: 31))
    #expect(index.dates.incident?.value.description == "2023-04-02?")
    #expect(index.dates.qualityAssured == nil)
    #expect(index.delays.map(\.reason) == [text("Criminal proceedings", "index.md", 16, 13)])
    #expect(index.termsOfReference.map(\.location?.text) == ["E04"])
    #expect(index.dataProtection?.consulted?.value == true)
  }

  @Test func theRegisterIsRead() throws {
    let register = try project().register
    let sarah = try #require(register.people.first)
    #expect(register.people.map(\.id.text) == ["sarah", "whitcombe"])
    #expect(sarah.position == SourcePosition(file: folder + "people.md", line: 3, column: 5))
    #expect(sarah.role == .victim)
    #expect(sarah.name.full == text("Sarah Ahmed", "people.md", 5, 18))
    #expect(sarah.name.knownAs.map(\.text) == ["Saz"])
    #expect(sarah.pseudonym?.form == .name(text("Maya Kelly", "people.md", 6, 23)))
    #expect(sarah.born?.value.description == "1991")
    #expect(sarah.addresses.map(\.replacement?.text) == ["her flat"])
    #expect(register.people[1].pseudonym?.form.source.text == "Officer 1")
    #expect(register.people[1].name.collar?.text == "1482")
    #expect(register.places.map(\.alsoWritten) == [[text("Northgate", "people.md", 19, 80)]])
    #expect(register.families.map(\.surname.text) == ["Ahmed"])
    #expect(register.allow.map(\.phrase.text) == ["Sarah's Law"])
    #expect(
      register.intersectionality.barriers
        == .notKnown(text("no record was kept", "people.md", 24, 25)))
  }

  @Test func aRestrictionThatIsNotAnsweredStaysSo() throws {
    let rows = try #require(project().register.people.first).characteristics
    #expect(rows.map(\.key) == [.sex, .pregnant, .disability, .ethnicity, .other])
    #expect(rows.map(\.publish.value) == [.yes, .no, .partial, .unanswered, .yes])
    #expect(
      rows.map(\.value?.text)
        == ["Female", "No", "Yes - present at time of incident", "not known", "anxiety"])
    #expect(rows[2].replacement?.text == "a condition")
  }

  @Test func anEventIsReadWithItsAnalysis() throws {
    let event = try #require(project().events.last)
    #expect(event.id == text("E04", "events/visit.md", 2, 5))
    #expect(event.time == ClockTime(hour: 9, minute: 5))
    #expect(event.action == .notKnown(text("log lost", "events/visit.md", 8, 21)))
    #expect(event.isSignificant)
    let judgement = try #require(event.analysis.first)
    #expect(judgement.kind?.value == .notConsistent)
    #expect(judgement.events == [event.id])
    #expect(judgement.characteristics.map(\.value) == [.disability])
    #expect(event.notes.means.map(\.name) == [text("Ahmed", "events/visit.md", 20, 9)])
    #expect(event.notes.means.map(\.person) == [text("sarah", "events/visit.md", 20, 16)])
    #expect(event.notes.answered.map(\.code.text) == ["ANL-03"])
  }

  @Test func eventsComeInTheOrderOfTheirDates() throws {
    #expect(try project().events.map(\.id.text) == ["E10", "E04"])
  }

  @Test func learningAndRecommendationsAreRead() throws {
    let project = try project()
    let point = try #require(project.learning.first)
    #expect(point.actionTaken == .noneYet(text("None yet", "learning/second.md", 7, 15)))
    #expect(point.previous.map(\.actedOn?.value) == [.no])
    let recommendation = try #require(project.recommendations.first)
    #expect(recommendation.addressedTo?.value == .national)
    #expect(recommendation.addressedBody?.text == "College of Policing")
    #expect(recommendation.smart.specific?.source.text == "Every shift")
    #expect(recommendation.smart.measurable == nil)
    #expect(recommendation.actionPlan?.targetDate?.date?.description == "2024-09")
    #expect(recommendation.actionPlan?.status?.value == .inProgress)
  }

  @Test func methodologyIsRead() throws {
    let methodology = try #require(project().methodology)
    #expect(methodology.systems.map(\.accessed?.value) == [false])
    #expect(methodology.policies.map(\.inForce?.value.description) == ["2019-01/.."])
    #expect(
      methodology.approach
        == Methodology.Approach.none(
          at: SourcePosition(file: folder + "methodology.md", line: 5, column: 11)))
    #expect(methodology.body.isBlank)
  }

  @Test func aProjectsOtherFilesAreRead() throws {
    var files = harbourLane
    files[folder + "analysis.md"] =
      "---\nanalysis: [{id: A1, judgement: good-practice, events: [E10, E04]}]\n"
      + "none-identified: {missed-opportunities: None were found}\n---\n"
    files[folder + "implementation.md"] = "---\nownership: Head of crime\nevidence: [audit]\n---\n"
    files[folder + "sections/b.md"] = "---\nid: later\ntitle: Later\nweight: 2\n---\n"
    files[folder + "sections/a.md"] = "---\nid: first\ntitle: First\nweight: 1\n---\n"
    files[folder + "checklist.md"] =
      "---\nstate:\n  2b.3: {answer: not-applicable, by: lead}\n---\n"
    files[folder + "glossary.yaml"] = "terms: [{term: DASH, long: a form, avoid: yes}]\n"
    files[folder + "sent.md"] = "---\nanything: {at: all}\n---\nSent.\n"
    files[folder + "images/map.png"] = "\u{89}PNG"
    let library = read(files)
    #expect(told(library) == [])
    let project = try #require(library.projects.first)
    #expect(project.analysis?.analysis.first?.events.map(\.text) == ["E10", "E04"])
    #expect(project.analysis?.noMissedOpportunities?.text == "None were found")
    #expect(project.implementation?.evidence.map(\.text) == ["audit"])
    #expect(project.sections.map(\.id.text) == ["first", "later"])
    #expect(project.checklist?.state.map(\.answer?.value) == [.notApplicable])
    #expect(project.glossary.map(\.isToBeAvoided) == [true])
    #expect(project.sent?.body.firstLine == 4)
    #expect(project.assets.map(\.path) == ["images/map.png"])
  }
}
