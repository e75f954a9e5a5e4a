internal import ArgumentParser
internal import Starters

/// `candour new learning`.
struct NewLearning: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learning", abstract: "Add a learning point to a project.")

  @Argument(help: "The project, by the name of its folder.")
  var project: String

  @Option(name: .long, help: "The learning point in a few words.")
  var title: String

  @Option(name: .long, help: "The folder that holds content/ (default: where you are).")
  var root = "."

  func run() async throws {
    try NewFiles(root: root).writeEntry(.learning, in: project, title: title)
  }
}
