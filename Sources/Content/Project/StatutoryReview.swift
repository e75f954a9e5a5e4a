/// The statutory review that an IMR is written for.
package struct StatutoryReview: Hashable, Sendable {
  package var type: Written<Kind>?
  package var reference: SourceText?
  package var overviewAuthor: SourceText?
  package var board: SourceText?

  /// The kinds of review (practice advice 1c and appendix A).
  package enum Kind: String, Sendable, CaseIterable {
    case domesticHomicide = "DHR"
    case domesticAbuseRelatedDeath = "DARDR"
    case safeguardingAdults = "SAR"
    case localChildSafeguarding = "LCSPR"
    case childPractice = "CPR"
    case adultPractice = "APR"
    case singleUnifiedSafeguarding = "SUSR"
    case mappaSeriousCase = "MAPPA-SCR"
    case offensiveWeaponsHomicide = "OWHR"
    case joint
    case learningLessons = "learning-lessons"
  }
}
