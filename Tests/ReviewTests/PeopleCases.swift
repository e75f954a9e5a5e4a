/// What is asked about the people.
let peopleCases: [Case] = [
  Case(
    "no victim",
    [
      Edit("people.md", "role: victim", "role: witness")
    ],
    [
      "people.md:1:1: warning: The register names no victim [CHR-01] (2a) Add the person whom the review is about under people, with role: victim and every row of the table of characteristics."
    ]),
  Case(
    "blank rows",
    [
      Edit("people.md", "      sex: {value: female}\n", ""),
      Edit("people.md", "{value: White British}", "{publish: no}"),
    ],
    [
      "people.md:3:5: warning: The characteristics of 'v1' leave out sex and ethnicity [CHR-01] (2a) Write what is recorded, or value: Information not known/not recorded. A stated unknown is an answer, a blank is not."
    ]),
  Case(
    "no date of birth",
    [
      Edit("people.md", "    born: 1991\n", "")
    ],
    [
      "people.md:3:5: warning: The row 'age of v1' has no date of birth to be worked out from [CHR-01] (2a) Write for example born: 1991-03-07, or born: 1991 where only the year is known."
    ]),
  Case(
    "unusual categories",
    [
      Edit("people.md", "{value: Muslim}", "{value: Sufi}"),
      Edit("people.md", "{value: female}", "{value: Woman}"),
    ],
    [
      "people.md:8:20: prompt: 'Woman' is not one of the suggested categories for sex [CHR-02] (2a) Keep your words if they are truer. Appendix B suggests: Male; Female; Intersex; Information not known/not recorded.",
      "people.md:12:25: prompt: 'Sufi' is not one of the suggested categories for religion [CHR-02] (2a) Keep your words if they are truer. Appendix B suggests: Christian; Muslim.",
    ]),
  Case(
    "a disability that is not specified",
    [
      Edit("people.md", ", specify: hearing loss", "")
    ],
    [
      "people.md:13:7: warning: The row 'disability of v1' is a yes that does not say what it was [CHR-03] (2a) Write it beside the value, in the person's own words if they are known, for example specify: hearing loss"
    ]),
  Case(
    "never considered",
    [
      Edit("analysis.md", "[age, sex, ethnicity, religion, disability, other]", "[sex]")
    ],
    [
      "people.md:3:5: prompt: Recorded of 'v1' but considered in no judgement: age, ethnicity, religion, disability and other [CHR-06] (2a) Name the row under characteristics in the judgements where it was considered, and say in decision-influence what it changed, or that it changed nothing."
    ]),
  Case(
    "intersectionality",
    [
      Edit("people.md", "  barriers: She could not telephone\n", ""),
      Edit("people.md", "  decisions: No interpreter was sought\n", ""),
    ],
    [
      "people.md:1:1: prompt: The prompts on 'intersectionality' leave out barriers and decisions [CHR-07] (2a) Write a few sentences for each, or {not-known: \"why it is not known\"}."
    ]),
  Case(
    "no voice",
    [
      Edit("people.md", "She sang.", "")
    ],
    [
      "people.md:1:1: prompt: The 'voice of the victim' is not heard: the text of people.md is blank [CHR-07] (2a) Write below its keys what life was like for the person and, where it is known, what they said, wanted and tried. Where it is not known, say so."
    ]),
]
