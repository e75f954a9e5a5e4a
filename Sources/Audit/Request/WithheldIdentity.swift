/// Somebody or something that may not be named in a finished folder, as the register states it.
///
/// These are the raw facts. How they could be written is worked out here (`Needles`), by code
/// that has never seen how the swapper works it out.
package struct WithheldIdentity: Sendable {
  /// The register's id, for example `sarah`. Safe to print.
  package var id: String
  /// Forenames and surname as they are usually written; a leading rank or title is ignored.
  package var fullName: String
  package var title: String?
  package var rank: String?
  /// The collar number, looked for only beside a rank, a cue word or the surname.
  package var collar: String?
  package var knownAs: [String]
  package var alsoWritten: [String]
  /// The forename is an everyday word, whatever the list of ordinary words says.
  package var everydayWord: Bool
  package var born: DateOfBirth?
  /// Whole addresses, parts parted by commas: `14 Larkspur Close, Norwich NR3 1AB`.
  package var addresses: [String]
  /// Anything else that is withheld: places, reference numbers, telephone numbers, e-mail.
  package var texts: [String]

  package init(
    id: String, fullName: String = "", title: String? = nil, rank: String? = nil,
    collar: String? = nil, knownAs: [String] = [], alsoWritten: [String] = [],
    everydayWord: Bool = false, born: DateOfBirth? = nil, addresses: [String] = [],
    texts: [String] = []
  ) {
    self.id = id
    self.fullName = fullName
    self.title = title
    self.rank = rank
    self.collar = collar
    self.knownAs = knownAs
    self.alsoWritten = alsoWritten
    self.everydayWord = everydayWord
    self.born = born
    self.addresses = addresses
    self.texts = texts
  }
}

/// A date of birth; the day and the month count from 1.
package struct DateOfBirth: Sendable, Hashable {
  package var year: Int
  package var month: Int
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
