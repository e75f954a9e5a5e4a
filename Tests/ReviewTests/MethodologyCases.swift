/// What is asked about the methodology.
let methodologyCases: [Case] = [
  Case(
    "no methodology",
    [
      Edit("methodology.md", "", ""),
      Edit("analysis.md", "policies: [P1]", ""),
      Edit("events/second.md", "policies: [P1], ", ""),
      Edit("events/second.md", "policies: [P2], ", ""),
    ],
    [
      "index.md:1:1: warning: There is no methodology.md, so that no system is named that was searched [MTH-01] (2c) List each in methodology.md, for example systems: [{name: custody records, accessed: yes}]",
      "events/second.md:11:5: warning: 'A02b' names no policy of the time that practice is judged by [ANL-02] (2e) List the policy in methodology.md and name it here, for example policies: [P1]",
      "events/second.md:12:5: warning: 'A02c' names no policy of the time that practice is judged by [ANL-02] (2e) List the policy in methodology.md and name it here, for example policies: [P1]",
      "analysis.md:3:5: warning: 'A05a' names no policy of the time that practice is judged by [ANL-02] (2e) List the policy in methodology.md and name it here, for example policies: [P1]",
    ]),
  Case(
    "no systems",
    [
      Edit(
        "methodology.md",
        "systems:\n  - {name: Crime records, accessed: yes}\n  - {name: Custody records, accessed: no, reason: Decommissioned}\n",
        "")
    ],
    [
      "methodology.md:1:1: warning: The methodology names no system that was searched [MTH-01] (2c) List each in methodology.md, for example systems: [{name: custody records, accessed: yes}]"
    ]),
  Case(
    "not accessed",
    [
      Edit("methodology.md", ", reason: Decommissioned", ""),
      Edit("methodology.md", "Crime records, accessed: yes", "Crime records"),
    ],
    [
      "methodology.md:3:12: warning: 'Crime records' does not say whether it was accessed [MTH-02] (2c) Write accessed: yes, or accessed: no with the reason, for example reason: records before 2019 were destroyed",
      "methodology.md:4:12: warning: 'Custody records' was not accessed, and no reason is given [MTH-02] (2c) Write accessed: yes, or accessed: no with the reason, for example reason: records before 2019 were destroyed",
    ]),
  Case(
    "not interviewed",
    [
      Edit("methodology.md", "  - {person: pc1, spoken-to: no, reason: Retired}\n", "")
    ],
    [
      "methodology.md:1:1: warning: 'pc1' took part in E02 and is not among the interviews [MTH-03] (2c) Add {person: pc1, spoken-to: yes} to the interviews with what was learned, or spoken-to: no with the reason."
    ]),
  Case(
    "not spoken to",
    [
      Edit("methodology.md", ", reason: Retired", "")
    ],
    [
      "methodology.md:9:14: warning: 'pc1' was not spoken to, and no reason is given [MTH-04] (2c) Write spoken-to: yes with what was obtained, or spoken-to: no with the reason, for example reason: has retired and did not answer two letters"
    ]),
  Case(
    "not said whether spoken to",
    [
      Edit("methodology.md", "spoken-to: no, ", "")
    ],
    [
      "methodology.md:9:14: warning: The interviews do not say whether 'pc1' was spoken to [MTH-04] (2c) Write spoken-to: yes with what was obtained, or spoken-to: no with the reason, for example reason: has retired and did not answer two letters"
    ]),
  Case(
    "no policy of the force, no links",
    [
      Edit("methodology.md", "kind: force", "kind: statutory"),
      Edit("methodology.md", ", link: \"https://example.org/p1\"", ""),
      Edit("methodology.md", ", link: \"https://example.org/p2\"", ""),
    ],
    [
      "methodology.md:1:1: prompt: No 'force policy' is listed that practice is judged by [MTH-05] (2c) Write for example policies: [{id: P1, title: Domestic abuse policy, kind: force, in-force: 2019-04/2023-03}]",
      "methodology.md:6:10: prompt: No 'link' is given for P1 and P2 [MTH-05] (2c) Give it where the policy can be read. Where none can be, answer once for all, with about: link.",
    ]),
  Case(
    "no national guidance",
    [
      Edit("methodology.md", "kind: app", "kind: force")
    ],
    [
      "methodology.md:1:1: prompt: No 'national guidance' is listed that practice is judged by [MTH-05] (2c) Add it to the policies with kind: statutory, app or other."
    ]),
  Case(
    "no approach",
    [
      Edit("methodology.md", "approach: none\n", "")
    ],
    [
      "methodology.md:1:1: prompt: The approach of the review is not stated [MTH-06] (2c) Write approach: none, or the name of the methodology, for example approach: systems thinking. Using one is not expected."
    ]),
]
