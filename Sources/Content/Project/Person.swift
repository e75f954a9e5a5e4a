package import Diagnostics

/// Somebody whom the IMR names.
package struct Person: Hashable, Sendable {
  /// Short, stable, not derived from anything secret.
  package var id: SourceText
  /// Where the person's entry begins.
  package var position: SourcePosition
  /// `other` where a finding says that it is missing.
  package var role: Role
  package var relationship: SourceText?
  package var name: PersonName
  package var pseudonym: Pseudonym?
  /// For example she/her.
  package var pronouns: SourceText?
  package var born: Written<UncertainDate>?
  package var died: Written<UncertainDate>?
  package var addresses: [PersonalText] = []
  package var identifiers: [PersonalText] = []
  /// In the order in which they are written; `other` may come more than once.
  package var characteristics: [Characteristic] = []
  /// The words the person uses or prefers.
  package var preferredLanguage: SourceText?
  /// Words that the person would not be called by.
  package var avoidedLanguage: [WordPattern] = []

  /// What somebody is to the review.
  package enum Role: String, Sendable, CaseIterable {
    case victim, suspect, child, family, witness, officer, professional, other

    /// Whether the practice advice asks for every row of the table of characteristics (2a).
    package var isSubject: Bool { self == .victim || self == .suspect }
  }
}

/// What somebody is called.
package struct PersonName: Hashable, Sendable {
  package var full: SourceText
  /// For example Ms.
  package var title: SourceText?
  /// For example PC.
  package var rank: SourceText?
  /// A collar number.
  package var collar: SourceText?
  /// Nicknames, earlier names.
  package var knownAs: [SourceText] = []
  /// Misspellings and other forms that records hold.
  package var alsoWritten: [SourceText] = []
  /// Whether the forename is an ordinary word too, such as Will; `false` where every capitalised
  /// occurrence of the name is the person, whatever the dictionary says; `nil` where nothing is said.
  package var isEverydayWord: Bool?
}

/// What somebody is called where names are not shown.
package struct Pseudonym: Hashable, Sendable {
  package var form: Form
  package var chosenBy: SourceText?
  package var agreed: Written<CalendarDate>?

  /// Exactly one of `name` and `label`.
  package enum Form: Hashable, Sendable {
    /// A name of a person, for example Maya Kelly.
    case name(SourceText)
    /// A label, for example Officer 1.
    case label(SourceText)

    /// Either of them.
    package var source: SourceText {
      switch self {
      case .name(let source), .label(let source): source
      }
    }
  }
}

extension Pseudonym {
  /// A label that nobody wrote: "Officer 1" for whoever appears first.
  package init(label: String, at position: SourcePosition) {
    self.init(form: .label(SourceText(label, at: position)))
  }
}

/// An address or an identifier of one person.
package struct PersonalText: Hashable, Sendable {
  package var text: SourceText
  /// What a pseudonymised view shows in its place.
  package var replacement: SourceText?
}
