/// What is asked about the analysis.
let analysisCases: [Case] = [
  Case(
    "not analysed",
    [
      Edit("events/first.md", "not-analysed: The call was cut off\n", ""),
      Edit("analysis.md", "[E01, E02]", "[E02]"),
    ],
    [
      "events/first.md:2:5: warning: 'E01' is not analysed [ANL-01] (2e) Add a judgement under analysis, or write not-analysed: with the reason."
    ]),
  Case(
    "no judgement",
    [
      Edit("events/second.md", "judgement: good-practice, ", "")
    ],
    [
      "events/second.md:10:5: warning: 'A02a' does not say whether practice was in line with policy [ANL-02] (2e) Write judgement: with one of consistent, consistent-policy-inadequate, not-consistent, good-practice.",
      "analysis.md:1:1: prompt: No 'good practice' is identified, and nothing says that there was none [ANL-05] (2e) Mark the judgement that shows one, or write none-identified: {good-practice: \"what was looked for\"} in analysis.md.",
    ]),
  Case(
    "no policy",
    [
      Edit("events/second.md", "policies: [P2], ", "")
    ],
    [
      "events/second.md:12:5: warning: 'A02c' names no policy of the time that practice is judged by [ANL-02] (2e) List the policy in methodology.md and name it here, for example policies: [P1]"
    ]),
  Case(
    "no gap",
    [
      Edit("events/second.md", ", policy-gap: It said nothing of relatives", "")
    ],
    [
      "events/second.md:12:5: warning: 'A02c' finds a policy inadequate and does not say what it lacks [ANL-03] (2e) Say it in policy-gap and, where the policy has changed since, how in policy-since-changed."
    ]),
  Case(
    "no why",
    [
      Edit("events/second.md", "why: {not-known: the log was lost}, ", "")
    ],
    [
      "events/second.md:11:5: warning: 'A02b' finds practice not consistent with policy and does not say why [ANL-03] (2e) Write why: what made the expected practice hard to follow, without blame, or why: {not-known: \"why that is not known\"}."
    ]),
  Case(
    "no context",
    [
      Edit("analysis.md", "    context: [systems]\n", "")
    ],
    [
      "analysis.md:3:5: warning: 'A05a' finds practice not consistent with policy and names no context [ANL-03] (2e) Write for example context: [demand, training, process, supervision, systems]"
    ]),
  Case(
    "nothing beyond the standard",
    [
      Edit("events/second.md", "beyond-standard: He waited for an interpreter, ", "")
    ],
    [
      "events/second.md:10:5: warning: 'A02a' finds good practice and does not say how it went beyond the standard [ANL-03] (2e) Say it in beyond-standard. What policy asks for anyway is consistent, not good practice."
    ]),
  Case(
    "nothing across events",
    [
      Edit("analysis.md", "", "---\nnone-identified: {}\n---\n")
    ],
    [
      "people.md:3:5: prompt: Recorded of 'v1' but considered in no judgement: age, sex, ethnicity, religion, disability and other [CHR-06] (2a) Name the row under characteristics in the judgements where it was considered, and say in decision-influence what it changed, or that it changed nothing.",
      "analysis.md:1:1: prompt: Nothing is analysed across events [ANL-04] (2e) Add a judgement with its events to analysis.md, or write none-identified: {links: \"what was looked for and not found\"} there.",
    ]),
  Case(
    "no good practice, nothing missed",
    [
      Edit(
        "events/second.md", "good-practice, beyond-standard",
        "consistent, policies: [P1], beyond-standard"),
      Edit("events/second.md", ", missed-opportunity: yes", ""),
    ],
    [
      "analysis.md:1:1: prompt: No 'good practice' is identified, and nothing says that there was none [ANL-05] (2e) Mark the judgement that shows one, or write none-identified: {good-practice: \"what was looked for\"} in analysis.md.",
      "analysis.md:1:1: prompt: No 'missed opportunity' is identified, and nothing says that there was none [ANL-05] (2e) Mark the judgement that shows one, or write none-identified: {missed-opportunities: \"what was looked for\"} in analysis.md.",
    ]),
  Case(
    "a policy of another time",
    [
      Edit("methodology.md", "2019-01/..", "2022-06-12/.."),
      Edit("methodology.md", "kind: app", "kind: app, in-force: 2019/2022-05"),
    ],
    [
      "events/second.md:11:54: warning: 'P1' was in force 2022-06-12/.., which is not the time of E02 [ANL-06] (2e) Judge by the policy of the day, and say in policy-since-changed how it has changed.",
      "events/second.md:12:68: warning: 'P2' was in force 2019/2022-05, which is not the time of E02 [ANL-06] (2e) Judge by the policy of the day, and say in policy-since-changed how it has changed.",
      "analysis.md:6:16: warning: 'P1' was in force 2022-06-12/.., which is not the time of E01 and E02 [ANL-06] (2e) Judge by the policy of the day, and say in policy-since-changed how it has changed.",
    ]),
  Case(
    "a term taken up nowhere",
    [
      Edit("events/second.md", ", terms-of-reference: [T1]", ""),
      Edit("index.md", ", reason: The evidence was not kept", ""),
    ],
    [
      "index.md:9:10: warning: 'T1' is taken up nowhere, and no reason is given [TOR-01] (2e) Name it under terms-of-reference where it is answered, or give its reason.",
      "index.md:10:10: warning: 'T2' is addressed in part, and no reason is given [TOR-01] (2e) Name it under terms-of-reference where it is answered, or give its reason.",
    ]),
  Case(
    "a term not addressed",
    [
      Edit("index.md", "status: addressed", "status: not-addressed")
    ],
    [
      "index.md:9:10: warning: 'T1' is not addressed, and no reason is given [TOR-01] (2e) Name it under terms-of-reference where it is answered, or give its reason."
    ]),
  Case(
    "no terms",
    [
      Edit(
        "index.md",
        "terms-of-reference:\n  - {id: T1, text: Was risk identified?, status: addressed}\n  - {id: T2, text: Was earlier learning acted on?, status: partly, reason: The evidence was not kept}\n",
        ""),
      Edit("events/second.md", ", terms-of-reference: [T1]", ""),
      Edit("analysis.md", "    terms-of-reference: [T2]\n", ""),
    ],
    [
      "index.md:1:1: warning: No term of reference is given [TOR-01] (2e) Copy them from the statutory review, for example terms-of-reference: [{id: T1, text: \"Was risk identified?\", status: not-addressed}]"
    ]),
]
