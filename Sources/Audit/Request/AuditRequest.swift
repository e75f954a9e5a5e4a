/// What a finished folder is searched for, and what may stand in it all the same.
package struct AuditRequest: Sendable {
  package var identities: [WithheldIdentity]
  /// Days of the case, where the view does not tell them exactly.
  package var withheldDates: [WithheldDate] = []
  /// Exact phrases of the register's allow list: a find that lies wholly inside one is none.
  package var allowedPhrases: [String]
  /// What stands in the place of the withheld. A find is excused only where it is a mere part of
  /// a pseudonym: a pseudonym that is itself a withheld name excuses nothing.
  package var pseudonyms: [String]
  /// Whether a lower-case word is an everyday one (`will`, `price`).
  package var ordinaryWords: @Sendable (String) -> Bool
  /// Whether a name in small letters is one that many people have (`jane`). As a middle name it tells
  /// of nobody unless something beside it does.
  package var commonNames: @Sendable (String) -> Bool = { _ in false }
  package var decodings: Decodings
  /// Whether somebody cleared exactly these bytes: a document that cannot be read and passes all the
  /// same. What is text is read whether it was cleared or not.
  package var isCleared: @Sendable ([UInt8]) -> Bool
  /// Files above this many bytes are not read, and so fail the audit.
  package var largestFile: Int
  package var scope: AuditScope

  package init(
    identities: [WithheldIdentity], allowedPhrases: [String] = [], pseudonyms: [String] = [],
    ordinaryWords: @escaping @Sendable (String) -> Bool = { _ in false },
    decodings: Decodings = .all, isCleared: @escaping @Sendable ([UInt8]) -> Bool = { _ in false },
    largestFile: Int = 64 << 20, scope: AuditScope = .delivery
  ) {
    self.identities = identities
    self.allowedPhrases = allowedPhrases
    self.pseudonyms = pseudonyms
    self.ordinaryWords = ordinaryWords
    self.decodings = decodings
    self.isCleared = isCleared
    self.largestFile = largestFile
    self.scope = scope
  }
}
