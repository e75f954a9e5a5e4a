/// The name of a project's folder.
package struct ProjectName: Hashable, Sendable {
  /// Lower-case letters, digits and hyphens.
  package let slug: String

  /// The name of a new project.
  package init(new text: String) throws(StarterRefusal) {
    let guess = Starters.slug(of: text)
    let example = guess.isEmpty || isReserved(guess) ? "harbour-lane" : guess
    guard text == guess else {
      throw StarterRefusal(
        "A project's name holds lower-case letters, digits and single hyphens, unlike '\(text)'",
        help:
          "It becomes a folder and part of addresses. Write for example candour new imr \(example)")
    }
    guard !isReserved(text) else {
      throw StarterRefusal(
        "'\(text)' is the name of a device on Windows and cannot be a folder there",
        help: "Choose another, for example harbour-lane.")
    }
    slug = text
  }

  /// The name of a project that is there, as it was typed: the name itself or a path to its folder.
  package init(typed text: String, among projects: [String]) throws(StarterRefusal) {
    let name = text.split(separator: "/").last.map(String.init) ?? text
    guard projects.contains(name) else {
      throw StarterRefusal(
        "There is no project '\(text)' here",
        help: projects.isEmpty
          ? "Make one with candour new imr harbour-lane --review DHR"
          : "The projects here are \(projects.sorted().joined(separator: ", ")).")
    }
    slug = name
  }

  /// Where its files are.
  package var folder: String { "content/imr/" + slug }
}

/// Names that Windows keeps for devices.
private func isReserved(_ name: String) -> Bool {
  if ["con", "prn", "aux", "nul"].contains(name) { return true }
  return name.count == 4 && (name.hasPrefix("com") || name.hasPrefix("lpt"))
    && name.last?.isNumber == true
}
