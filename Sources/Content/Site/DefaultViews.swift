extension ViewDefinition {
  /// The views of a site that defines none.
  package static var defaults: [ViewDefinition] { [guidance, author, overview, published] }

  /// For everybody in the force: advice, and no case data.
  private static var guidance: ViewDefinition {
    ViewDefinition(name: "guidance", people: .none, holds: .guidance)
  }

  /// For the review officer and lead, while they write.
  private static var author: ViewDefinition {
    ViewDefinition(
      name: "author", people: .named, holds: .projects, stages: Stage.allCases,
      workingMaterial: true)
  }

  /// For the author of the statutory review. A draft is not sent.
  private static var overview: ViewDefinition {
    ViewDefinition(name: "overview", people: .named, holds: .project, stages: [.qa, .final])
  }

  /// For anybody. Only what is signed off.
  private static var published: ViewDefinition {
    ViewDefinition(name: "public", people: .pseudonymised, holds: .project, stages: [.final])
  }

  private init(
    name: String, people: People, holds: Holds, stages: [Stage] = [],
    workingMaterial: Bool = false
  ) {
    self.init(
      name: name, position: nil, people: people, holds: holds, stages: stages, sections: nil,
      marking: nil, workingMaterial: workingMaterial, asOf: nil)
  }
}
