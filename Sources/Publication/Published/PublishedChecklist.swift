package import Diagnostics

/// Questions of the checklist, by theme: all of them, those of a section, or those of a role.
package struct PublishedChecklist: Sendable {
  /// The text of the link that asked for it.
  package let heading: PublishedText
  package let themes: [Theme]
  /// Whether it is the blank form, to print and fill in.
  package let isForm: Bool

  package struct Theme: Sendable {
    /// The section of the advice, for example `2e`.
    package let section: String
    package let title: PublishedText
    /// Where the section is explained, where the view holds it.
    package let page: PageReference?
    package let questions: [Question]
  }

  package struct Question: Sendable {
    package let id: String
    package let question: PublishedText
    /// What the study found, where a figure fits.
    package let why: PublishedText?
    package let roles: [String]
    /// What a person answered, where working material shows.
    package let state: State?
    /// What the tool sees open on it, where working material shows.
    package let open: [Finding]?
  }

  package struct State: Sendable {
    /// `yes`, `partly`, `no` or `not-applicable`.
    package let answer: String
    package let by: PublishedText?
    package let date: PublishedText?
    package let note: PublishedText?
  }
}
