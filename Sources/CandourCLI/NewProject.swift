internal import ArgumentParser
internal import Starters

/// `candour new imr`.
struct NewProject: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imr",
    abstract: "Make a project whose files follow the practice advice.",
    usage:
      "candour new imr <slug> --review <kind> [--agency <name>] [--title <title>] [--root <folder>]"
  )

  @Argument(
    help: "The project's folder: lower-case letters, digits and hyphens, without a name in it.")
  var slug: String

  @Option(name: .long, help: "The kind of statutory review, for example DHR, SAR or LCSPR.")
  var review: String

  @Option(name: .long, help: "The force that writes.")
  var agency: String?

  @Option(name: .long, help: "The title of the review.")
  var title: String?

  @Option(name: .long, help: "The folder that holds content/ (default: where you are).")
  var root = "."

  func run() async throws {
    let making = NewFiles(root: root)
    try making.reported {
      try making.requireContent()
      let name = try ProjectName(new: slug)
      try making.write(starterProject(name, review: review, title: title, agency: agency))
      making.sayNext(
        "Next: enter everybody who is named in \(name.folder)/people.md, then candour build "
          + "and open site/private/author/index.html, which shows what to fill in")
    }
  }
}
