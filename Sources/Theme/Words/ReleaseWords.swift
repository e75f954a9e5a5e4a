/// The author's report on the public view, and both texts side by side.
extension Words {
  static let release: [Entry] = [
    ("release-report", "Public view: report"),
    ("side-by-side", "Public view: side by side"),
    ("intruder-sheet", "Public view: intruder sheet"),
    ("report-json", "The same report for other programs (JSON)"),
    ("public-view", "Public view"),
    (
      "standing-clear",
      "Nothing stands in the way of the view '{view}'; the audit of its finished pages comes with the build."
    ),
    ("standing-one", "1 thing stops the view '{view}'."),
    ("standing-many", "{n} things stop the view '{view}'."),
    ("standing-waits-one", "The view '{view}' waits for the answer to 1 open question."),
    ("standing-waits-many", "The view '{view}' waits for the answers to {n} open questions."),
    ("standing-not-yet", "The view '{view}' is not built at this stage. Nothing would stop it."),
    (
      "standing-later",
      "The view '{view}' is not built at this stage. Open so far: {n} that would stop it."
    ),
    ("one-swap", "swapped once"),
    ("many-swaps", "swapped {n} times"),
    (
      "release-note",
      "This page holds real names. It is in the author view alone and in nothing that may be published."
    ),
    ("release-stops", "What stops the view"),
    ("release-questions", "Open questions"),
    (
      "release-questions-note",
      "These do not stop the view. Look at each, and answer it in the register or on its page."
    ),
    (
      "release-questions-wait",
      "The view waits until each warning is answered (release: all-answered). Answer it in the register or on its page."
    ),
    ("release-figures", "In figures"),
    (
      "release-figures-note",
      "Hiding too much is a defect as well: it can hide what the learning is about."
    ),
    ("count-swaps", "names and details swapped"),
    ("count-shown", "characteristics shown"),
    ("count-partly", "characteristics shown in part"),
    ("count-withheld", "characteristics withheld"),
    ("count-passages", "times other words stand for a passage"),
    ("count-left-out", "notes and entries left out"),
    ("count-suppressed", "figures rounded or not shown"),
    (
      "discussed-and-withheld",
      "The analysis discusses this ({ids}), and readers will not see what it was. See whether a part can be shown."
    ),
    ("release-swaps", "Every swap"),
    (
      "release-swaps-note",
      "By person, form, file and line, and a line is listed once for each time. Files are below the folder of this review."
    ),
    ("never-swapped", "Nothing in this review names them."),
    ("report-chosen", "Chosen by: {who}."),
    ("report-agreed", "Agreed on {date}."),
    ("report-not-chosen", "The register does not say who chose this."),
    ("report-not-agreed", "It does not say that anybody agreed to it."),
    ("form", "Form"),
    ("as-written", "As written"),
    ("places", "Where"),
    ("line", "Line"),
  ]

  static let report: [Entry] = [
    ("form-full-name", "Full name"), ("form-forename", "Forename"), ("form-surname", "Surname"),
    ("form-title-and-surname", "Title and surname"),
    ("form-title-and-forename", "Title and forename"), ("form-family", "Family"),
    ("form-collar-number", "Collar number"), ("form-date-of-birth", "Date of birth"),
    ("form-address", "Address"), ("form-identifier", "Identifier"), ("form-place", "Place"),
    ("form-organisation", "Organisation"),
    ("release-marks", "Words marked by hand"),
    ("marked-as", "Marked as"),
    ("stays", "stays as it is"),
    ("release-withheld", "What is withheld, and why"),
    ("release-characteristics", "Characteristics"),
    ("in-public", "In the public view"),
    ("why-withheld", "Why"),
    ("decided-by", "decided by {who}"),
    ("no-reason", "No reason is recorded"),
    ("outcome-shown", "Shown"), ("outcome-partly", "Shown in part"),
    ("outcome-withheld", "Withheld"), ("outcome-unanswered", "Not answered"),
    ("release-passages", "Passages"), ("release-left-out", "Left out"),
    ("release-sections", "Parts of the project that this view does not hold"),
    ("further-sections", "Further sections"),
    ("nothing-withheld", "Nothing is withheld."),
    ("release-pages", "Page by page"),
    ("page-column", "Page"), ("blocks-column", "Blocks"), ("differ-column", "Differ"),
    ("left-out-column", "Left out"),
    ("release-allowed", "Phrases that are never swapped"),
    ("phrase", "Phrase"), ("why-allowed", "Reason"),
    ("release-limits", "What this tool cannot promise"),
    ("named-text", "Named"), ("public-text", "Public"),
    (
      "side-by-side-note",
      "Read the public column through, as a stranger would. What differs is struck out on the left and underlined on the right. Text across both columns is the same in both."
    ),
    ("side-by-side-pages", "Pages"),
    ("not-in-view", "The public view has no page of this file."),
    ("one-difference", "1 difference"), ("many-differences", "{n} differences"),
    ("left-out-note", "Left out: a note for the view '{view}'"),
    ("left-out-footnote", "Left out: a footnote of what was left out"),
    ("left-out-named", "Left out: named views only"),
    ("block-heading", "heading"), ("block-paragraph", "text"), ("block-cell", "table"),
    ("block-code", "code"), ("block-fact", "front matter"), ("block-label", "label"),
    ("block-link-title", "link title"),
    ("block-link-address", "link"), ("block-left-out", "left out"),
  ]

  /// What no tool can promise (rules 8, 9, 20 and 26).
  static let limits: [Entry] = [
    (
      "limit-elsewhere",
      "If the same passage is public elsewhere with its names, anybody can read the swapped words off by comparing the two."
    ),
    (
      "limit-other-reviews",
      "Reports of other agencies about the same death may use other pseudonyms or show what this one withholds. Compare them before release."
    ),
    (
      "limit-register",
      "It swaps whom and what the register names. A person, place or nickname that the register does not hold is put to you at most as a question."
    ),
    (
      "limit-context",
      "Family, neighbours and colleagues will know the people by what happened. No swap can change that."
    ),
    (
      "limit-pronouns",
      "Where few people have a role, a pronoun, a rank or a shift can tell who is meant."
    ),
    ("limit-pictures", "It does not read what a picture shows, or what an attached document says."),
    (
      "limit-time",
      "What is safe today may not be next year: news, court cases and social media add to what can be combined."
    ),
  ]
}
