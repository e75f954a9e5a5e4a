/// A small, invented review in which everything leads to something, dated less exactly for the public.
enum TracedProject {
  static let site = SmallSite(files: [
    "content/site.yaml": """
    title: Reviews
    views:
      - {name: overview, people: named, holds: project, stages: [final], as-of: 2025-05-01}
      - {name: author, people: named, holds: projects, stages: [final], working-material: yes}
      - {name: public, people: pseudonymised, holds: project, stages: [final], dates: year}
    """,
    "content/characteristics.yaml": """
    rows:
      - {key: sex, label: Sex, categories: [Male, Female], protected: [Sex]}
      - {key: ethnicity, label: Ethnicity, protected: [Race], not-asked: colour and nationality}
    """,
    "content/glossary.yaml": """
    terms:
      - {term: DHR, long: domestic homicide review}
      - {term: IMR, long: Individual Management Review}
      - {term: GP, long: general practitioner}
      - {term: BSL, long: British Sign Language}
    """,
    folder + "index.md": index,
    folder + "people.md": """
    ---
    people:
      - id: sarah
        role: victim
        name: {full: Sarah Ahmed}
        pseudonym: {name: Maya Kelly}
        born: 1991-03-07
        characteristics:
          age: {publish: "no", why-not: would show who she is}
          sex: {value: Female, publish: yes, source: crime record}
      - {id: whitcombe, role: officer, name: {full: Daniel Whitcombe}, pseudonym: {label: Officer 1}}
    ---
    ## Who Sarah was

    Her GPs knew.
    """,
    folder + "methodology.md": """
    ---
    policies: [{id: P1, title: Domestic abuse policy, kind: force}]
    interviews: [{person: sarah, spoken-to: no, reason: she died}]
    ---
    """,
    folder + "events/one.md": event,
    folder + "events/two.md": """
    ---
    id: E02
    date: 2022-07-01/2022-07-03
    title: A call
    contact-with: [sarah]
    agencies: [Police]
    terms-of-reference: [T2]
    not-analysed: Told by telephone only
    ---
    She rang.
    """,
    folder + "analysis.md": """
    ---
    analysis:
      - {id: A03a, judgement: consistent, events: [E01, E02], summary: Told twice., terms-of-reference: [T1], leads-to: [L1]}
    ---
    """,
    folder + "learning/one.md": """
    ---
    id: L1
    title: Ask alone
    level: system
    events: [E01]
    action-taken: {what: A briefing}
    themes: [Voice]
    ---
    Speak to her alone.
    """,
    folder + "recommendations/one.md": """
    ---
    id: R1
    title: A room of her own
    learning: [L1]
    owner: Head of contact
    steps: [{what: Find a room}]
    action-plan: {action: Find a room, target-date: 2025-02-28, completed: {not-known: no room yet}, cost: Nothing}
    ---
    The force should.
    """,
    folder + "queries.md": """
    ---
    queries:
      - {id: Q1, from: the chair, to: Sarah's lead, asked: 2024-01-05, question: Which period?, answer: Two years, answered: 2024-01-08}
      - {id: Q2, from: review officer, to: the chair, asked: 2024-02-01, question: Which names?}
    ---
    """,
  ])

  private static let folder = "content/imr/harbour-lane/"

  private static let index = """
    ---
    title: IMR into the death of Sarah Ahmed
    review: {type: DHR}
    public-reference: review-2024-03
    marking: OFFICIAL-SENSITIVE
    stage: final
    author: whitcombe
    dates: {incident: 2023-04-02, requested: 2023-07-02}
    delays: [{between: incident-requested, reason: The court sat first}]
    terms-of-reference:
      - {id: T1, text: Was risk seen?, status: addressed}
      - {id: T2, text: Was she heard?, status: partly, reason: No log}
    action-plan:
      columns: [owner, action, target-date, completed, {key: cost, title: Estimated cost}, status]
    ---
    ## How it began

    The DHR asked for an IMR. A DHR is a review, and British Sign Language (BSL) was her language. `GP` is code.
    """

  private static let event = """
    ---
    id: E01
    date: 2022-06-11
    title: A visit
    contact-with: [sarah]
    agencies: [Police, Ambulance]
    significant: yes
    analysis:
      - {id: A01a, judgement: not-consistent, policies: [P1], summary: Nobody asked., why: Haste, characteristics: [sex], missed-opportunity: yes, terms-of-reference: [T1], leads-to: [L1]}
    ---
    ## On the day

    An officer came. Her GP's letter spoke of BSL.
    """
}
