import Diagnostics
import Testing

@testable import Content
@testable import Publication

/// What the author reads before a public view is released, as values.
struct ReportTests {
  static let register =
    QuaySite().people + """

      allow: [{phrase: Sarah's Law, reason: name of a scheme}]
      """

  func report(
    _ body: String, people: String = register, files: [String: String] = [:]
  ) throws -> PublishedReport {
    var site = QuaySite(people: people, isSigned: false, files: files)
    site.files["content/imr/quay/sections/s.md"] =
      "---\nid: s\ntitle: Told by Saz\n---\n\n\(body)\n"
    return try #require(site.rehearse())
  }

  @Test func everySwapIsThereByPersonFormFileAndLine() throws {
    let report = try report("Sarah Jane\nAhmed-O'Neill told PC Whitcombe. Saz told 1482 Whitcombe.")
    let sarah = try #require(report.identities.first { $0.id == "sarah" })
    let here = sarah.swaps.filter { swap in swap.places.contains { $0.file.hasSuffix("s.md") } }
    #expect(here.map(\.form) == [.fullName, .forename])
    #expect(here.map(\.written) == ["Sarah Jane\nAhmed-O'Neill", "Saz"])
    #expect(here.map(\.shown) == ["Maya Kelly", "Maya"])
    #expect(here[0].places.map(\.line) == [6])
    // Once in the title, once in the text.
    #expect(here[1].places.map(\.line) == [3, 7])
    let officer = try #require(report.identities.first { $0.id == "whitcombe" })
    let ranks = officer.swaps.filter { swap in
      swap.places.contains { $0.file.hasSuffix("s.md") }
    }
    #expect(ranks.map(\.form) == [.titleAndSurname, .collarNumber])
    #expect(ranks.map(\.written) == ["PC Whitcombe", "1482 Whitcombe"])
    #expect(ranks.map(\.shown) == ["Officer 1", "Officer 1"])
  }

  @Test func aTextThatSeveralPagesQuoteIsCountedOnce() throws {
    let report = try report("Nobody.")
    let sarah = try #require(report.identities.first { $0.id == "sarah" })
    let titles = sarah.swaps.flatMap(\.places).filter { $0.file.hasSuffix("events/a.md") }
    #expect(titles.map(\.line).sorted() == [4, 7])
  }

