internal import Content
internal import Diagnostics

/// Makes the author's report from one rehearsal of a public view.
struct ReportMaker {
  /// The maker that the rehearsal was run with.
  let maker: ProjectMaker
  let published: PublishedProject
  let reading: ReadingRecord
  let findings: [Finding]
  /// The words that findings are about, which the findings themselves never quote.
  var quoted: [Quoted] = []
  let isOrdinary: @Sendable (String) -> Bool

  /// Words that a question is about, with every place of them.
  struct Quoted {
    var code: String
    var words: String
    /// The first is that of the finding.
    var places: [SourcePosition]

    init(_ question: OpenQuestion) {
      code = question.code
      words = question.words.plain
      places = question.places
    }

    init(_ doubt: SwapLedger.Doubt) {
      code = doubt.finding.code
      words = doubt.words
      places = doubt.places
    }
  }

  var project: Project { maker.project }
  var register: Register { project.register }

  func report() -> PublishedReport {
    let stops = findings.filter { $0.level == .stop }.sorted().map(question)
    return PublishedReport(
      view: maker.view.name, standing: standing(stops: stops.count), stops: stops,
      questions: findings.filter { $0.level != .stop }.sorted().map(question),
      identities: identities,
      marks: marks(reading.people), withheld: marks(reading.withheld),
      characteristics: maker.shows(.people) ? register.people.flatMap(characteristics) : [],
      sectionsLeftOut: ViewSection.allCases.filter { !maker.shows($0) }, allowed: allowed,
      suppressed: reading.suppressed, pages: pages(), sheet: sheet)
  }

  private func question(_ finding: Finding) -> ReportQuestion {
    let own = quoted.first { $0.code == finding.code && $0.places.first == finding.position }
    return ReportQuestion(
      finding: finding, words: own?.words,
      places: own?.places ?? [finding.position].compactMap { $0 })
  }

  private func standing(stops: Int) -> ReleaseStanding {
    let stages = maker.view.stages
    guard stages.isEmpty || stages.contains(project.index.stage) else { return .notYet(stops) }
    guard stops == 0 else { return .stopped(stops) }
    let open = findings.count { $0.level == .warning && $0.code.hasPrefix("RED-") }
    return maker.view.release == .allAnswered && open > 0 ? .waiting(open) : .clear
  }

  private var sheet: PublishedIntruderSheet {
    IntruderSheetMaker(
      project: project, published: published, blocks: reading.blocks,
      identities: maker.policy.identities,
      rows: { maker.shows(.people) ? maker.characteristics(of: $0, isNamed: false) : [] },
      isOrdinary: isOrdinary
    ).sheet()
  }

  // MARK: Who was swapped

  private var identities: [ReportIdentity] {
    let swaps = swapsByIdentity
    return zip(named, maker.policy.identities).enumerated().map { index, entry in
      let (source, identity) = entry
      let pseudonym = source.person?.pseudonym
      return ReportIdentity(
        id: identity.id, kind: source.kind, name: source.name, becomes: identity.pseudonym.whole,
        chosenBy: pseudonym?.chosenBy?.text,
        agreed: pseudonym?.agreed.map { DateWords.words($0.value) },
        swaps: swaps[index] ?? [])
    }
  }

  private typealias Named = (kind: ReportIdentity.Kind, name: String, person: Person?)

  /// What the register names, in the order of its identities.
  private var named: [Named] {
    register.people.map { (.person, $0.name.full.text, $0) }
      + register.places.map { (.place, $0.text.text, nil) }
      + register.organisations.map { (.organisation, $0.text.text, nil) }
      + register.identifiers.map { (.identifier, $0.text.text, nil) }
  }

  /// The swaps of each identity: kinds of form in their order, then as they come in the project.
  private var swapsByIdentity: [Int: [ReportSwap]] {
    struct Key: Hashable {
      var identity: Int
      var form: SwapForm
      /// Without its line breaks: the same form over the end of a line is the same form.
      var words: [Substring]
      var shown: String
    }
    var order: [(key: Key, written: String)] = []
    var places: [Key: [SourcePosition]] = [:]
    for swap in reading.swaps {
      for identity in swap.identities {
        let key = Key(
          identity: identity, form: swap.form,
          words: swap.written.split(whereSeparator: \.isWhitespace), shown: swap.shown)
        if places[key] == nil { order.append((key, swap.written)) }
        places[key, default: []].append(swap.place)
      }
    }
    let sorted = order.enumerated().sorted { left, right in
      (left.element.key.form.rank, left.offset) < (right.element.key.form.rank, right.offset)
    }
    return sorted.map(\.element).reduce(into: [:]) { swaps, entry in
      let key = entry.key
      swaps[key.identity, default: []].append(
        ReportSwap(
          form: key.form, written: entry.written, shown: key.shown,
          places: (places[key] ?? []).sorted()))
    }
  }

  private func marks(_ marks: [ReadingRecord.Mark]) -> [ReportMark] {
    marks.map { ReportMark(id: $0.id, written: $0.written, shown: $0.shown, place: $0.place) }
      .sorted { $0.place < $1.place }
  }

  private var allowed: [ReportAllowance] {
    register.allow.enumerated().map { index, phrase in
      ReportAllowance(
        phrase: phrase.phrase.text, reason: phrase.reason?.text,
        count: reading.allowed[index, default: 0], place: phrase.phrase.position)
    }
  }
}

extension SwapForm {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
