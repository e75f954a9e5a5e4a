internal import Content
internal import Diagnostics

/// Whether every question of what may be published has been answered (section 2a, Table 1), and
/// everything that is swapped has words to stand in its place.
struct RestrictionChecks {
  let register: Register

  func findings() -> [Finding] {
    register.people.flatMap { person in
      person.characteristics.compactMap { finding(on: $0, of: person) }
    } + replacements()
  }

  private func finding(on row: Characteristic, of person: Person) -> Finding? {
    let about = "'\(row.key.rawValue)' of '\(person.id.text)'"
    switch row.publish.value {
    case .unanswered:
      return stop(
        "CHR-04", row, "Whether \(about) may be published is not answered",
        "Answer 'publish' with yes, no or partial.")
    case .partial where row.replacement == nil:
      return stop(
        "CHR-05", row, "\(about) is published in part, without the text to show",
        "Give the text to show: public: \"a long-term condition\".")
    case .yes where row.key.needsDecision && row.decidedBy == nil:
      return stop(
        "CHR-09", row, "Nobody is named as having decided to publish \(about)",
        "Say who decided: decided-by: review lead. Consult data protection first.")
    default: return nil
    }
  }

  private func stop(_ code: String, _ row: Characteristic, _ headline: String, _ help: String)
    -> Finding
  {
    Finding(code, .stop, at: row.publish.position, headline, help: help, section: "2a")
  }

  private func replacements() -> [Finding] {
    let texts = register.places + register.organisations + register.identifiers
    return texts.filter { $0.replacement == nil }.map { missing($0.id) }
      + register.withheld.filter { $0.replacement == nil }.map { missing($0.id) }
  }

  private func missing(_ id: SourceText) -> Finding {
    Finding(
      "RED-08", .stop, at: id.position, "Nothing is given to stand in place of '\(id.text)'",
      help: "Give it: public: \"her children's school\".", section: "2a")
  }
}
