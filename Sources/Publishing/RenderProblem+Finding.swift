internal import Diagnostics
internal import Mustache
internal import Theme

/// Why a page could not be rendered. What can be wrong with a template is found when the theme is
/// loaded, so this is rare: a page that nests deeper than any reader could follow.
func failure(_ page: ThemedPage, _ problem: RenderProblem) -> Finding {
  switch problem {
  case .noTemplate(let name):
    Finding(
      "THM-03", .stop, at: SourcePosition(file: page.address),
      "The theme has no template '\(name)'", help: "Add templates/\(name).mustache to the theme.")
  case .tooDeep(let template):
    Finding(
      "THM-04", .stop, at: SourcePosition(file: page.address),
      "The template '\(template)' includes templates too deeply",
      help: "See which partial includes which, and take one step out.")
  }
}
