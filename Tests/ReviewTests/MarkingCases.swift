/// What is asked before anything else.
let markingCases: [Case] = [
  Case(
    "no marking",
    [
      Edit("index.md", "marking: OFFICIAL-SENSITIVE", "marking: \"\"")
    ],
    [
      "index.md:1:1: stop: A project bears a protective marking [CLS-01] Write for example marking: OFFICIAL-SENSITIVE"
    ])
]
