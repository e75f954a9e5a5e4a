internal import Diagnostics
internal import Mustache

/// Finds what is wrong with a theme before any page is rendered.
struct ThemeCheck {
  let files: ThemeFiles
  let templates: TemplateSet

  var findings: [Finding] {
    let asked =
      PageKind.allCases.flatMap { templates.check($0.rawValue, against: $0.shape) }
      + BlockTemplate.allCases.flatMap { templates.check($0.rawValue, against: $0.shape) }
    let problems = Set(templates.problems + asked)
    let network = NetworkCheck(files: files).findings
    return Set(problems.map(finding) + files.strange.map(strange) + network).sorted()
  }

  private func finding(_ problem: TemplateProblem) -> Finding {
    let file = files.templates[problem.template]?.path ?? missing(problem.template)
    return Finding(
      Self.code(problem.code), .stop,
      at: SourcePosition(file: file, line: problem.line, column: problem.column),
      problem.headline, help: problem.help)
  }

  /// The path that a template which is not there would have.
  private func missing(_ name: String) -> String {
    let folder = PageKind(rawValue: name) == nil ? "templates/partials/" : "templates/"
    return folder + name + ".mustache"
  }

  /// The engine's codes, gathered as theme authors look them up.
  private static func code(_ problem: String) -> String {
    switch problem {
    case "TPL-15": "THM-03"
    case "TPL-16": "THM-04"
    case "TPL-11", "TPL-12", "TPL-13", "TPL-14", "TPL-17", "TPL-18", "TPL-19": "THM-02"
    default: "THM-01"
    }
  }

  private func strange(_ file: String) -> Finding {
    Finding(
      "THM-05", .warning, at: SourcePosition(file: file),
      "A theme has no use for the file '\(file)'",
      help: "A theme holds assets/, templates/ with a template for each kind of page, and "
        + "templates/partials/. The kinds are "
        + PageKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }
}
