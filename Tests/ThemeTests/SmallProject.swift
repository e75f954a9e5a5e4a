/// A small, invented review that nothing is wrong with.
enum SmallProject {
  static let site = SmallSite(files: [
    "content/site.yaml": "title: Reviews\n",
    folder + "index.md": index,
    folder + "people.md": people,
    folder + "events/visit.md": visit,
    folder + "learning/one.md": """
    ---
    id: L1
    title: Speak to her alone
    level: system
    events: [E04]
    analysis: [A04a]
    action-taken: none yet
    previous: [{review: "DHR 3", similar: yes, acted-on: unknown}]
    ---
    Nobody asked her alone.
    """,
    folder + "recommendations/one.md": """
    ---
    id: R1
    title: A room of her own
    learning: [L1]
    addressed-to: force
    owner: Head of contact
    outcome: "Seen alone, as [the learning](../learning/one.md) asks"
    smart: {specific: Every visit, time-bound: {not-known: no date yet}}
    action-plan: {action: "Do as [the learning](../learning/one.md) says", status: in-progress}
    ---
    The force should.
    """,
  ])

  private static let folder = "content/imr/harbour-lane/"

  private static let index = """
    ---
    title: IMR into the death of Sarah Ahmed
    review: {type: DHR}
    reference: IMR-1
    public-reference: review-2024-03
    agency: Exampleshire Police
    marking: OFFICIAL-SENSITIVE
    handling: [Contains personal data]
    stage: final
    dates: {incident: 2023-04-02, requested: 2023-04-02, completed: 2023-04-03}
    terms-of-reference:
      - {id: T1, text: Was risk <identified>?, status: partly, reason: No log}
    ---
    Sarah lived by the harbour.
    """

  private static let people = """
    ---
    people:
      - id: sarah
        role: victim
        name: {full: Sarah Ahmed, title: Ms, known-as: [Saz]}
        pseudonym: {name: Maya Kelly, chosen-by: sister}
        born: 1991-03-07
        characteristics:
          age: {publish: "no", why-not: would show who she is}
          sex: {value: Female, publish: yes}
          ethnicity: {value: not known, publish: yes}
          religion: {value: Christian, publish: "no", why-not: family unaware}
      - id: whitcombe
        role: officer
        name: {full: Daniel Whitcombe, rank: PC}
        pseudonym: {label: Officer 1}
    ---
    """

  private static let visit = """
    ---
    id: E04
    date: 2022-06-11
    time: "09:05"
    title: Welfare check on Sarah
    contact-with: [sarah]
    agencies: [Police]
    action: {not-known: log lost}
    officers: [whitcombe]
    significant: yes
    analysis:
      - id: A04a
        judgement: not-consistent
        summary: Sarah was not seen alone.
        missed-opportunity: yes
        why: The officer was alone.
        terms-of-reference: [T1]
        leads-to: [L1]
    ---
    Sarah opened the door.

    ## Analysis

    Nobody asked.
    """
}
