internal import Content

extension ProjectMaker {
  func reference(toEvent id: String) -> PageReference {
    let event = project.events.first { $0.id.text == id }
    let title = event.map { "\(id): \(page($0.notes).text($0.title).plain)" } ?? id
    return PageReference(address: addresses.event(id), title: PublishedText(plain: title))
  }

  /// - Parameter event: The event whose page holds the judgement; `nil` for the analysis page.
  func reference(toJudgement judgement: Judgement, in event: Event?) -> PageReference {
    let address =
      event.map { addresses.event($0.id.text) } ?? addresses.page(.analysis)
    return PageReference(
      address: "\(address)#\(judgement.id.text.lowercased())",
      title: PublishedText(plain: judgement.id.text))
  }

  func references(toEvents ids: [SourceText]) -> [PageReference] {
    shows(.chronology) ? ids.map { reference(toEvent: $0.text) } : []
  }

  func events() -> [PublishedEvent] {
    guard shows(.chronology) else { return [] }
    return inOrder.map { event in
      let page = page(event.notes)
      // The body stands below the facts, and who appears first is told by it.
      lazy var halves = page.halves(of: event.body)
      return PublishedEvent(
        page: reference(toEvent: event.id.text), id: event.id.text, title: page.text(event.title),
        date: date(event.date) ?? PublishedText(plain: "Date not given"),
        dateIsExact: event.date?.value.exact != nil, isDayMissing: isDayMissing(event.date?.value),
        timing: timing(event.date?.value),
        time: policy.datePolicy.tellsTime(on: event.date?.value)
          ? event.time.map { PublishedText(plain: $0.description) } : nil,
        contactWith: persons(event.contactWith), agencies: page.texts(event.agencies),
        action: page.value(event.action), officers: officers(event.officers),
        source: page.value(event.source), isSignificant: event.isSignificant,
        outsideScope: page.text(event.outsideScope),
        termsOfReference: references(toTerms: event.termsOfReference), account: halves.account,
        reasoning: shows(.analysis) ? halves.reasoning : nil,
        judgements: shows(.analysis)
          ? event.analysis.map { judgement($0, in: event, on: page) } : [],
        notAnalysed: shows(.analysis) ? page.text(event.notAnalysed) : nil)
    }
  }

  /// A date of one month or year, or a period with such an end; uncertain ones say so in words.
  private func isDayMissing(_ date: UncertainDate?) -> Bool {
    guard view.dates == .exact, let date else { return false }
    return date.points.contains { $0.day == nil && !$0.isUncertain && !$0.isApproximate }
  }

  private func timing(_ date: UncertainDate?) -> PublishedTiming? {
    guard view.dates == .exact, let date else { return nil }
    let isPeriod = if case .period = date { true } else { false }
    return PublishedTiming(
      first: date.earliest, last: date.latest,
      isCertain: date.points.allSatisfy { $0.exact != nil }, isPeriod: isPeriod)
  }

  private func officers(_ ids: [SourceText]) -> [PublishedOfficer] {
    ids.compactMap { id in
      guard let name = person(id) else { return nil }
      let interviews = shows(.methodology) ? project.methodology?.interviews ?? [] : []
      let number = interviews.firstIndex { $0.person.text == id.text }
      return PublishedOfficer(
        name: name, interview: number.map { reference(toInterview: $0, with: name) },
        spokenTo: number.flatMap { interviews[$0].spokenTo?.value })
    }
  }

  private func reference(toInterview number: Int, with name: PublishedText) -> PageReference {
    PageReference(
      address: addresses.page(.methodology) + "#" + Self.anchor(ofInterview: number), title: name)
  }

  static func anchor(ofInterview number: Int) -> String { "interview-\(number + 1)" }

  /// Oldest first; those without a date last, in the order of their ids.
  private var inOrder: [Event] {
    project.events.sorted { left, right in
      switch (left.date?.value.order, right.date?.value.order) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: byTime(left, right)
      }
    }
  }

  private func byTime(_ left: Event, _ right: Event) -> Bool {
    switch (left.time, right.time) {
    case (let first?, let second?) where first != second: first < second
    default: left.id.text < right.id.text
    }
  }

  func analysis() -> PublishedAnalysis? {
    guard shows(.analysis) else { return nil }
    return project.analysis.map { written in
      let page = page(written.notes)
      return PublishedAnalysis(
        body: page.body(written.body),
        judgements: written.analysis.map { judgement($0, in: nil, on: page) },
        noGoodPractice: page.text(written.noGoodPractice),
        noMissedOpportunities: page.text(written.noMissedOpportunities),
        noLinks: page.text(written.noLinks))
    }
  }

  private func judgement(
    _ written: Judgement, in event: Event?, on page: PagePublisher
  ) -> PublishedJudgement {
    PublishedJudgement(
      page: reference(toJudgement: written, in: event), id: written.id.text,
      kind: written.kind?.value, summary: page.text(written.summary),
      events: references(toEvents: written.events), policies: policies(written.policies),
      policyGap: page.text(written.policyGap),
      policySinceChanged: page.text(written.policySinceChanged), why: page.value(written.why),
      context: page.texts(written.context), beyondStandard: page.text(written.beyondStandard),
      isMissedOpportunity: written.isMissedOpportunity, impact: page.value(written.impact),
      characteristics: written.characteristics.map { characteristic($0.value) },
      decisionInfluence: page.text(written.decisionInfluence),
      termsOfReference: references(toTerms: written.termsOfReference),
      leadsTo: references(toLearning: written.leadsTo))
  }

  private func characteristic(_ key: CharacteristicKey) -> PublishedText {
    CharacteristicLabels(table: library.characteristics, page: register).label(key)
  }

  private func policies(_ ids: [SourceText]) -> [PublishedCitation] {
    ids.map { id in
      guard let methodology = project.methodology,
        let policy = methodology.policies.first(where: { $0.id.text == id.text })
      else { return PublishedCitation(title: PublishedText(plain: id.text), page: nil) }
      let words = page(methodology.notes).keepingDates.text(policy.title).plain
      let title = PublishedText(plain: "\(id.text): \(words)")
      let address = addresses.page(.methodology) + "#" + id.text.lowercased()
      return PublishedCitation(
        title: title,
        page: shows(.methodology) ? PageReference(address: address, title: title) : nil)
    }
  }
}
