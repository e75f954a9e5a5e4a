internal import Diagnostics
internal import Publishing

/// What a check came to, in a few lines.
struct CheckSummary {
  let lines: [String]

  init(_ outcome: BuildOutcome) {
    let fine = outcome.landed.map { "\($0.title): nothing stops it" }
    let stopped = outcome.stopped.map { "\($0): would not be written, see above" }
    let counts = [
      Self.count(outcome, .stop, "error"), Self.count(outcome, .warning, "warning"),
      Self.count(outcome, .prompt, "prompt"),
    ]
    lines = fine + stopped + [counts.joined(separator: ", ")]
  }

  private static func count(_ outcome: BuildOutcome, _ level: Level, _ noun: String) -> String {
    let number = outcome.findings.count { $0.level == level }
    return "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
