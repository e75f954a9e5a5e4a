internal import Publication

enum ChecklistOffer {
  static let checklist = Offer<PublishedChecklist>([
    .html("heading", "What the page calls it.") { $0.heading },
    .plain("plain-heading", "The same without markup.") { $0.heading },
    .list("themes", "The themes, each with its questions.", theme) { checklist in
      checklist.themes.map { ChecklistTheme(theme: $0, isOnly: checklist.themes.count == 1) }
    },
  ])

  private static let theme = Offer<ChecklistTheme>([
    .text("section", "The section of the advice, for example 2e.") { $0.theme.section },
    .html("title", "The theme.") { $0.theme.title },
    .flag("shows-title", "Whether there are other themes to tell it from.") { !$0.isOnly },
    .part("page", "Where the section is explained.", ReferenceOffer.page) { $0.theme.page },
    .list("questions", "The questions, in order.", question) { $0.theme.questions },
  ])

  private static let question = Offer<PublishedChecklist.Question>([
    .text("id", "For example 2e.1.") { $0.id },
    .html("question", "The question.") { $0.question },
    .html("why", "What the study found, where a figure fits.") { $0.why },
    .list("roles", "Whose question it is.", LabelOffer.label) { question in
      question.roles.map { Label("role-", $0) }
    },
    .part("state", "What a person answered, where working material shows.", state) { $0.state },
    .flag("is-unanswered", "Whether working material shows and nobody has answered.") {
      $0.open != nil && $0.state == nil
    },
    .flag("is-contradicted", "Whether somebody answered yes while something is open.") {
      $0.state?.answer == "yes" && $0.open?.isEmpty == false
    },
    .list("open", "What the tool sees open on it.", FindingOffer.finding) { question in
      (question.open ?? []).map { ShownFinding(finding: $0, advice: nil) }
    },
  ])

  private static let state = Offer<PublishedChecklist.State>([
    .label("answer", "Yes, partly, no or not applicable.") { Label("answer-", $0.answer) },
    .html("by", "Who answered.") { $0.by },
    .html("date", "When.") { $0.date },
    .html("note", "What they added.") { $0.note },
  ])
}

/// A theme of a checklist, and whether it stands alone.
struct ChecklistTheme: Sendable {
  let theme: PublishedChecklist.Theme
  let isOnly: Bool
}
