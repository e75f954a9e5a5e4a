internal import Diagnostics

extension LibraryReading {
  /// Reads `content/imr/`.
  mutating func readProjects(_ entries: [ContentEntry]) {
    guard holds(entries, .folder, "imr") else { return }
    var folders = AddressBook(findings: findings)
    for entry in walk.entries(of: "content/imr") {
      let place = "content/imr/" + entry.name
      guard entry.kind == .folder else {
        findings.unplaced(place, expected: "Every project is a folder in content/imr/.")
        continue
      }
      refuseOddSlug(entry.name, at: SourcePosition(file: place))
      folders.enter(entry.name, for: SourcePosition(file: place))
      readProject(entry.name)
    }
    refuseSharedReferences()
  }

  private mutating func readProject(_ slug: String) {
    var project = ProjectReading(reading: reading, slug: slug, findings: findings)
    project.read()
    project.checkIds()
    project.checkReferences(to: checklistIsWhole ? library.checklist : nil)
    if let project = project.project() { library.projects.append(project) }
  }

  private func refuseOddSlug(_ slug: String, at place: SourcePosition) {
    guard !isAddressWord(slug) else { return }
    findings.add(
      Finding(
        "SRC-06", .stop, at: place,
        "A project's folder begins with a letter or digit and holds only letters, digits, '-', '.' and '_'",
        help:
          "Rename the folder, for example harbour-lane. It is part of the addresses in named views."
      ))
  }

  private func refuseSharedReferences() {
    var references = AddressBook(findings: findings)
    for project in library.projects {
      guard let reference = project.index.publicReference else { continue }
      references.enter(reference.text, for: reference.position)
    }
  }
}
