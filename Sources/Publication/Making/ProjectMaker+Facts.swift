internal import Content

extension ProjectMaker {
  func facts(on page: PagePublisher) -> ProjectFacts {
    let index = project.index
    return ProjectFacts(
      reviewType: index.review?.type?.value, reviewReference: page.text(index.review?.reference),
      overviewAuthor: page.text(index.review?.overviewAuthor),
      board: page.text(index.review?.board),
      reference: isNamed ? page.text(index.reference) : nil, agency: page.text(index.agency),
      version: page.text(index.version), stage: index.stage,
      marking: marking(on: page),
      handling: isNamed ? page.texts(index.handling) : [], author: person(index.author),
      lead: person(index.lead), scope: scope, dates: dates, daysToCompletion: daysToCompletion,
      delays: index.delays.map {
        PublishedDelay(between: $0.between?.value, reason: page.text($0.reason))
      },
      dataProtection: isNamed ? index.dataProtection.map { dataProtection($0, on: page) } : nil)
  }

  private func dataProtection(
    _ written: DataProtection, on page: PagePublisher
  ) -> PublishedDataProtection {
    PublishedDataProtection(
      consulted: written.consulted?.value, by: page.text(written.by), date: date(written.date),
      note: page.text(written.note))
  }

  private var daysToCompletion: Int? {
    let dates = project.index.dates
    guard view.dates == .exact, let incident = dates.incident?.value.exact,
      let completed = dates.completed?.value
    else { return nil }
    return completed.dayNumber - incident.dayNumber
  }

  /// What is overdue on a day tells the dates that are told less exactly.
  private var overdueDay: CalendarDate? { view.dates == .exact ? view.asOf : nil }

  var asOf: PublishedText? { overdueDay.map { date($0) } }

  func isOverdue(_ due: CalendarDate?, _ status: ActionPlanRow.Status?) -> Bool {
    guard let due, let day = overdueDay, status != .complete else { return false }
    return due < day
  }

  /// A named view shows the project's own marking, any other the view's.
  private func marking(on page: PagePublisher) -> PublishedText {
    let own = isNamed ? project.index.marking : nil
    return own.map { page.text($0) } ?? PublishedText(plain: view.shownMarking)
  }

  private var scope: PublishedText? {
    let scope = project.index.scope
    guard let from = scope?.from?.value, let to = scope?.to?.value else { return nil }
    let dates = policy.datePolicy
    return policy.published("\(dates.words(from)) to \(dates.words(to))")
  }

  private var dates: [ProcessDate] {
    let written = project.index.dates
    let known = written.incident
    let all: [(shown: PublishedText?, exact: CalendarDate?)] =
      [(date(known), known?.value.exact)]
      + [written.requested, written.completed, written.qualityAssured].map { (date($0), $0?.value) }
    return zip(ProcessDate.Step.allCases, all.indices).map { step, place in
      let before = place > 0 ? all[place - 1].exact : nil
      let own = all[place].exact
      // With one of the dates known from elsewhere, the days between would give the other.
      let days = before.flatMap { before in own.map { $0.dayNumber - before.dayNumber } }
      return ProcessDate(
        step: step, date: all[place].shown, daysSinceBefore: view.dates == .exact ? days : nil)
    }
  }

  func date(_ date: CalendarDate) -> PublishedText { policy.date(date) }

  func date(_ date: Written<CalendarDate>?) -> PublishedText? { date.map { self.date($0.value) } }

  func date(_ date: Written<UncertainDate>?) -> PublishedText? {
    date.map { policy.date($0.value) }
  }

  func termsOfReference(on page: PagePublisher) -> [PublishedTermOfReference] {
    guard shows(.termsOfReference) else { return [] }
    return project.index.termsOfReference.map { term in
      PublishedTermOfReference(
        id: term.id.text, text: page.text(term.text), status: term.status?.value,
        reason: page.text(term.reason), location: page.text(term.location))
    }
  }

  func references(toTerms ids: [SourceText]) -> [PageReference] {
    guard shows(.termsOfReference) else { return [] }
    return ids.map {
      PageReference(
        address: addresses.termOfReference($0.text), title: PublishedText(plain: $0.text))
    }
  }
}
