/// Why a page could not be rendered.
package enum RenderProblem: Error, Hashable, Sendable {
  /// The set holds no template of that name.
  case noTemplate(String)
  /// Sections and partials went deeper than `NestingLimit.overall` in this template: as a rule, a
  /// partial that includes itself.
  case tooDeep(template: String)
}

extension RenderProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTemplate(let name): "There is no template '\(name)'"
    case .tooDeep(let name):
      "The template '\(name)' is nested more than \(NestingLimit.overall) deep: "
        + "does a partial include itself?"
    }
  }
}
