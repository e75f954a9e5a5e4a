internal import Content

/// One folder that a build writes: a view, or one project in a view.
struct Delivery: Sendable {
  var view: ViewDefinition
  /// The one project that it holds; `nil` where the view holds guidance or every project.
  var project: Project?

  /// Where it lands below the output folder. What may be published and what may not stand apart.
  var address: String {
    let folder = isPrivate ? "private/\(view.name)" : view.name
    guard let project else { return folder }
    return folder + "/" + folderName(of: project)
  }

  /// Whether only its owner may read it: it holds people's real names.
  var isPrivate: Bool { view.people == .named }

  /// A public folder is called what the project's `public-reference` says, never what its own is.
  private func folderName(of project: Project) -> String {
    isPrivate ? project.slug : project.index.publicReference?.text ?? project.slug
  }

  /// What a message calls it.
  var title: String { project.map { "\(view.name) (\($0.slug))" } ?? view.name }
}
