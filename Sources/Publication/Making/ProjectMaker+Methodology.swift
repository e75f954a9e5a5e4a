internal import Content

extension ProjectMaker {
  func methodology() -> PublishedMethodology? {
    guard shows(.methodology) else { return nil }
    return project.methodology.map { written in
      let page = page(written.notes)
      return PublishedMethodology(
        body: page.body(written.body), systems: written.systems.map { system($0, on: page) },
        policies: written.policies.map { policy($0, on: page) },
        interviews: written.interviews.enumerated().map { interview($1, number: $0, on: page) },
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
    _ written: Interview, number: Int, on page: PagePublisher
  ) -> PublishedMethodology.Interview {
    PublishedMethodology.Interview(
      anchor: Self.anchor(ofInterview: number),
      person: person(written.person) ?? PublishedText(plain: ""),
      involvement: references(toEvents: written.involvement), spokenTo: written.spokenTo?.value,
      date: date(written.date), obtained: isNamed ? page.text(written.obtained) : nil,
      isObtainedWithheld: !isNamed && written.obtained != nil, reason: page.text(written.reason))
  }
}
