internal import Diagnostics

/// Puts a question into a finding. It never quotes the words: a message may stand in a log (rule 27).
struct QuestionWording {
  let question: OpenQuestion
  /// What the question is about, without the words.
  let about: String

  var finding: Finding {
    Finding(
      question.code, question.level, at: question.places.first, about + elsewhere,
      help: question.kind.help, section: "2a")
  }

  private var elsewhere: String {
    switch question.places.count {
    case ...1: ""
    case 2: ", and in 1 more place"
    default: ", and in \(question.places.count - 1) more places"
    }
  }
}

extension QuestionKind {
  /// The one-line answer.
  fileprivate var help: String {
    switch self {
    case .nearMiss:
      "If it is a misspelling, add it to the person as also-written; if it is somebody or something else, "
        + "register it or allow it in people.md."
    case .titledName, .capitalisedPair:
      "Register the person or the place in people.md; or, if the words name nobody, add them there: "
        + "allow: [{phrase: …, reason: …}]."
    case .pattern:
      "Register it in people.md under identifiers with what stands in its place; or allow it, with a reason."
    case .initials:
      "If it means the person, add it as known-as or mark it, [SJ](person:id); if it stands for something "
        + "else, add it to the glossary or allow it."
    case .mixedScript:
      "Write the word in one alphabet; or allow it, with a reason."
    case .handle:
      "Register the whole handle under the person's identifiers, with what stands in its place."
    case .birthDate:
      "Leave out the age or the day; or mark the words, [on her birthday](withhold:id); or allow the words "
        + "of the age and no name or date: allow: [{phrase: turned 30, reason: …}]."
    case .pseudonymInText:
      "Register the person who has the name, or choose another pseudonym; if the words mean the person, write "
        + "the real name, which is swapped."
    case .pronoun:
      "Write 'they' or the label; or, if the pronoun tells nobody who it is, allow the label with that reason."
    case .shortAlias:
      "It is swapped only where it is marked: [J](person:id)."
    }
  }
}
