/// One entry of a glossary.
package struct PublishedTerm: Sendable {
  package let term: PublishedText
  package let long: PublishedText?
  package let meaning: PublishedText?
  /// Whether only this force uses it.
  package let isForceSpecific: Bool
  package let isToBeAvoided: Bool
}

/// The characteristics table of appendix B, blank or with its suggested categories.
package struct PublishedCharacteristicsTable: Sendable {
  package let caption: PublishedText
  package let rows: [Row]
  package let notes: [PublishedText]
  package let showsCategories: Bool

  package struct Row: Sendable {
    package let label: PublishedText
    package let categories: [PublishedText]
    /// The number of the note that concerns it, counted from 1.
    package let note: Int?
  }
}

/// Questions and answers by theme.
package struct PublishedFAQ: Sendable {
  package let themes: [Theme]
  /// Whether answers are shown, or only questions that link to them.
  package let isWhole: Bool

  package struct Theme: Sendable {
    package let id: String
    package let title: PublishedText
    package let questions: [Question]
  }

  package struct Question: Sendable {
    package let id: String
    package let question: PublishedText
    package let answer: PublishedBody?
    /// The sections of the advice that it concerns.
    package let related: [PageReference]
    /// Where the answer is, where only the question is shown.
    package let page: PageReference?
  }
}
