internal import ArgumentParser
internal import Diagnostics
internal import Publishing

extension FindingFormat: ExpressibleByArgument {}

/// Prints what a check came to in the form that was asked for.
///
/// For people, findings go to standard error and the summary to standard output. What tools read is one document on
/// standard output and nothing else.
struct FindingPrinter {
  let format: FindingFormat
  let terminal: Terminal

  func print(_ outcome: BuildOutcome, _ findings: [Finding], isQuiet: Bool) {
    switch format {
    case .text:
      terminal.print(findings)
      if !isQuiet { terminal.print(CheckSummary(outcome).lines) }
    case .json:
      terminal.write(
        FindingsJSON(
          findings, fine: outcome.landed.map(\.title), stopped: outcome.stopped,
          exitCode: outcome.exitCode
        ).bytes)
    case .sarif: terminal.write(FindingsSARIF(findings, version: version).bytes)
    case .github: terminal.print(FindingsForGitHub(findings).lines)
    }
  }
}
