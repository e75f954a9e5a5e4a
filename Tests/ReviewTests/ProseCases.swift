import Testing

/// The part of a finding's line that is the same for all that are about acronyms in the second event.
private func acronym(_ place: String, _ rest: String) -> String {
  "events/second.md:\(place): warning: \(rest)"
}

private let longPassage =
  "Officers came to the flat at nine in the evening and found Sarah in the hall with her coat on, and they waited with her until her sister came from the harbour."

/// What is asked about acronyms, repetition and how the victim is named.
let proseCases: [Case] = [
  Case(
    "an acronym that nothing explains",
    [Edit("events/second.md", "Officers called.", "The DASH form and two more DASHs.")],
    [
      acronym(
        "14:5",
        "'DASH' is not explained [ACR-01] (2b) Write it out."
      )
    ]),
  Case(
    "an acronym that is explained too late",
    [
      Edit(
        "events/second.md", "Officers called.",
        "A DHR began.\n\nThe domestic homicide review (DHR) ended.")
    ],
    [
      acronym(
        "14:3",
        "'DHR' is used before it is explained [ACR-02] (2b) Write the words out here, with the letters in brackets behind them, and not on line 16."
      )
    ]),
  Case(
    "an acronym of two meanings",
    [
      Edit("events/second.md", "Officers called.", "A domestic homicide review (DHR) began."),
      Edit("events/first.md", "A call.", "DHR (duty hours register) was kept."),
    ],
    [
      acronym(
        "14:29",
        "'DHR' is explained in two ways [ACR-03] (2b) Here as 'domestic homicide review', elsewhere as 'duty hours register'. Keep one, or write one of them out."
      )
    ]),
  Case(
    "a term that nothing uses",
    [Edit("glossary.yaml", "", "terms:\n  - {term: RMS, long: records management system}\n")],
    [
      "glossary.yaml:2:12: warning: 'RMS' is in the glossary and is used nowhere [ACR-04] (2b) Take it out, or answer this in index.md where it is meant to stay."
    ]),
  Case(
    "an acronym in a learning point",
    [
      Edit("learning/one.md", "People must be heard.", "Every IMR must hear them.")
    ],
    [
      "learning/one.md:7:7: warning: A learning point is put without acronyms, unlike 'IMR' [ACR-05] (2f) Write it out: Individual Management Review."
    ]),
  Case(
    "told twice",
    [
      Edit("events/second.md", "Officers called.", longPassage),
      Edit("index.md", "Sarah lived by the harbour.", "It began so.\n\n" + longPassage),
    ],
    [
      "events/second.md:14:1: prompt: This passage says again what 'context' says [REP-01] (2d) Tell it here or on line 14 of index.md, and lead the reader there from the other place."
    ]),
  Case(
    "a learning point that is the recommendation",
    [
      Edit(
        "learning/one.md", "People must be heard.",
        "One contract for interpreters should cover the whole of the county."),
      Edit(
        "recommendations/one.md", "Sign it.",
        "One contract for interpreters should cover the whole of the county by June."),
    ],
    [
      "learning/one.md:7:1: prompt: This learning point says the same as 'R1' [LRN-04] (2f) Say here what can be learned, and there what is to be done about it."
    ]),
  Case(
    "initials for a name",
    [Edit("events/second.md", "Officers called.", "Officers spoke with S.A. at the door.")],
    [
      "events/second.md:14:21: prompt: 'v1' is spoken of by initials here [CHR-08] (2a) Write the name. It is taken out of what is published, not out of the review."
    ]),
  Case(
    "nothing but the victim",
    [
      Edit(
        "events/second.md", "Officers called.",
        "The victim rang. The victim's sister came. Officers left the victim with her.")
    ],
    [
      "events/second.md:14:1: prompt: 'the victim' is all that this page calls the person, 3 times [CHR-08] (2a) Use the name at least once on each page."
    ]),
  Case(
    "a word that a person would not be called by",
    [
      Edit(
        "people.md", "    born: 1991\n",
        "    born: 1991\n    avoided-language: [hearing impaired]\n"),
      Edit("events/second.md", "Officers called.", "She is hearing *impaired*."),
    ],
    [
      "events/second.md:14:8: prompt: 'hearing impaired' is not what 'v1' would be called [LNG-02] (2b) See preferred-language of 'v1' in people.md for the words to use."
    ]),
  Case(
    "a contact after the review",
    [Edit("events/second.md", "date: 2022-06-11", "date: 2024-06-11\noutside-scope: Later")],
    [
      "events/second.md:3:7: warning: 'E02' is dated after 2024-01-15, when the review was completed [EVT-01] (2d) Correct the date of the contact, or completed under dates in index.md."
    ]),
  Case(
    "a contact in two files",
    [
      Edit("events/second.md", "date: 2022-06-11", "date: 2022-05"),
      Edit("events/second.md", "title: A visit", "title: a call"),
    ],
    [
      "events/second.md:4:8: warning: 'E02' has the date and the title of 'E01' [EVT-01] (2d) Tell the contact in one file, or give the two titles that tell them apart."
    ]),
]
