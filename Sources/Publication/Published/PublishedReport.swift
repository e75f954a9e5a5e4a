package import Content
package import Diagnostics

/// What the author of a project reads before the public view is released: what was swapped, what is
/// withheld and why, what is open, and what is left that could still lead to somebody.
///
/// It holds real names. It is made only for a named view with working material, and only this module
/// makes one (rules 11, 17, 20, 26 and 30).
package struct PublishedReport: Sendable {
  /// The version of its written shape, `redaction-report.json`.
  package static let version = 1
  /// What the file is called, beside the project's first page.
  ///
  /// - Parameter isFirst: Whether the view is the first of its kind; any other has its name in it.
  package func fileName(isFirst: Bool) -> String {
    isFirst ? "redaction-report.json" : "redaction-report-\(view).json"
  }

  /// The name of the public view.
  package let view: String
  package let standing: ReleaseStanding
  /// What stops the view.
  package let stops: [ReportQuestion]
  /// What is only put to the author.
  package let questions: [ReportQuestion]
  /// Everyone and everything that the register names, in its order.
  package let identities: [ReportIdentity]
  /// Words that say by a link whom they mean.
  package let marks: [ReportMark]
  /// Passages for which the view shows other words.
  package let withheld: [ReportMark]
  package let characteristics: [ReportCharacteristic]
  /// The parts of a project that the view does not hold.
  package let sectionsLeftOut: [ViewSection]
  package let allowed: [ReportAllowance]
  /// How many counts of people are rounded or not shown (rule 19).
  package let suppressed: Int
  /// Each page of the project, named and public, block by block.
  package let pages: [ReportPage]
  package let sheet: PublishedIntruderSheet

  /// Characteristics by what the view shows of them.
  package var characteristicCounts: [ReportCharacteristic.Outcome: Int] {
    characteristics.reduce(into: [:]) { $0[$1.outcome, default: 0] += 1 }
  }

  /// How often something was swapped, all in all.
  package var swapCount: Int { identities.reduce(0) { $0 + $1.count } }
}

/// Where a public view stands.
package enum ReleaseStanding: Sendable, Equatable {
  /// Nothing stands in its way but the audit of the finished pages.
  case clear
  /// So many things stop it.
  case stopped(Int)
  /// Nothing stops it, but it waits until so many questions are answered (`release: all-answered`).
  case waiting(Int)
  /// The project is not at a stage at which the view is built; so many things would stop it.
  case notYet(Int)
}

/// Something that stops the view or is put to its author.
package struct ReportQuestion: Sendable {
  package let finding: Finding
  /// The words in question, which no message quotes; `nil` where there are none.
  package let words: String?
  /// Every place of them, in order.
  package let places: [SourcePosition]
}

/// Somebody or something that the register names, with every swap.
package struct ReportIdentity: Sendable {
  package enum Kind: String, Sendable { case person, place, organisation, identifier }
  package let id: String
  package let kind: Kind
  package let name: String
  package let becomes: String
  /// Who chose the pseudonym, and when the family agreed to it (rule 17).
  package let chosenBy: String?
  package let agreed: String?
  package let swaps: [ReportSwap]

  package var count: Int { swaps.reduce(0) { $0 + $1.places.count } }
}

/// One written form of a name and what it became, wherever that happened.
package struct ReportSwap: Sendable {
  package let form: SwapForm
  package let written: String
  package let shown: String
  /// In order. Two on one line are there twice.
  package let places: [SourcePosition]
}

/// What kind of form a name was written in.
package enum SwapForm: String, Sendable, CaseIterable {
  case fullName = "full-name"
  case forename
  case surname
  case titleAndSurname = "title-and-surname"
  case titleAndForename = "title-and-forename"
  case family
  case collarNumber = "collar-number"
  case dateOfBirth = "date-of-birth"
  case address
  case identifier
  case place
  case organisation
}

/// Words that a link says something about.
package struct ReportMark: Sendable {
  /// The id in the register.
  package let id: String
  package let written: String
  package let shown: String
  package let place: SourcePosition
}

/// One row of somebody's characteristics and what the view shows of it.
package struct ReportCharacteristic: Sendable {
  package enum Outcome: String, Sendable, CaseIterable {
    case shown, partly, withheld, unanswered
  }
  package let person: String
  package let key: CharacteristicKey
  package let label: String
  package let outcome: Outcome
  /// What is recorded.
  package let recorded: String
  /// What the view shows; `nil` where it says only that something is withheld.
  package let shown: String?
  package let whyNot: String?
  package let decidedBy: String?
  /// The judgements that discuss the characteristic.
  package let discussedBy: [String]
  package let place: SourcePosition

  /// Whether the learning is about something that its readers will not see (rule 30).
  package var hidesWhatIsDiscussed: Bool {
    !discussedBy.isEmpty && outcome != .shown && outcome != .partly
  }
}

/// A phrase that is never swapped (rule 11).
package struct ReportAllowance: Sendable {
  package let phrase: String
  package let reason: String?
  package let count: Int
  package let place: SourcePosition
}
