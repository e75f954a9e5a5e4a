internal import Diagnostics

/// What only a person can settle. No message quotes the name: it may stand in a log (rule 27).
extension TextSwapper {
  func sharedName(_ people: [Int], at place: SourcePosition) -> Finding {
    Finding(
      "RED-06", .stop, at: place, "A name here may be \(list(people))",
      help: "Write the title or the forename, say once for this page whose it is "
        + "(means: {Name: \(id(people.first))}), or mark the words: [Name](person:\(id(people.first))).",
      section: "2a")
  }

  func contradictedName(_ people: [Int], at place: SourcePosition) -> Finding {
    Finding(
      "RED-06", .stop, at: place,
      "A name here has a title, a forename or an initial that the register does not give \(list(people))",
      help: "Register the person, add the form to also-written, or mark the words: "
        + "[Name](person:\(id(people.first))).",
      section: "2a")
  }

  func unclearWord(_ person: Int, at place: SourcePosition) -> Finding {
    Finding(
      "RED-07", .stop, at: place,
      "An everyday word here may be the name of '\(id(person))'",
      help:
        "If it is the name, mark it, [Name](person:\(id(person))), or say so once for this page "
        + "(means: {Name: \(id(person))}). If it is not, begin the sentence with another word; of a month say the "
        + "year.",
      section: "2a")
  }

  func familyName(_ people: [Int], at place: SourcePosition) -> Finding {
    Finding(
      "RED-09", .stop, at: place,
      "The family name of \(list(people)) has no words to stand in its place",
      help: "Add to people.md: families: [{surname: Name, public: the family}].", section: "2a")
  }

  private func id(_ index: Int?) -> String { index.map { finder.identities[$0].id } ?? "" }

  private func list(_ people: [Int]) -> String {
    people.map { "'\(id($0))'" }.joined(separator: " or ")
  }
}
