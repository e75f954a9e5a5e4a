internal import Content

/// A judgement with the page that it stands on.
struct PlacedJudgement {
  var judgement: Judgement
  var notes: PageNotes
}

extension Project {
  /// Every judgement: those of each event, then those across events.
  var judgements: [PlacedJudgement] {
    let ofEvents = events.flatMap { event in
      event.analysis.map { PlacedJudgement(judgement: $0, notes: event.notes) }
    }
    return ofEvents + acrossEvents
  }

  private var acrossEvents: [PlacedJudgement] {
    guard let analysis else { return [] }
    return analysis.analysis.map { PlacedJudgement(judgement: $0, notes: analysis.notes) }
  }
}
