internal import ArgumentParser
internal import Publishing

/// What `candour build` and `candour check` can both be told: which site, and what of it.
struct SiteOptions: ParsableArguments {
  @Option(name: .long, help: "Only this view. May be given more than once.")
  var view: [String] = []

  @Option(name: .long, help: "Only this project, by the name of its folder.")
  var project: String?

  @Option(
    name: .long,
    help: "The folder that the sites land in (default: ROOT/site). A check only reads it.")
  var output: String?

  @Option(name: .long, help: "How many pages to work on at once (default: one for each processor).")
  var threads: Int?

  @Flag(name: .long, help: "Stop on warnings too.")
  var strict = false

  @Flag(name: .long, help: "Print only what is wrong: no prompts, no summary.")
  var quiet = false

  @Argument(help: "The folder that holds content/.")
  var root = "."

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("'--threads' needs a number from 1 up.") }
  }

  var request: BuildRequest {
    BuildRequest(
      root: root, output: output ?? (root == "." ? "site" : root + "/site"), views: view,
      project: project, threads: threads ?? Terminal.processors, strict: strict)
  }
}
