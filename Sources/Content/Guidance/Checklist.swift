/// The practice advice's questions: `content/checklist.yaml`.
package struct Checklist: Hashable, Sendable {
  /// The id of one of the site's sources.
  package var source: SourceText?
  package var themes: [Theme] = []

  /// The questions of one section of the advice.
  package struct Theme: Hashable, Sendable {
    /// For example `2a`.
    package var section: SourceText
    package var title: SourceText
    package var questions: [Question] = []
  }

  /// One question.
  package struct Question: Hashable, Sendable {
    /// For example `2a.1`.
    package var id: SourceText
    /// Which of two boxes of the section it stands in.
    package var part: SourceText?
    package var roles: [Written<Role>] = []
    package var question: SourceText
    /// What the study found, shown with the question.
    package var why: SourceText?
  }

  /// Whose question it is.
  package enum Role: String, Sendable, CaseIterable {
    case officer
    case lead
  }
}
