/// What is known of single words: the language's, and those of the register.
///
/// A class, because it is handed to every reader of a mention and never changes.
final class Vocabulary: Sendable {
  /// Whether a folded word is an everyday word of the language.
  let isOrdinary: @Sendable (String) -> Bool
  /// Every registered forename and surname, folded.
  private let names: Set<String>

  init(of identities: [Identity], isOrdinary: @escaping @Sendable (String) -> Bool) {
    self.isOrdinary = isOrdinary
    names = Set(
      identities.flatMap(\.patterns).filter { $0.part.isSubset(of: .wholeName) && !$0.isJoined }
        .map { String(String.UnicodeScalarView($0.letters)) })
  }

  /// Whether a word that may be written with a capital is one of the language's, or of the calendar.
  func isKnown(_ folded: String) -> Bool {
    isOrdinary(folded) || EverydayLists.isProper(folded)
  }

  func isName(_ folded: String) -> Bool { names.contains(folded) }
}