  @Test func bothTextsStandSideBySideFromTheSameEdits() throws {
    let report = try report(
      """
      S*ara*h met her in [the flat above the chemist](withhold:flat) near the Northgate Primary School.

      > [!AUTHOR]
      > Ask Saz.

      [her sister](person:ruth) left.
      """)
    let page = try #require(report.pages.first { $0.file.hasSuffix("s.md") })
    #expect(
      page.blocks.map(\.parts) == [
        [.same("Told by "), .changed(from: "Saz", to: "Maya")],
        [
          .changed(from: "Sarah", to: "Maya"), .same(" met her in "),
          .changed(from: "the flat above the chemist", to: "a flat in the town"),
          .same(" near "),
          .changed(from: "the Northgate Primary School", to: "her children's school"),
          .same("."),
        ],
        [.removed("Ask Saz.")],
        [.same("her sister left.")],
      ])
    #expect(page.blocks.map(\.leftOut) == [nil, nil, .note("author"), nil])
    #expect(page.blocks.map(\.place.line) == [3, 6, 8, 11])
    #expect(report.withheld.map(\.written) == ["the flat above the chemist"])
    #expect(report.marks.map(\.written) == ["her sister"])
    #expect(report.marks.map(\.id) == ["ruth"])
  }

  @Test func whatTheReportCallsPublicIsWhatThePublicViewShows() throws {
    let text = "Ms Ahmed-O'Neill, her flat in [a place](withhold:flat), and the Carters and Saz."
    let page = try #require(try report(text).pages.first { $0.file.hasSuffix("s.md") })
    let shown = page.blocks.last?.parts.map { part in
      switch part {
      case .same(let text), .changed(_, let text), .added(let text): text
      case .removed: ""
      }
    }.joined()
    #expect(shown == "Ms Kelly, her flat in a flat in the town, and the Vances and Maya.")
    #expect(QuaySite().section(text, in: "public").html == "<p>\(shown ?? "")</p>\n")
  }

  @Test func theCellsOfARowStandTogether() throws {
    let report = try report("| who | what |\n| --- | --- |\n| Saz | Saz rang |")
    let page = try #require(report.pages.first { $0.file.hasSuffix("s.md") })
    #expect(page.blocks.map(\.place.line) == [3, 6, 8])
    #expect(
      page.blocks[2].parts == [
        .changed(from: "Saz", to: "Maya"), .same(" | "), .changed(from: "Saz", to: "Maya"),
        .same(" rang"),
      ])
  }

  @Test func aLaterChangeIsComparedWithWhatWasWritten() {
    let record = ReadingRecord(allowed: [], forms: SwapForms(of: Register.empty))
    let place = SourcePosition(file: "a.md", line: 3)
    record.open(place)
    record.begin(.fact, at: place)
    let text = Array("Saz rang on 11 June 2022.".utf8)
    record.end(text, [Wording.Edit(range: 0..<3, text: "Maya")])
    record.change(by: [Wording.Edit(range: 13..<25, text: "June 2022")])
    #expect(
      record.blocks.map(\.parts) == [
        [
          .changed(from: "Saz", to: "Maya"), .same(" rang on "),
          .changed(from: "11 June 2022", to: "June 2022"), .same("."),
        ]
      ])
    record.change(by: [Wording.Edit(range: 0..<5, text: "A ")])
    #expect(record.blocks[0].shown == "A rang on June 2022.")
    #expect(record.blocks[0].parts.first == .changed(from: "Saz ", to: "A "))
  }

  @Test func allowedPhrasesAreCountedWithTheirReason() throws {
    let report = try report("She asked under Sarah's Law. Sarah’s Law was new.")
    #expect(report.allowed.map(\.phrase) == ["Sarah's Law"])
    #expect(report.allowed.map(\.reason) == ["name of a scheme"])
    #expect(report.allowed.map(\.count) == [2])
  }

  static let described = """
    people:
      - id: sarah
        role: victim
        name: {full: Sarah Ahmed}
        born: 1991-03-07
        pseudonym: {name: Maya Kelly, chosen-by: sister, agreed: 2024-02-01}
        characteristics:
          religion: {value: Muslim, publish: "no", why-not: family unaware, decided-by: review lead}
          disability: {value: Yes, specify: hearing loss, publish: partial, public: a long-term condition}
          ethnicity: {value: Pakistani, publish: yes}
    """

  @Test func whatIsWithheldSaysWhyAndWhoDecided() throws {
    let event = """
      ---
      id: E02
      date: 2022-06-12
      title: A visit
      contact-with: [sarah]
      analysis:
        - {id: A02a, judgement: not-consistent, summary: Nobody asked., why: Haste., characteristics: [religion]}
      ---

      She worked in a shop and spoke Urdu with an interpreter from Fernhollow. Sarah was born on 7 March 1991.
      """
    let report = try report(
      "Text.", people: Self.described, files: ["content/imr/quay/events/b.md": event])
    let religion = try #require(report.characteristics.first { $0.key == .religion })
    #expect(religion.outcome == .withheld)
    #expect(religion.recorded == "Muslim")
    #expect(religion.shown == nil)
    #expect(religion.whyNot == "family unaware")
    #expect(religion.decidedBy == "review lead")
    #expect(religion.discussedBy == ["A02a"])
    #expect(religion.hidesWhatIsDiscussed)
    let disability = try #require(report.characteristics.first { $0.key == .disability })
    #expect(disability.outcome == .partly)
    #expect(disability.recorded == "Yes: hearing loss")
    #expect(disability.shown == "a long-term condition")
    #expect(report.characteristicCounts[.shown] == 1)
    #expect(report.identities.first?.chosenBy == "sister")
    #expect(report.identities.first?.agreed == "1 February 2024")
    let person = try #require(report.sheet.people.first)
    #expect(person.characteristics.map(\.value) == ["Pakistani", "a long-term condition"])
    #expect(person.telling.count == 2)
    #expect(Set(person.hints.map(\.kind)) == [.occupation, .language, .place])
    #expect(person.hints.filter { $0.kind == .place }.map(\.word).contains("Fernhollow"))
    #expect(person.events.map(\.id).contains("E02"))
    let born = report.identities.first?.swaps.first { $0.form == .dateOfBirth }
    #expect(born?.written == "7 March 1991")
  }

  @Test func thereIsNoReportForAReaderWhoMustNotSeeIt() throws {
    let report = try report("Saz.")
    for view in ["public", "overview"] {
      let made = QuaySite().publish(in: view, reports: [report])
      #expect(made.project?.working == nil, "\(view)")
    }
    #expect(
      QuaySite().publish(in: "author", reports: [report]).project?.working?.reports.isEmpty == false
    )
  }

  @Test func aSignedSheetIsNotAskedForAgain() throws {
    let unsigned = try report("Text.").questions.map(\.finding).filter { $0.code == "RED-26" }
    #expect(unsigned.map(\.headline) == ["Nobody has signed the intruder sheet of this review"])
    #expect(unsigned.map(\.level) == [.warning])
    let signed = Self.register + "\nintruder-sheet: {signed-by: A. Reader, date: 2024-03-01}\n"
    let report = try report("Text.", people: signed)
    #expect(report.questions.map(\.finding).filter { $0.code == "RED-26" } == [])
    #expect(report.sheet.signedBy == "A. Reader")
    #expect(report.sheet.signedOn == "1 March 2024")
  }

  @Test func aSheetOlderThanADecisionIsOnlyMentioned() throws {
    let signed = Self.described + "\nintruder-sheet: {signed-by: A. Reader, date: 2024-01-31}\n"
    let asked = try report("Text.", people: signed).questions.map(\.finding).filter {
      $0.code == "RED-26"
    }
    #expect(asked.map(\.level) == [.prompt])
    #expect(
      asked.map(\.headline) == [
        "The intruder sheet was signed before the newest decision in the register"
      ])
  }

  @Test func whatStandsAboveTheBodyIsFrontMatter() throws {
    let report = try report("Nobody *came*.")
    let page = try #require(report.pages.first { $0.file.hasSuffix("s.md") })
    #expect(page.blocks.map(\.kind) == [.fact, .paragraph])
  }

  @Test func theStandingCountsWhatStopsTheView() throws {
    #expect(try report("Text.").standing == .clear)
    #expect(try report("Then Carter left. [x](person:nobody)").standing == .stopped(2))
  }
}

extension Register {
  fileprivate static var empty: Register {
    Register(notes: PageNotes(file: "content/imr/quay/people.md"))
  }
}
