/// What is asked about the way back, the dates and the checklist.
let returnCases: [Case] = [
  Case(
    "no implementation",
    [
      Edit("implementation.md", "", "")
    ],
    [
      "index.md:1:1: prompt: There is no implementation.md, so that nothing says how learning returns to the system [DIS-01] (2h) Write what is known in implementation.md, and {not-known: \"why\"} for what is not."
    ]),
  Case(
    "an incomplete implementation",
    [
      Edit("implementation.md", "tracking: Register\n", ""),
      Edit("implementation.md", "evidence: [Audit]\n", ""),
      Edit("implementation.md", "strategy-link: Aim 2\n", ""),
    ],
    [
      "implementation.md:1:1: prompt: The implementation leaves out tracking and evidence [DIS-01] (2h) Write what is known in implementation.md, and {not-known: \"why\"} for what is not.",
      "implementation.md:1:1: prompt: Nothing links the learning to the force's vulnerability and public protection strategy [DIS-02] (2h) Write strategy-link: with the aim that it serves, or {not-known: \"why\"}.",
    ]),
  Case(
    "no dates",
    [
      Edit(
        "index.md",
        "dates: {incident: 2023-04, requested: 2023-07-10, completed: 2024-01-15, quality-assured: 2024-02-01}\n",
        "")
    ],
    [
      "index.md:1:1: warning: The date 'incident' is missing [DAT-01] (2h) Write for example dates: {incident: 2023-07-10}. A reader needs the dates to see what policy was in force and where time went.",
      "index.md:1:1: warning: The date 'requested' is missing [DAT-01] (2h) Write for example dates: {requested: 2023-07-10}. A reader needs the dates to see what policy was in force and where time went.",
      "index.md:1:1: warning: The date 'completed' is missing [DAT-01] (2h) Write for example dates: {completed: 2023-07-10}. A reader needs the dates to see what policy was in force and where time went.",
      "index.md:1:1: warning: The date 'quality-assured' is missing [DAT-01] (2h) Write for example dates: {quality-assured: 2023-07-10}. A reader needs the dates to see what policy was in force and where time went.",
    ]),
  Case(
    "dates out of order",
    [
      Edit("index.md", "requested: 2023-07-10", "requested: 2023-03-31"),
      Edit("index.md", "completed: 2024-01-15", "completed: 2024-02-02"),
    ],
    [
      "index.md:6:39: warning: The date 'requested' lies before the date 'incident' [DAT-01] (2h) The dates follow each other: incident, requested, completed, quality-assured.",
      "index.md:6:91: warning: The date 'quality-assured' lies before the date 'completed' [DAT-01] (2h) The dates follow each other: incident, requested, completed, quality-assured.",
    ]),
  Case(
    "a long interval",
    [
      Edit(
        "index.md", "delays: [{between: requested-completed, reason: Criminal proceedings}]\n", "")
    ],
    [
      "index.md:6:62: prompt: The interval 'requested-completed' is 189 days long, and no reason is given [DAT-02] (2h) Write delays: [{between: requested-completed, reason: \"…\"}]. The advice sets no limit; 180 days, from which on this asks, is Candour's own choice."
    ]),
  Case(
    "ticked yes against a warning",
    [
      Edit("checklist.md", "", "---\nstate: {2a.1: {answer: yes}, 2a.3: {answer: yes}}\n---\n"),
      Edit("people.md", ", specify: hearing loss", ""),
      Edit("analysis.md", "[age, sex,", "[sex,"),
    ],
    [
      "people.md:13:7: warning: The row 'disability of v1' is a yes that does not say what it was [CHR-03] (2a) Write it beside the value, in the person's own words if they are known, for example specify: hearing loss",
      "people.md:3:5: prompt: Recorded of 'v1' but considered in no judgement: age [CHR-06] (2a) Name the row under characteristics in the judgements where it was considered, and say in decision-influence what it changed, or that it changed nothing.",
      "checklist.md:2:9: warning: '2a.1' is answered yes while CHR-03 is open [CHK-01] (2a) Deal with what is open, answer it with a reason, or write answer: partly.",
    ]),
]
