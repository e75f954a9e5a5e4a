/// What a question is about. The raw value is the code of its finding.
package enum QuestionKind: String, CaseIterable, Sendable {
  /// A spelling one letter off a registered one.
  case nearMiss = "RED-15"
  /// A title or rank before a name that is not registered.
  case titledName = "RED-16"
  /// Two or more capitalised words that look like a name.
  case capitalisedPair = "RED-17"
  /// A number or address of a telling shape: telephone, e-mail, postcode, vehicle, reference.
  case pattern = "RED-18"
  /// The initials of somebody who is registered.
  case initials = "RED-19"
  /// A word that mixes alphabets.
  case mixedScript = "RED-20"
  /// A hashtag or handle that holds a registered name inside a longer word.
  case handle = "RED-21"
  /// An age and a date from which a registered date of birth can be worked out.
  case birthDate = "RED-22"
  /// A pseudonym that is somebody's name in the text already.
  case pseudonymInText = "RED-23"
  /// A pronoun that says more of a role label than the label does.
  case pronoun = "RED-24"
  /// An alias of one or two letters, which is swapped only where it is marked.
  case shortAlias = "RED-25"
}
