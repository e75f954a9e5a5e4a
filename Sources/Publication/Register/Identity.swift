/// Somebody or something that the register names, as matching needs it.
///
/// The id is safe to print in a message; the name never is.
struct Identity: Sendable {
  /// The id in the register.
  var id: String
  /// Every written form with the part that it is: the source of the patterns.
  var patterns: [NamePattern]
  /// The title that the register gives, folded: `ms`, `pc`. It settles a shared surname.
  var title: String?
  /// The first letters of all forenames, folded, for "S. J. Ahmed".
  var initials: [Unicode.Scalar]
  /// The first letters of what somebody is called first, folded: the D of "Dean Anthony", the T of a
  /// Tony.
  var leadingInitials: [Unicode.Scalar] = []
  /// The first letters of the surname and of its parts, folded, for "Sarah A-O'N".
  var surnameInitials: [Unicode.Scalar] = []
  /// What stands in place of the names.
  var pseudonym: PseudonymWording
}
