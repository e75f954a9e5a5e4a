/// Findings as the commands that GitHub Actions turns into remarks on a change, one a line.
///
///     ::warning file=content/imr/quay/index.md,line=9,col=3,title=ANL-03::A judgement says why%0AExplain it.
package struct FindingsForGitHub {
  package let lines: [String]

  package init(_ findings: [Finding]) { lines = findings.map(Self.line) }

  private static func line(_ finding: Finding) -> String {
    var properties: [String] = []
    if let position = finding.position {
      properties = [
        "file=\(property(position.file))", "line=\(position.line)", "col=\(position.column)",
      ]
    }
    properties.append("title=\(property(finding.code))")
    let message = finding.headline + "\n" + finding.help
    return "::\(word(finding.level)) \(properties.joined(separator: ","))::\(data(message))"
  }

  private static func word(_ level: Level) -> String {
    switch level {
    case .stop: "error"
    case .warning: "warning"
    case .prompt: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
