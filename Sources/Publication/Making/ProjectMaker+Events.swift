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
        dateIsExact: event.date?.value.exact != nil,
        time: policy.datePolicy.tellsTime(on: event.date?.value)
          ? event.time.map { PublishedText(plain: $0.description) } : nil,
        contactWith: persons(event.contactWith), agencies: page.texts(event.agencies),
        action: page.value(event.action), officers: persons(event.officers),
        source: page.value(event.source), isSignificant: event.isSignificant,
        outsideScope: page.text(event.outsideScope),
        termsOfReference: references(toTerms: event.termsOfReference), account: halves.account,
        reasoning: shows(.analysis) ? halves.reasoning : nil,
        judgements: shows(.analysis)
          ? event.analysis.map { judgement($0, in: event, on: page) } : [],
        notAnalysed: shows(.analysis) ? page.text(event.notAnalysed) : nil)
    }
  }

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
    PublishedText(plain: key.rawValue.split(separator: "-").joined(separator: " "))
  }

  private func policies(_ ids: [SourceText]) -> [PublishedText] {
    ids.map { id in
      guard let methodology = project.methodology,
        let policy = methodology.policies.first(where: { $0.id.text == id.text })
      else { return PublishedText(plain: id.text) }
      let title = page(methodology.notes).keepingDates.text(policy.title).plain
      return PublishedText(plain: "\(id.text): \(title)")
    }
  }

  func methodology() -> PublishedMethodology? {
    guard shows(.methodology) else { return nil }
    return project.methodology.map { written in
      let page = page(written.notes)
      return PublishedMethodology(
        body: page.body(written.body), systems: written.systems.map { system($0, on: page) },
        policies: written.policies.map { policy($0, on: page) },
        interviews: written.interviews.map { interview($0, on: page) },
        approach: approach(written.approach, on: page), qaProcess: page.value(written.qaProcess),
        staffDebrief: page.value(written.staffDebrief), limitations: page.texts(written.limitations)
      )
    }
  }

  private func approach(_ written: Methodology.Approach?, on page: PagePublisher) -> PublishedText?
  {
    switch written {
    case .named(let text): page.text(text)
    case .none?: PublishedText(plain: "No specific methodological approach was used")
    case nil: nil
    }
  }

  private func system(_ written: SearchedSystem, on page: PagePublisher)
    -> PublishedMethodology.System
  {
    PublishedMethodology.System(
      name: page.text(written.name), accessed: written.accessed?.value,
      reason: page.text(written.reason), searched: date(written.searched))
  }

  private func policy(_ written: Policy, on page: PagePublisher) -> PublishedMethodology.Policy {
    PublishedMethodology.Policy(
      id: written.id.text, title: page.keepingDates.text(written.title), kind: written.kind?.value,
      version: page.keepingDates.text(written.version),
      inForce: written.inForce.map { PublishedText(plain: DateWords.words($0.value)) },
      link: page.keepingDates.text(written.link), sinceChanged: page.text(written.sinceChanged))
  }

  private func interview(
    _ written: Interview, on page: PagePublisher
  ) -> PublishedMethodology.Interview {
    PublishedMethodology.Interview(
      person: person(written.person) ?? PublishedText(plain: ""),
      involvement: references(toEvents: written.involvement), spokenTo: written.spokenTo?.value,
      date: date(written.date), obtained: isNamed ? page.text(written.obtained) : nil,
      isObtainedWithheld: !isNamed && written.obtained != nil, reason: page.text(written.reason))
  }
}
