internal import ArgumentParser
internal import Starters

/// `candour new site`.
struct NewSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Make a small site: what it is called, and its first pages.")

  @Argument(help: "The folder to make it in (default: where you are).")
  var folder = "."

  func run() async throws {
    let making = NewFiles(root: folder)
    try making.reported {
      try making.write(starterSite())
      making.sayNext("Next: candour new imr harbour-lane --review DHR, or candour build")
    }
  }
}
