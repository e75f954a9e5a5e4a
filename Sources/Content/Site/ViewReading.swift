internal import Diagnostics

extension ViewDefinition {
  static let example = "{name: panel, people: named, holds: project}"

  /// A view; `nil` with a finding where it does not say whose names it shows or what it holds, because either guess could
  /// show what should not be seen.
  static func read(_ fields: Fields) -> ViewDefinition? {
    let name = name(fields)
    let people = fields.requiredChoice("people", People.self)
    let holds = fields.requiredChoice("holds", Holds.self)
    let stages = fields.has("stages") ? fields.choices("stages", Stage.self).map(\.value) : nil
    let sections =
      fields.has("sections") ? fields.choices("sections", ViewSection.self).map(\.value) : nil
    _ = (fields.node("stages"), fields.node("sections"))
    let marking = fields.text("marking", example: "OFFICIAL")
    let working = fields.isSet("working-material")
    let asOf = fields.date("as-of")?.value
    let release = fields.choice("release", Release.self)?.value ?? .nothingStops
    guard let name, let people, let holds else { return nil }
    let view = ViewDefinition(
      name: name.text, position: name.position, people: people.value, holds: holds.value,
      stages: stages ?? usualStages(for: people.value, working), sections: sections,
      marking: marking, workingMaterial: working, asOf: asOf,
      release: release)
    return view.isSound(fields) ? view : nil
  }

  /// The stages of a view that names none: the same as those of the default views.
  private static func usualStages(for people: People, _ workingMaterial: Bool) -> [Stage] {
    switch people {
    case .none: []
    case .named: workingMaterial ? Stage.allCases : [.qa, .final]
    case .pseudonymised: [.final]
    }
  }

  private static func name(_ fields: Fields) -> SourceText? {
    let name = fields.requiredText("name", example: "panel")
    guard !name.text.isEmpty else { return nil }
    if isAddressWord(name.text), name.text == name.text.lowercased() { return name }
    fields.findings.refuse(
      at: name.position,
      "A view's name begins with a letter or digit and holds only lower-case letters, digits and '-', unlike '\(name.text)'",
      help: "Write for example name: panel")
    return nil
  }

  /// Whether its settings agree with each other.
  private func isSound(_ fields: Fields) -> Bool {
    let place = position ?? fields.position
    if people == .pseudonymised, workingMaterial {
      fields.findings.refuse(
        at: place, "A pseudonymised view shows no working material",
        help: "Findings and notes hold names. Take working-material away, or write people: named.")
      return false
    }
    if people != .pseudonymised, release == .allAnswered {
      fields.findings.refuse(
        at: place, "Only a pseudonymised view waits for answers",
        help: "Take release away, or write people: pseudonymised.")
      return false
    }
    if people == .pseudonymised, holds != .project {
      fields.findings.refuse(
        at: place, "A pseudonymised view holds one project at a time",
        help: "Each register is audited against its own project. Write holds: project.")
      return false
    }
    if people == .none, holds != .guidance {
      fields.findings.refuse(
        at: place, "A view without people holds guidance only",
        help: "Write holds: guidance, or say with people whose names it shows.")
      return false
    }
    return true
  }
}
