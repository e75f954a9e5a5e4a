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

  @OptionGroup var options: SiteOptions

  func run() async throws {
    let terminal = Terminal()
    let request = options.request
    let progress: any Progress = options.quiet ? NoProgress() : terminal.progress()
    let outcome = await Build(request, progress: progress).run()
    terminal.clearProgress()
    terminal.print(outcome.findings.filter { $0.level != .prompt })
    if !options.quiet { terminal.print(BuildSummary(outcome, output: request.output).lines) }
    throw ExitCode(outcome.exitCode)
  }
}
