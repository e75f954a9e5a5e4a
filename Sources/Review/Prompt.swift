internal import Content
internal import Diagnostics

/// A finding with what is needed to tell whether the writer has answered it.
struct Prompt {
  var finding: Finding
  var subject: Subject
  /// The page that it concerns.
  var notes: PageNotes
  /// The question of the checklist that it bears on.
  var question: String?
  /// The comment in the text that answers it.
  var comment: AnsweringComment?

  /// What a prompt is about, and so what an answer to it names.
  enum Subject: Hashable {
    /// The page as a whole, with the page's own id if it has one.
    case page(id: String?)
    /// One thing on it: an id, or the words that the headline quotes first.
    case part(String)

    static var page: Subject { .page(id: nil) }
  }

  /// Whether nobody has answered it with a reason. What stops a build is not a matter of opinion.
  var isOpen: Bool { finding.level == .stop || answer == nil }

  /// The reason that somebody gave, in the keys of the page or in a comment in its text.
  var answer: ReviewOutcome.Answered? {
    if let answer = notes.answered.first(where: isAnswer) {
      return ReviewOutcome.Answered(
        finding: finding, reason: answer.reason.text, by: answer.by?.text, date: answer.date)
    }
    return comment.map { ReviewOutcome.Answered(finding: finding, reason: $0.reason) }
  }

  private func isAnswer(_ answer: Answer) -> Bool {
    guard answer.code.text == finding.code, !answer.reason.text.isEmpty else { return false }
    switch subject {
    case .page(let id): return answer.about == nil || answer.about?.text == id
    case .part(let words): return answer.about?.text == words
    }
  }
}
