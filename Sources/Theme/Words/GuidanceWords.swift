extension Words {
  /// What pages of guidance need beside their own text.
  static let guidance: [Entry] = [
    ("restates", "Source:"),
    ("only-in-this-view", "Only in this view"),
    ("tags", "Tags"),
    ("tagged", "Pages tagged “{tag}”"),
    ("all-pages", "All pages"),
    ("one-page", "1 page"),
    ("many-pages", "{n} pages"),
    ("related", "Related pages"),
    ("related-sections", "Sections of the advice"),
    ("content-owner", "Content owner"),
    ("date", "Date"),
    ("last-reviewed", "Last reviewed"),
    ("next-review", "Next review"),
    ("role-officer", "Review officer"),
    ("role-lead", "Review lead"),
    ("form-project", "Review or reference"),
    ("by", "By"),
    ("note", "Note"),
    ("answer-yes", "Yes"),
    ("answer-partly", "Partly"),
    ("answer-no", "No"),
    ("answer-not-applicable", "Not applicable"),
    ("avoid", "Avoid"),
    ("characteristic", "Characteristic"),
    ("categories", "Suggested categories"),
    ("victim-details", "Victim details"),
    ("suspect-details", "Suspect details"),
    (
      "restrictions-question",
      "Known restrictions on publishing this in the statutory review? If yes, give details"
    ),
  ]
}
