import Content
import Testing

@testable import Starters

private func entry(
  _ kind: EntryKind, _ title: String, date: String? = nil, _ present: [PresentEntry] = []
) throws -> StarterFile {
  let files = try starterEntry(
    kind, in: ProjectName(new: "quay-street"), title: title, date: date, present: present)
  #expect(files.count == 1)
  return try #require(files.first)
}

@Test func anEventIsAskedEverythingTheAdviceAsks() throws {
  let present = [
    PresentEntry(name: "2022-05-call.md", text: "---\nid: \"E09\"\n---\n"),
    PresentEntry(name: "broken.md", text: "---\nid: E06\ndate: [\n"),
  ]
  let event = try entry(.event, "Siân's visit: a \"welfare\" check", date: "2022-06-11", present)
  #expect(event.path == "content/imr/quay-street/events/2022-06-11-sians-visit-a-welfare-check.md")
  #expect(
    event.text == """
      ---
      id: E10
      date: 2022-06-11
      time: # "09:05", only where it is known
      title: "Siân's visit: a \\"welfare\\" check"
      contact-with: # person ids, for example [victim-1]
      agencies: # for example [Exampleshire Police, Ambulance]
      action: # what was done in response, or {not-known: "why it is not known"}
      officers: # person ids; each is interviewed, or the methodology says why not
      source: # the record or interview that it rests on
      significant: # yes or no
      outside-scope: # why it is told although outside the timescale under review
      terms-of-reference: # for example [T1]
      analysis:
      #  - id: A10a
      #    judgement: not-consistent # or consistent, consistent-policy-inadequate, good-practice
      #    policies: [P1] # those in force at the time
      #    summary: # the judgement in a sentence
      #    why: # what made the expected practice hard to follow, without blame
      #    context: [demand, training]
      #    missed-opportunity: no
      #    impact:
      #    characteristics: [disability] # the rows that were considered
      #    decision-influence: # what they changed, or that they changed nothing
      #    terms-of-reference: [T1]
      #    leads-to: [L1]
      not-analysed: # the reason, where there is no analysis
      ---

      """)
}

@Test func aLearningPointIsWhole() throws {
  let learning = try entry(.learning, "Handovers lose risk")
  #expect(learning.path == "content/imr/quay-street/learning/L1-handovers-lose-risk.md")
  #expect(
    learning.text == """
      ---
      id: L1
      title: "Handovers lose risk"
      level: # system or individual
      events: # those that it comes from, for example [E04]
      analysis: # the judgements that it comes from, for example [A04a]
      action-taken: # none yet, or {what: "", when: 2023-09, how: "", evidence: ""}
      previous: # for example [{review: "DHR of 2019", similar: yes, acted-on: unknown}]
      themes: # for example [risk assessment]
      no-recommendation: # the reason, where no recommendation follows and no action was taken
      ---

      """)
}

@Test func aRecommendationIsWhole() throws {
  let present = [PresentEntry(name: "R11-old.md", text: "not to be read")]
  let recommendation = try entry(.recommendation, "Teach it", present)
  #expect(recommendation.path == "content/imr/quay-street/recommendations/R12-teach-it.md")
  let keys = recommendation.text.split(separator: "\n").map { $0.prefix { $0 != "#" } }
  #expect(
    keys.map { $0.last == " " ? $0.dropLast() : $0 } == [
      "---", "id: R12", "title: \"Teach it\"", "learning:", "addressed-to: force", "", "owner:",
      "outcome:", "rationale:", "how:", "constraints:", "smart:", "  specific:", "  measurable:",
      "  achievable:", "  realistic:", "  time-bound:", "steps:", "measures:", "aspirational: no",
      "already-agreed: no", "agreed:", "  author:", "  lead:", "action-plan:", "  scope:",
      "  action:", "  lead-agency:", "  milestones:", "  target-date:", "  completed:",
      "  status: not-started", "---",
    ])
}

@Test(arguments: [
  ("2022-06", "2022-06-call"), ("2022-06-11?", "2022-06-11-call"), ("2022~", "2022-call"),
  ("2022-06-11/2022-06-14", "2022-06-11-call"), ("../2022-06", "2022-06-call"),
  ("/2022-06", "2022-06-call"), ("2022-06-11/..", "2022-06-11-call"),
])
func anUncertainDateIsKeptAndNamesTheFile(_ date: String, _ name: String) throws {
  let event = try entry(.event, "Call", date: date)
  #expect(event.path == "content/imr/quay-street/events/\(name).md")
  let project = try starterProject(
    ProjectName(new: "quay-street"), review: "DHR", title: nil, agency: nil)
  let library = read(project + [event])
  #expect(library.findings == [])
  #expect(library.projects.first?.events.first?.date?.value.description == date)
}

/// Every event that is made one after another has an id and a file of its own.
@Test func idsGoOnPastAHundred() throws {
  var present: [PresentEntry] = []
  for _ in 1...101 {
    let event = try entry(.event, "Call", date: "2022-06-11", present)
    present.append(PresentEntry(name: "2022-06-11-call.md", text: event.text))
  }
  #expect(present.map { $0.text.dropFirst(8).prefix(4) }[0] == "E01\n")
  #expect(present.map { $0.text.dropFirst(8).prefix(5) }[100] == "E101\n")
}

@Test(arguments: [
  ("Llŷn: y Môr", "llyn-y-mor"), ("Ærøskøbing’s  harbour!", "aeroskobings-harbour"),
  ("Ωμέγα 7", "7"), ("Ωμέγα", ""), ("../../etc/passwd", "etc-passwd"),
  (
    "one two three four five six seven eight nine ten eleven twelve thirteen",
    "one-two-three-four-five-six-seven-eight-nine-ten-eleven"
  ),
])
func aTitleBecomesPartOfAnAddress(_ title: String, _ slug: String) {
  #expect(Starters.slug(of: title) == slug)
}

@Test func aTitleWithoutAnyPlainLetterStillNamesItsFile() throws {
  #expect(
    try entry(.learning, "Ωμέγα").path == "content/imr/quay-street/learning/L1-learning.md")
}
