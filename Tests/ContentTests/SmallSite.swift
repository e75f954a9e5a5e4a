import Content
import Diagnostics

/// A small, invented project that nothing is wrong with.
let harbourLane: [String: String] = [
  "content/imr/harbour-lane/index.md": """
  ---
  title: IMR into the death of Sarah Ahmed
  review: {type: DHR, reference: DHR-7, overview-author: A N Author, board: Safer Seaport}
  reference: IMR-1
  public-reference: review-2024-03
  agency: Exampleshire Police
  marking: OFFICIAL-SENSITIVE
  handling: [Contains personal data]
  stage: qa
  version: 1.0
  author: whitcombe
  scope: {from: 2021-01-01, to: 2023-03-31}
  dates: {incident: 2023-04-02?, requested: 2023-07-10, completed: 2024-01-15}
  delays:
    - between: incident-requested
      reason: Criminal proceedings
  terms-of-reference:
    - {id: T1, text: Was risk identified?, status: addressed, where: E04}
  data-protection: {consulted: Yes, by: DPO, date: 2024-01-02}
  ---
  Sarah lived by the harbour.
  """,
  "content/imr/harbour-lane/people.md": """
  ---
  people:
    - id: sarah
      role: victim
      name: {full: Sarah Ahmed, title: Ms, known-as: [Saz]}
      pseudonym: {name: Maya Kelly, chosen-by: sister, agreed: 2024-02-01}
      born: 1991
      addresses: [{text: "14 Larkspur Close", public: her flat}]
      characteristics:
        sex: {value: Female, publish: yes}
        pregnant: {value: No, publish: "no", why-not: not asked}
        disability: {value: Yes - present at time of incident, specify: hearing loss, publish: partial, public: a condition}
        ethnicity: {value: not known}
        other: [{value: anxiety, publish: true, decided-by: review lead}]
    - id: whitcombe
      role: officer
      name: {full: Daniel Whitcombe, rank: PC, collar: "1482"}
      pseudonym: {label: Officer 1}
  places: [{id: school, text: Northgate School, public: a school, also-written: [Northgate]}]
  withheld: [{id: address, public: her flat}]
  families: [{surname: Ahmed, public: the family}]
  allow: [{phrase: Sarah's Law, reason: name of a scheme}]
  intersectionality:
    barriers: {not-known: "no record was kept"}
  ---
  She sang.
  """,
  "content/imr/harbour-lane/methodology.md": """
  ---
  systems: [{name: Custody records, accessed: no, reason: Decommissioned, searched: 2023-08/2023-09}]
  policies: [{id: P1, title: Domestic abuse policy, kind: force, in-force: 2019-01/..}]
  interviews: [{person: whitcombe, involvement: [E04], spoken-to: yes, date: 2023-10-03}]
  approach: none
  ---
  """,
  "content/imr/harbour-lane/events/visit.md": """
  ---
  id: E04
  date: 2022-06-11
  time: "09:05"
  title: Welfare check
  contact-with: [sarah]
  agencies: [Police]
  action: {not-known: log lost}
  officers: [whitcombe]
  source: Crime record
  significant: TRUE
  terms-of-reference: [T1]
  analysis:
    - id: A04a
      judgement: not-consistent
      policies: [P1]
      why: Demand was high
      characteristics: [disability]
      leads-to: [L2]
  means: {Ahmed: sarah}
  answered: [{code: ANL-03, about: A04a, reason: Withdrawn that week, date: 2024-02-01}]
  ---
  Officers called.

  ## Analysis

  No log was made.
  """,
  "content/imr/harbour-lane/events/earlier.md": """
  ---
  id: E10
  date: 2022-05~
  title: Call
  not-analysed: Nothing to analyse
  ---
  A call.
  """,
  "content/imr/harbour-lane/learning/second.md": """
  ---
  id: L2
  title: Handovers lose risk
  level: system
  events: [E04]
  analysis: [A04a]
  action-taken: None yet
  previous: [{review: DHR 2019, similar: yes, acted-on: no}]
  ---
  Risk is lost at handover.
  """,
  "content/imr/harbour-lane/recommendations/first.md": """
  ---
  id: R1
  title: Teach handover
  learning: [L2]
  addressed-to: national
  body: College of Policing
  owner: Head of training
  smart: {specific: "Every shift", time-bound: {not-known: "budget not set"}}
  steps: [{what: Write it, by: 2024-09-30}]
  measures: [{metric: Handovers, target: all}]
  agreed: {author: 2024-01-15}
  action-plan: {action: Write it, target-date: 2024-09, status: in-progress}
  ---
  Teach it.
  """,
]

/// Reads a site from a table of files.
func read(_ files: [String: String]) -> Library { Library.read(MemorySource(files)) }

/// Findings as a user would see them, each on one line.
func told(_ library: Library) -> [String] {
  library.findings.map { finding in
    let place = finding.position.map { "\($0.file):\($0.line):\($0.column)" } ?? "nowhere"
    return "\(place): \(finding.level): \(finding.headline) [\(finding.code)] \(finding.help)"
  }
}

/// What is told of Harbour Lane once one of its files is another.
func told(_ file: String, _ text: String) -> [String] {
  var files = harbourLane
  files["content/imr/harbour-lane/" + file] = text
  return told(read(files))
}

/// What is told of one guidance page.
func toldOfPage(_ text: String) -> [String] { told(read(["content/guidance/a.md": text])) }
