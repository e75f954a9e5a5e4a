internal import Content

/// What a new project begins with: a file for every part of a review, with a comment beside each key that is blank.
///
/// - Parameters:
///   - review: One of the kinds of statutory review, in any capitals.
///   - title: The project's name stands in for it.
///   - agency: Left blank where it is missing.
package func starterProject(
  _ name: ProjectName, review: String, title: String?, agency: String?
) throws(StarterRefusal) -> [StarterFile] {
  let kind = try StatutoryReview.Kind(typed: review)
  let title = try Title(title ?? "Individual Management Review (\(name.slug))")
  let force = try agency.map { agency throws(StarterRefusal) in try Title(agency).text }
  let values = [
    "title": yamlText(title.text), "review": kind.rawValue,
    "agency": force.map(yamlText) ?? "# the force writing, for example Exampleshire Police",
  ]
  return Template.all(in: "imr").map {
    StarterFile(path: name.folder + "/" + $0.name, text: $0.filled(values))
  }
}

extension StatutoryReview.Kind {
  init(typed text: String) throws(StarterRefusal) {
    guard let kind = Self.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() })
    else {
      throw StarterRefusal(
        "'\(text)' is not a kind of statutory review",
        help: "The kinds are \(Self.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    self = kind
  }
}
