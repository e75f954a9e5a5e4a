/// One learning point: `learning/*.md`. The body is the point, plain and short.
package struct LearningPoint: Hashable, Sendable {
  package var notes: PageNotes
  /// For example `L1`.
  package var id: SourceText
  package var title: SourceText
  package var level: Written<Level>?
  /// Event ids.
  package var events: [SourceText] = []
  /// Judgement ids.
  package var analysis: [SourceText] = []
  package var actionTaken: ActionTaken?
  package var previous: [PreviousReview] = []
  package var themes: [SourceText] = []
  /// The reason, where no recommendation follows and no action was taken.
  package var noRecommendation: SourceText?
  package var body: Body

  /// Whether it is about the system or about one person's practice.
  package enum Level: String, Sendable, CaseIterable {
    case system
    case individual
  }
}

/// What has been done already.
package enum ActionTaken: Hashable, Sendable {
  /// `none yet`, as it is written.
  case noneYet(SourceText)
  case taken(what: SourceText?, when: SourceText?, how: SourceText?, evidence: SourceText?)
}

/// An earlier review that found, or did not find, the same.
package struct PreviousReview: Hashable, Sendable {
  package var review: SourceText
  package var similar: Written<Bool>?
  package var actedOn: Written<ActedOn>?

  /// Whether its learning was acted on.
  package enum ActedOn: String, Sendable, CaseIterable {
    case yes, no, unknown
  }
}
