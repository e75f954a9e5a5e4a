/// What is asked about the contacts.
let contactCases: [Case] = [
  Case(
    "no context summary",
    [
      Edit("index.md", "Sarah lived by the harbour.", "")
    ],
    [
      "index.md:1:1: prompt: The context summary is blank: there is no text in index.md [EVT-04] (2d) Write below its keys, in a page or less, who the person was and what happened."
    ]),
  Case(
    "no contact",
    [
      Edit("events/first.md", "", ""),
      Edit("events/second.md", "", ""),
      Edit("analysis.md", "", ""),
      Edit("learning/one.md", "events: [E02]", "themes: [a]"),
    ],
    [
      "index.md:1:1: warning: No contact is described [EVT-02] (2d) Make one file for each: candour new event harbour --date 2022-06-11 --title \"Welfare check\"",
      "index.md:9:10: warning: 'T1' is taken up nowhere, and no reason is given [TOR-01] (2e) Name it under terms-of-reference where it is answered, or give its reason.",
      "learning/one.md:2:5: warning: 'L1' is linked to no contact [LRN-02] (2f) Write for example events: [E04] or analysis: [A04a]",
    ]),
  Case(
    "an incomplete contact",
    [
      Edit(
        "events/first.md",
        "contact-with: [v1]\nagencies: [Police]\naction: {not-known: the log was lost}\n", "")
    ],
    [
      "events/first.md:2:5: warning: 'E01' leaves out contact-with, agencies and action [EVT-02] (2d) Say whom the contact was with, which agencies took part and what they did in response. Where the action is not known, write action: {not-known: \"why\"}."
    ]),
  Case(
    "before the timescale",
    [
      Edit("events/first.md", "2022-05", "2020")
    ],
    [
      "events/first.md:3:7: warning: 'E01' lies before 2021-01-01, when the timescale under review begins, and does not say why it is told [EVT-03] (2d) Write for example outside-scope: the first report of the same behaviour"
    ]),
  Case(
    "after the timescale",
    [
      Edit("events/second.md", "2022-06-11", "2023-04-01")
    ],
    [
      "events/second.md:3:7: warning: 'E02' lies after 2023-03-31, when the timescale under review ends, and does not say why it is told [EVT-03] (2d) Write for example outside-scope: the first report of the same behaviour"
    ]),
]
