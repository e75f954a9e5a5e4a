internal import Diagnostics
internal import Publishing

/// What a build came to, in a few lines.
struct BuildSummary {
  let lines: [String]

  init(_ outcome: BuildOutcome, output: String) {
    let landed = outcome.landed.map { landed in
      "\(landed.title): \(count(landed.pages, "page")), open \(output)/\(landed.address)/index.html"
    }
    let stopped = outcome.stopped.map {
      "\($0): not written, see above; what stood there is unchanged"
    }
    let prompts = outcome.findings.count { $0.level == .prompt }
    let asked =
      prompts == 0
      ? []
      : [
        "\(count(prompts, "question")) for the author: see 'What needs attention' in the author view"
      ]
    lines = landed + stopped + asked
  }
}

private func count(_ number: Int, _ noun: String) -> String {
  "\(number) \(noun)\(number == 1 ? "" : "s")"
}
