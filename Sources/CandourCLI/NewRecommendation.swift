internal import ArgumentParser
internal import Starters

/// `candour new recommendation`.
struct NewRecommendation: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommendation", abstract: "Add a recommendation to a project.")

  @Argument(help: "The project, by the name of its folder.")
  var project: String

  @Option(name: .long, help: "The recommendation in a few words.")
  var title: String

  @Option(name: .long, help: "The folder that holds content/ (default: where you are).")
  var root = "."

  func run() async throws {
    try NewFiles(root: root).writeEntry(.recommendation, in: project, title: title)
  }
}
