internal import Content
internal import Diagnostics

/// Whether what pages say of whom a name means can be so: `means: {Radley: victim}` settles nothing where
/// the victim is no Radley.
struct MeansChecks {
  let project: Project
  let identities: [Identity]

  func findings() -> [Finding] { notes.flatMap(\.means).compactMap(finding) }

  private func finding(_ entry: Means) -> Finding? {
    let letters = foldedLetters(entry.name.text)
    guard let identity = identities.first(where: { $0.id == entry.person.text }),
      !identity.patterns.contains(where: { $0.letters == letters })
    else { return nil }
    return Finding(
      "RED-06", .warning, at: entry.name.position,
      "What 'means' gives here is no name of '\(identity.id)', and settles nothing",
      help:
        "Write the surname or the forename as people.md has it, or add it there to also-written.",
      section: "2a")
  }

  private var notes: [PageNotes] {
    let single = [
      project.index.notes, project.register.notes, project.methodology?.notes,
      project.analysis?.notes, project.implementation?.notes, project.checklist?.notes,
      project.queries?.notes,
    ]
    return single.compactMap { $0 } + project.events.map(\.notes) + project.learning.map(\.notes)
      + project.recommendations.map(\.notes) + project.sections.map(\.notes)
  }
}
