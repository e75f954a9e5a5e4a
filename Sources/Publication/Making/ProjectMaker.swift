internal import Content
internal import Diagnostics

/// Makes what one reader may see of one project, page by page through the view's identity policy.
///
/// One belongs to one project on one thread.
struct ProjectMaker {
  let project: Project
  let library: Library
  let view: ViewDefinition
  let policy: IdentityPolicy
  let addresses: ProjectAddresses
  /// The labels that the project needed; `nil` where everybody has a pseudonym.
  var labels: AutomaticLabels?

  var isNamed: Bool { view.people == .named }

  func shows(_ section: ViewSection) -> Bool { view.shows(section) }

  func project(working: WorkingMaterial?) -> PublishedProject {
    let index = page(project.index.notes)
    return PublishedProject(
      address: addresses.prefix, title: index.text(project.index.title), facts: facts(on: index),
      termsOfReference: termsOfReference(on: index),
      context: index.body(project.index.body),
      people: people(),
      livedExperience: shows(.people) ? register.body(project.register.body) : nil,
      intersectionality: intersectionality(), methodology: methodology(),
      events: events(), analysis: analysis(), learning: learning(),
      noLearning: shows(.learning) ? index.text(project.index.noLearning) : nil,
      recommendations: recommendations(),
      noRecommendations: shows(.recommendations)
        ? index.text(project.index.noRecommendations) : nil,
      separateActionPlan: shows(.recommendations)
        ? index.text(project.index.separateActionPlan) : nil,
      planColumns: planColumns(on: index), asOf: asOf, implementation: implementation(),
      sections: sections(), queries: queries(), protected: protectedCharacteristics(),
      glossary: glossary(), working: working)
  }

  /// The texts of one file, published as that file settles who is meant.
  func page(_ notes: PageNotes) -> PagePublisher { policy.page(notes) }

  var register: PagePublisher { page(project.register.notes) }

  private func intersectionality() -> PublishedIntersectionality? {
    let written = project.register.intersectionality
    guard shows(.people) else { return nil }
    let stated = [written.barriers, written.accessibility, written.treatment, written.decisions]
    guard stated.contains(where: { $0 != nil }) else { return nil }
    return PublishedIntersectionality(
      barriers: register.value(written.barriers),
      accessibility: register.value(written.accessibility),
      treatment: register.value(written.treatment), decisions: register.value(written.decisions))
  }

  private func implementation() -> PublishedImplementation? {
    guard shows(.implementation) else { return nil }
    return project.implementation.map { written in
      let page = page(written.notes)
      return PublishedImplementation(
        body: page.body(written.body), ownership: page.value(written.ownership),
        intendedOutcome: page.value(written.intendedOutcome),
        impactMeasure: page.value(written.impactMeasure), tracking: page.value(written.tracking),
        governance: page.value(written.governance), strategyLink: page.value(written.strategyLink),
        dissemination: page.texts(written.dissemination), evidence: page.texts(written.evidence))
    }
  }

  private func sections() -> [PublishedSection] {
    guard shows(.sections) else { return [] }
    return project.sections.compactMap { written in
      let page = page(written.notes)
      guard let body = page.body(written.body) else { return nil }
      let title = page.text(written.title)
      return PublishedSection(
        page: PageReference(address: addresses.section(written.id.text), title: title),
        title: title, body: body)
    }
  }

  private func queries() -> PublishedQueries? {
    guard isNamed, shows(.queries) else { return nil }
    return project.queries.map { written in
      let page = page(written.notes)
      return PublishedQueries(
        body: page.body(written.body),
        queries: written.queries.map { query in
          PublishedQuery(
            id: query.id.text, from: page.text(query.from), to: page.text(query.to),
            asked: date(query.asked), question: page.text(query.question),
            answer: page.text(query.answer), answered: date(query.answered))
        })
    }
  }

  /// Only the terms that the other parts use: it is made after them.
  private func glossary() -> [PublishedTerm] {
    guard shows(.glossary) else { return [] }
    return policy.terms.inUse.map { term in
      PublishedTerm(
        term: register.text(term.term), long: register.text(term.long),
        meaning: register.text(term.meaning), isForceSpecific: term.isForceSpecific,
        isToBeAvoided: term.isToBeAvoided)
    }
  }
}
