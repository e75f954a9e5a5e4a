internal import Content
internal import Publication

/// Everything that was judged, for the page of analysis across events.
struct AnalysisContent: Sendable {
  let analysis: PublishedAnalysis?
  /// The judgements of every event and those across events.
  let all: [Tracing.Judged]

  init(_ tracing: Tracing) {
    analysis = tracing.project.analysis
    all = tracing.judged
  }

  /// How many judgements of each kind, the kinds in the order of the advice; none where nothing is judged.
  var tally: [KindCount] {
    let kinds = all.compactMap(\.judgement.kind)
    guard !kinds.isEmpty else { return [] }
    return Judgement.Kind.allCases.map { kind in
      KindCount(kind: kind, count: kinds.count { $0 == kind })
    }
  }

  struct KindCount: Sendable {
    let kind: Judgement.Kind
    let count: Int
  }
}

enum AnalysisOffer {
  static let analysis = Offer<AnalysisContent>([
    .list("tally", "How many judgements of each kind.", tally) { $0.tally },
    .body("body", "The analysis in prose.") { $0.analysis?.body },
    .list("judgements", "The judgements across events.", JudgementOffer.judgement) { content in
      (content.analysis?.judgements ?? []).map { ShownJudgement(judgement: $0, showsEvents: true) }
    },
    .guests("good-practice", "Every judgement of good practice.", ChainOffer.judged) {
      $0.all.filter { $0.judgement.kind == .goodPractice }
    },
    .html("no-good-practice", "The statement that there is none.") { $0.analysis?.noGoodPractice },
    .guests("missed", "Every missed opportunity.", ChainOffer.judged) {
      $0.all.filter(\.judgement.isMissedOpportunity)
    },
    .number("missed-count", "How many opportunities were missed.") {
      $0.all.count(where: \.judgement.isMissedOpportunity)
    },
    .html("no-missed-opportunities", "The statement that there is none.") {
      $0.analysis?.noMissedOpportunities
    },
    .html("no-links", "The statement that nothing links events.") { $0.analysis?.noLinks },
  ])

  private static let tally = Offer<AnalysisContent.KindCount>([
    .part("kind", "Which of the four kinds.", LabelOffer.judgement) { $0.kind },
    .number("count", "How many.") { $0.count },
  ])
}
