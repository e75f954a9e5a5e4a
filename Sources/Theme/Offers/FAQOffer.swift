internal import Mustache
internal import Publication

enum FAQOffer {
  static let faq = Offer<PublishedFAQ>([
    .flag("is-whole", "Whether answers are shown, or only questions that link to them.") {
      $0.isWhole
    },
    .list("themes", "The themes, each with its questions.", theme) { $0.themes },
  ])

  private static let theme = Offer<PublishedFAQ.Theme>([
    .text("id", "The theme's anchor.") { $0.id },
    .html("title", "The theme.") { $0.title },
    .list("questions", "The questions, in order.", question) { $0.questions },
  ])

  private static let question = Offer<PublishedFAQ.Question>([
    .text("id", "The question's anchor.") { $0.id },
    .html("question", "The question.") { $0.question },
    Offer<PublishedFAQ.Question>.Fields("answer", "The answer, where it is shown.", .html) {
      question, scene in
      question.answer.map { .html(scene.body($0, idPrefix: question.id + ".")) } ?? .none
    },
    .list("related", "The sections of the advice that it concerns.", ReferenceOffer.page) {
      $0.related
    },
    .part("page", "Where the answer is, where only the question is shown.", ReferenceOffer.page) {
      $0.page
    },
  ])
}
