/// The motivated-intruder sheet (rule 20).
extension Words {
  static let intruder: [Entry] = [
    (
      "intruder-note",
      "Read this as a motivated intruder: somebody competent and curious, with the internet, libraries and public records, but no special access and no prior knowledge. Could they tell who a person is?"
    ),
    (
      "intruder-source",
      "After the Information Commissioner's guidance on anonymisation, March 2025."
    ),
    ("intruder-tries", "What an intruder would try"),
    ("intruder-people", "What is left of each person"),
    ("shown-as", "Shown as"),
    ("remains", "What the public view shows"),
    ("rare-one", "Few people share this: {which}. With a place and a date it can be enough."),
    (
      "rare-many",
      "Few people share each of these, and fewer all of them: {which}. Together with a place and a date they can be enough."
    ),
    ("events-shown", "Events in which they appear"),
    ("one-exact", "1 of them shows its day."),
    ("many-exact", "{n} of them show their day."),
    ("hints", "Sentences to look at"),
    (
      "hints-note",
      "Found by words that often stand beside such details. There may be others."
    ),
    ("hint-occupation", "Work"), ("hint-school", "School or college"),
    ("hint-health", "Health or hospital"), ("hint-faith", "Faith"),
    ("hint-language", "Language or origin"), ("hint-family", "Family"),
    ("hint-age", "Age"),
    ("hint-place", "Names that remain"),
    ("nothing-remains", "Nothing but the role."),
    ("tried", "Tried for this person"),
    ("found-nothing", "Nothing led to the person"),
    ("intruder-sign", "Signature"),
    ("sign-statement", "I have read the public view and this sheet, and tried what is ticked."),
    ("sign-name", "Name"), ("sign-date", "Date"), ("sign-signature", "Signature"),
    ("sign-note", "What was found, and what was changed because of it"),
    ("signed", "Signed by {who} on {date}."),
    (
      "unsigned",
      "Not signed yet. When it is, write it into people.md: intruder-sheet: {signed-by: your name, date: the day}."
    ),
  ]

  static let intruderTries: [Entry] = [
    ("try-search", "Search the web for the facts together: age, place, month, how it happened."),
    ("try-press", "Search the archives of local and national newspapers and broadcasters."),
    ("try-social", "Look at social media: tributes, fundraising, groups of the place or school."),
    ("try-court", "Read court lists, sentencing remarks, inquest listings and coroners' reports."),
    (
      "try-electoral",
      "Look into the electoral register, telephone books and directories in a library."
    ),
    ("try-registers", "Look into public registers: companies, professions, planning, gazettes."),
    ("try-reviews", "Compare published reviews, inspection reports and council papers."),
    ("try-pictures", "Look at maps and street pictures of the places described."),
  ]

  static let intruderShort: [Entry] = [
    ("try-search-short", "Web"), ("try-press-short", "Press"), ("try-social-short", "Social media"),
    ("try-court-short", "Courts, inquest"), ("try-electoral-short", "Electoral register"),
    ("try-registers-short", "Public registers"), ("try-reviews-short", "Other reviews"),
    ("try-pictures-short", "Maps"),
  ]
}
