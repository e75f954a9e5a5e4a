import Content
import Diagnostics
import Review
import Testing

/// An invented project that the checks have nothing to ask about.
let soundProject: [String: String] = [
  "index.md": """
  ---
  title: IMR into the death of Sarah Ahmed
  marking: OFFICIAL-SENSITIVE
  stage: final
  scope: {from: 2021-01-01, to: 2023-03-31}
  dates: {incident: 2023-04, requested: 2023-07-10, completed: 2024-01-15, quality-assured: 2024-02-01}
  delays: [{between: requested-completed, reason: Criminal proceedings}]
  terms-of-reference:
    - {id: T1, text: Was risk identified?, status: addressed}
    - {id: T2, text: Was earlier learning acted on?, status: partly, reason: The evidence was not kept}
  ---
  Sarah lived by the harbour.
  """,
  "people.md": """
  ---
  people:
    - id: v1
      role: victim
      name: {full: Sarah Ahmed}
      born: 1991
      characteristics:
        sex: {value: female}
        gender-reassignment: {value: not known}
        ethnicity: {value: White British}
        lgbtq: {value: Information Not Known / Not Recorded}
        religion: {value: Muslim}
        disability: {value: Yes - present at time of incident, specify: hearing loss}
        pregnant: {value: No}
        married: {value: No}
        other: [{value: Anxiety}]
    - {id: pc1, role: officer, name: {full: Daniel Whitcombe, rank: PC}}
  intersectionality:
    barriers: She could not telephone
    accessibility: {not-known: no record was kept}
    treatment: Her sister was asked instead
    decisions: No interpreter was sought
  ---
  She sang.
  """,
  "methodology.md": """
  ---
  systems:
    - {name: Crime records, accessed: yes}
    - {name: Custody records, accessed: no, reason: Decommissioned}
  policies:
    - {id: P1, title: Domestic abuse policy, kind: force, in-force: 2019-01/.., link: "https://example.org/p1"}
    - {id: P2, title: Practice on interpreters, kind: app, link: "https://example.org/p2"}
  interviews:
    - {person: pc1, spoken-to: no, reason: Retired}
  approach: none
  ---
  """,
  "analysis.md": """
  ---
  analysis:
    - id: A05a
      judgement: not-consistent
      events: [E01, E02]
      policies: [P1]
      why: Nobody read the first record before the second visit
      context: [systems]
      characteristics: [age, sex, ethnicity, religion, disability, other]
      terms-of-reference: [T2]
  ---
  """,
  "events/first.md": """
  ---
  id: E01
  date: 2022-05
  title: A call
  contact-with: [v1]
  agencies: [Police]
  action: {not-known: the log was lost}
  not-analysed: The call was cut off
  ---
  A call.
  """,
  "events/second.md": """
  ---
  id: E02
  date: 2022-06-11
  title: A visit
  contact-with: [v1]
  agencies: [Police, Ambulance]
  action: She was taken to hospital
  officers: [pc1]
  analysis:
    - {id: A02a, judgement: good-practice, beyond-standard: He waited for an interpreter, terms-of-reference: [T1]}
    - {id: A02b, judgement: not-consistent, policies: [P1], why: {not-known: the log was lost}, missed-opportunity: yes}
    - {id: A02c, judgement: consistent-policy-inadequate, policies: [P2], policy-gap: It said nothing of relatives}
  ---
  Officers called.
  """,
  "learning/one.md": """
  ---
  id: L1
  title: Being heard
  events: [E02]
  action-taken: none yet
  ---
  People must be heard.
  """,
  "recommendations/one.md": """
  ---
  id: R1
  title: Interpreters
  learning: [L1]
  owner: Head of contact
  outcome: Everybody is heard
  smart:
    specific: One contract
    measurable: Waiting time
    achievable: Others have one
    realistic: It is funded
    time-bound: {not-known: the budget is not set}
  steps: [{what: Sign the contract, by: 2024-09-30}]
  measures: [{metric: Waiting time}]
  agreed: {author: 2024-01-15, lead: 2024-01-16}
  action-plan: {scope: Force, action: Sign, lead-agency: Police, milestones: Signed, target-date: 2024-09, status: in-progress}
  ---
  Sign it.
  """,
  "implementation.md": """
  ---
  ownership: Head of contact
  intended-outcome: Everybody is heard
  impact-measure: Survey
  tracking: Register
  governance: Board
  strategy-link: Aim 2
  dissemination: [Training day]
  evidence: [Audit]
  ---
  """,
]

/// The site's table and questions, as far as the checks look at them.
let siteFiles: [String: String] = [
  "content/characteristics.yaml": """
  rows:
    - {key: sex, label: Sex, categories: [Male, Female, Intersex, Information not known/not recorded]}
    - {key: ethnicity, label: Ethnicity, categories: [White British, Irish]}
    - {key: religion, label: Religion, categories: [Christian, Muslim]}
    - {key: disability, label: Disability, categories: [Yes – present at time of incident (please specify), "No"]}
    - {key: other, label: Other, categories: [Neurodivergence]}
  """,
  "content/checklist.yaml": """
  themes:
    - section: 2a
      title: Characteristics
      questions: [{id: 2a.1, question: "Are all recorded?"}, {id: 2a.3, question: "Are they considered?"}]
  """,
  "content/glossary.yaml": """
  terms: [{term: IMR, long: Individual Management Review}]
  """,
  "content/language/acronyms.yaml": """
  extends: acronym
  code: ACR-01
  message: "'%s' is not explained"
  help: Write it out.
  source: [{id: practice-advice, section: 2b}]
  level: warning
  exceptions: [pc, uk]
  """,
]

/// A change to one file of the sound project: the words to look for and what to put in their place.
struct Edit: Sendable {
  var file: String
  var words: String
  var replacement: String

  init(_ file: String, _ words: String, _ replacement: String) {
    (self.file, self.words, self.replacement) = (file, words, replacement)
  }
}

/// The sound project with some of its words changed. A file whose whole text is replaced by nothing is taken away.
func project(_ edits: [Edit]) throws -> [String: String] {
  var files = soundProject
  for edit in edits {
    let old = files[edit.file] ?? ""
    guard !edit.words.isEmpty else {
      files[edit.file] = edit.replacement.isEmpty ? nil : edit.replacement
      continue
    }
    guard old.contains(edit.words) else { throw NoSuchWords(edit: edit) }
    files[edit.file] = old.replacing(edit.words, with: edit.replacement)
  }
  return files
}

struct NoSuchWords: Error { var edit: Edit }

/// What the checks find in a project whose files are given by their path below its folder.
func findings(
  _ files: [String: String], site: [String: String] = siteFiles
) throws -> [Finding] {
  let placed = files.map { ("content/imr/harbour/" + $0.key, $0.value) }
  let source = MemorySource(site.merging(placed, uniquingKeysWith: { $1 }))
  let library = Library.read(source)
  let project = try #require(library.projects.first)
  return review(project, by: Standards(of: library), bodies: BodyReader(source)).open
}

/// Findings as a user would see them, each on one line, with the project's folder left out.
func told(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let place = finding.position.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
    let head = "\(place): \(finding.level): \(finding.headline) [\(finding.code)]"
    let section = finding.section.map { " (\($0))" } ?? ""
    return (head + section + " " + finding.help).replacing("content/imr/harbour/", with: "")
  }
}
