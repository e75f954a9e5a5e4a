internal import ArgumentParser

/// `candour new`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a site, a project or a part of one, that already builds.",
    discussion: """
      What is made says in its files what belongs where, and nothing that exists is ever written over.
      """,
    subcommands: [
      NewSite.self, NewProject.self, NewEvent.self, NewLearning.self, NewRecommendation.self,
    ])
}
