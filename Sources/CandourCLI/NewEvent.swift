internal import ArgumentParser
internal import Starters

/// `candour new event`.
struct NewEvent: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "event", abstract: "Add a contact to a project.")

  @Argument(help: "The project, by the name of its folder.")
  var project: String

  @Option(
    name: .long, help: "When it was: 2022-06-11, 2022-06, 2022-06-11? or 2022-06-11/2022-06-14.")
  var date: String

  @Option(name: .long, help: "What happened, in a few words.")
  var title: String

  @Option(name: .long, help: "The folder that holds content/ (default: where you are).")
  var root = "."

  func run() async throws {
    try NewFiles(root: root).writeEntry(.event, in: project, title: title, date: date)
  }
}
