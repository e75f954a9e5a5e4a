internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `candour check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that a build would say, and write nothing.",
    discussion: """
      Every view is rehearsed, a public one up to and with its audit, and what the practice advice \
      asks of the author is printed too. Prompts never fail a check. It also says where a register \
      has changed since a public view landed.
      """)

  @Option(name: .long, help: "Check only this view. May be given more than once.")
  var view: [String] = []

  @Option(name: .long, help: "Check only this project, by the name of its folder.")
  var project: String?

  @Option(
    name: .long, help: "The folder that builds land in (default: ROOT/site). It is only read.")
  var output: String?

  @Option(name: .long, help: "How many pages to work on at once (default: one for each processor).")
  var threads: Int?

  @Flag(name: .long, help: "Fail on warnings too.")
  var strict = false

  @Flag(name: .long, help: "Print only what is wrong: no prompts, no summary.")
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
    let outcome = await Check(request, progress: quiet ? NoProgress() : terminal.progress()).run()
    terminal.clearProgress()
    terminal.print(outcome.findings.filter { !quiet || $0.level != .prompt })
    if !quiet { terminal.print(CheckSummary(outcome).lines) }
    throw ExitCode(outcome.exitCode)
  }
}
