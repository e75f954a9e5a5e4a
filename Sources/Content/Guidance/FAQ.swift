/// The frequent questions: `content/faq/*.md`.
package struct FAQ: Hashable, Sendable {
  /// The index's title, where it gives one.
  package var title: SourceText?
  /// In the order in which the index gives them.
  package var themes: [Theme] = []
  /// By theme, then order, then id.
  package var questions: [Question] = []
  /// What `content/faq/index.md` says above the questions.
  package var introduction: Body?

  /// A group of questions.
  package struct Theme: Hashable, Sendable {
    package var id: SourceText
    package var title: SourceText
  }

  /// One question; its body is the answer.
  package struct Question: Hashable, Sendable {
    package var file: String
    /// Its anchor.
    package var id: SourceText
    package var theme: SourceText?
    package var order: Int = 0
    package var question: SourceText
    /// Sections of the advice, for example `2e`.
    package var related: [SourceText] = []
    /// Ids of the site's sources.
    package var sources: [SourceText] = []
    package var answer: Body
  }
}
