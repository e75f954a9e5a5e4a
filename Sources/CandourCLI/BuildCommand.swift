internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `candour build`.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build the sites of content/, each whole or not at all.",
    discussion: """
      Each view lands in a folder of its own below the output folder: what may be published in \
      guidance/ and public/, what names people in private/, which only you can read. A view that \
      something stops is not written, and what stood there before stays as it was.
      """)

  @Option(name: .long, help: "Build only this view. May be given more than once.")
  var view: [String] = []

  @Option(name: .long, help: "Build only this project, by the name of its folder.")
  var project: String?

  @Option(name: .long, help: "The folder that the sites land in (default: ROOT/site).")
  var output: String?

  @Option(name: .long, help: "How many pages to work on at once (default: one for each processor).")
  var threads: Int?

  @Flag(name: .long, help: "Stop on warnings too.")
  var strict = false

  @Flag(name: .long, help: "Print only what is wrong.")
  var quiet = false

  @Argument(help: "The folder that holds content/ (default: where you are).")
  var root = "."

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("'--threads' needs a number from 1 up.") }
  }

  func run() async throws {
    let terminal = Terminal()
    let request = BuildRequest(
      root: root, output: output ?? (root == "." ? "site" : root + "/site"), views: view,
      project: project, threads: threads ?? Terminal.processors, strict: strict)
    let outcome = await Build(request, progress: quiet ? NoProgress() : terminal.progress()).run()
    terminal.clearProgress()
    terminal.print(outcome.findings.filter { $0.level != .prompt })
    if !quiet { terminal.print(BuildSummary(outcome, output: request.output).lines) }
    throw ExitCode(outcome.exitCode)
  }
}
