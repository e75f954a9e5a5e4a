internal import Content

extension Publisher {
  /// A maker of the project, after those without a pseudonym were labelled where the view needs it.
  func labelledMaker(
    of project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks,
    reading: ReadingRecord? = nil
  ) -> ProjectMaker {
    guard view.people == .pseudonymised, AutomaticLabels.areNeeded(in: project.register) else {
      return maker(of: project, in: view, below: prefix, links: links, reading: reading)
    }
    let labels = AutomaticLabels(project.register, appearances: appearances(in: project))
    var labelled = project
    labelled.register = labels.register
    var made = maker(of: labelled, in: view, below: prefix, links: links, reading: reading)
    made.labels = labels
    return made
  }

  /// Who appears on the pages, in the order in which they are read.
  ///
  /// The pages are made once for it, all of them, whatever the view that is built shows: a label must
  /// not be another one in another view.
  private func appearances(in project: Project) -> [String] {
    guard let whole = ViewDefinition.defaults.first(where: { $0.people == .pseudonymised }) else {
      return []
    }
    let links = DeliveryLinks(of: library, knowing: knownFiles, in: whole, only: project)
    let maker = maker(of: project, in: whole, below: "", links: links)
    _ = maker.project(working: nil)
    return maker.policy.appearances
  }
}
