internal import Content

extension ProjectMaker {
  func references(toLearning ids: [SourceText]) -> [PageReference] {
    shows(.learning) ? ids.map { reference(toLearning: $0.text) } : []
  }

  func reference(toLearning id: String) -> PageReference {
    let point = project.learning.first { $0.id.text == id }
    let title = point.map { "\(id): \(page($0.notes).text($0.title).plain)" } ?? id
    return PageReference(address: addresses.learning(id), title: PublishedText(plain: title))
  }

  func reference(toRecommendation written: Recommendation) -> PageReference {
    let title = page(written.notes).text(written.title).plain
    return PageReference(
      address: addresses.recommendation(written.id.text),
      title: PublishedText(plain: "\(written.id.text): \(title)"))
  }

  func learning() -> [PublishedLearning] {
    guard shows(.learning) else { return [] }
    return project.learning.map { written in
      let page = page(written.notes)
      return PublishedLearning(
        page: reference(toLearning: written.id.text), id: written.id.text,
        title: page.text(written.title), level: written.level?.value,
        body: page.bodyOrEmpty(written.body), events: references(toEvents: written.events),
        analysis: shows(.analysis)
          ? written.analysis.map { reference(toJudgementNamed: $0.text) } : [],
        actionTaken: written.actionTaken.map { action($0, on: page) },
        previous: written.previous.map {
          PublishedLearning.Previous(
            review: page.text($0.review), similar: $0.similar?.value, actedOn: $0.actedOn?.value)
        },
        themes: page.texts(written.themes), noRecommendation: page.text(written.noRecommendation),
        recommendations: recommendations(answering: written.id.text))
    }
  }

  private func reference(toJudgementNamed id: String) -> PageReference {
    let event = project.events.first { $0.analysis.contains { $0.id.text == id } }
    let all = (event?.analysis ?? []) + (project.analysis?.analysis ?? [])
    guard let judgement = all.first(where: { $0.id.text == id }) else {
      return PageReference(
        address: addresses.page(.analysis), title: PublishedText(plain: id))
    }
    return reference(toJudgement: judgement, in: event)
  }

  private func recommendations(answering learning: String) -> [PageReference] {
    let shown = shows(.recommendations) ? project.recommendations : []
    return shown.filter { $0.learning.contains { $0.text == learning } }
      .map { reference(toRecommendation: $0) }
  }

  private func action(_ written: ActionTaken, on page: PagePublisher) -> PublishedLearning.Action {
    switch written {
    case .noneYet: .noneYet
    case .taken(let what, let when, let how, let evidence):
      .taken(
        what: page.text(what), when: page.text(when), how: page.text(how),
        evidence: page.text(evidence))
    }
  }

  func recommendations() -> [PublishedRecommendation] {
    guard shows(.recommendations) else { return [] }
    return project.recommendations.map { written in
      let page = page(written.notes)
      return PublishedRecommendation(
        page: reference(toRecommendation: written), id: written.id.text,
        title: page.text(written.title), body: page.bodyOrEmpty(written.body),
        learning: references(toLearning: written.learning),
        addressedTo: written.addressedTo?.value, addressedBody: page.text(written.addressedBody),
        owner: page.value(written.owner), outcome: page.value(written.outcome),
        rationale: page.value(written.rationale), how: page.value(written.how),
        constraints: page.value(written.constraints), smart: smart(written.smart, on: page),
        steps: written.steps.map { step in
          PublishedRecommendation.Step(
            what: page.text(step.what),
            by: step.by.map { PublishedText(plain: policy.datePolicy.words($0.value)) })
        },
        measures: written.measures.map { measure($0, on: page) },
        isAspirational: written.isAspirational, isAlreadyAgreed: written.isAlreadyAgreed,
        agreedByAuthor: date(written.agreed.author), agreedByLead: date(written.agreed.lead),
        plan: written.actionPlan.map { plan($0, of: written, on: page) })
    }
  }

  private func smart(_ written: Smart, on page: PagePublisher) -> PublishedRecommendation.Smart {
    PublishedRecommendation.Smart(
      specific: page.value(written.specific), measurable: page.value(written.measurable),
      achievable: page.value(written.achievable), realistic: page.value(written.realistic),
      timeBound: page.value(written.timeBound))
  }

  private func measure(
    _ written: Measure, on page: PagePublisher
  ) -> PublishedRecommendation.Measure {
    PublishedRecommendation.Measure(
      metric: page.text(written.metric), baseline: page.text(written.baseline),
      target: page.text(written.target), source: page.text(written.source))
  }
}
