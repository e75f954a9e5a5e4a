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

  @OptionGroup var options: SiteOptions

  @Option(
    name: .long,
    help: "How to print what was found: text, json, sarif (2.1.0) or github (remarks in Actions).")
  var format = FindingFormat.text

  func run() async throws {
    let terminal = Terminal()
    let progress: any Progress = options.quiet ? NoProgress() : terminal.progress()
    let outcome = await Check(options.request, progress: progress).run()
    terminal.clearProgress()
    let findings = outcome.findings.filter { !options.quiet || $0.level != .prompt }
    FindingPrinter(format: format, terminal: terminal)
      .print(outcome, findings, isQuiet: options.quiet)
    throw ExitCode(outcome.exitCode)
  }
}
