/// What is asked about learning and recommendations.
let learningCases: [Case] = [
  Case(
    "no learning",
    [
      Edit("learning/one.md", "", ""),
      Edit("recommendations/one.md", "learning: [L1]\n", ""),
    ],
    [
      "index.md:1:1: warning: There is no learning point, and nothing says that there is none [LRN-01] (2f) Make one file for each: candour new learning harbour --title \"…\". Where there is none, write no-learning: with the reason in index.md.",
      "recommendations/one.md:2:5: warning: 'R1' rests on no learning point [REC-01] (2g) Write for example learning: [L1]",
    ]),
  Case(
    "unlinked learning",
    [
      Edit("learning/one.md", "events: [E02]\n", "")
    ],
    [
      "learning/one.md:2:5: warning: 'L1' is linked to no contact [LRN-02] (2f) Write for example events: [E04] or analysis: [A04a]"
    ]),
  Case(
    "action not stated",
    [
      Edit("learning/one.md", "action-taken: none yet\n", "")
    ],
    [
      "learning/one.md:2:5: prompt: 'L1' does not say whether action has been taken [LRN-03] (2f) Write action-taken: none yet, or action-taken: {what: \"…\", when: 2023-09, how: \"…\", evidence: \"…\"}"
    ]),
  Case(
    "action without how",
    [
      Edit("learning/one.md", "action-taken: none yet", "action-taken: {when: 2023-09}")
    ],
    [
      "learning/one.md:2:5: prompt: 'L1' says that action has been taken but not what and how [LRN-03] (2f) Write action-taken: none yet, or action-taken: {what: \"…\", when: 2023-09, how: \"…\", evidence: \"…\"}"
    ]),
  Case(
    "no way onward",
    [
      Edit("recommendations/one.md", "learning: [L1]\n", "")
    ],
    [
      "learning/one.md:2:5: warning: 'L1' leads to no recommendation and no action taken, and no reason is given [LRN-05] (2g) Name it under learning in a recommendation, say in action-taken what was done, or write no-recommendation: with the reason.",
      "recommendations/one.md:2:5: warning: 'R1' rests on no learning point [REC-01] (2g) Write for example learning: [L1]",
    ]),
  Case(
    "no recommendation",
    [
      Edit("recommendations/one.md", "", "")
    ],
    [
      "learning/one.md:2:5: warning: 'L1' leads to no recommendation and no action taken, and no reason is given [LRN-05] (2g) Name it under learning in a recommendation, say in action-taken what was done, or write no-recommendation: with the reason.",
      "index.md:1:1: warning: There is no recommendation, and nothing says why there is none [REC-01] (2g) Make one file for each: candour new recommendation harbour --title \"…\". Where there is none, write no-recommendations: with the reason in index.md.",
    ]),
  Case(
    "an incomplete recommendation",
    [
      Edit("recommendations/one.md", "owner: Head of contact\n", ""),
      Edit("recommendations/one.md", "  achievable: Others have one\n", ""),
      Edit("recommendations/one.md", ", by: 2024-09-30", ""),
      Edit("recommendations/one.md", "measures: [{metric: Waiting time}]\n", ""),
    ],
    [
      "recommendations/one.md:2:5: warning: 'R1' leaves out owner, achievable, measures and a date for each step [REC-02] (2g) Fill them in with the review lead. Where something is not known, write for example owner: {not-known: \"to be named by the board\"}."
    ]),
  Case(
    "not agreed",
    [
      Edit("recommendations/one.md", ", lead: 2024-01-16", "")
    ],
    [
      "recommendations/one.md:2:5: warning: 'R1' is not marked as agreed by the review lead [REC-04] (2g) Write for example agreed: {author: 2024-01-15, lead: 2024-01-16}"
    ]),
  Case(
    "no action plan",
    [
      Edit(
        "recommendations/one.md",
        "action-plan: {scope: Force, action: Sign, lead-agency: Police, milestones: Signed, target-date: 2024-09, status: in-progress}\n",
        "")
    ],
    [
      "recommendations/one.md:2:5: warning: 'R1' has no row in the action plan [ACT-01] (2g) Write action-plan: with scope, action, lead-agency, milestones, target-date and status. Where the plan is kept elsewhere, write action-plan: {separate-document: \"…\"} in index.md."
    ]),
  Case(
    "blank cells",
    [
      Edit("recommendations/one.md", "{scope: Force, action: Sign, ", "{"),
      Edit("recommendations/one.md", "in-progress", "complete"),
    ],
    [
      "recommendations/one.md:16:14: warning: The action plan of 'R1' leaves blank: scope, action and completed [ACT-02] (2g) Fill it in, or write for example target-date: {not-known: \"to be set by the board\"}."
    ]),
]
