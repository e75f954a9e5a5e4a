package import Content
package import Diagnostics

/// Makes publications: the only way from content to something that a theme, an index or an export
/// can hold.
package struct Publisher: Sendable {
  let library: Library
  let bodies: BodyReader
  let isOrdinary: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - library: The site as it was read.
  ///   - bodies: Reads the bodies of its pages.
  ///   - isOrdinary: Whether a word in lower case is an everyday word of the language.
  package init(
    library: Library, bodies: BodyReader, isOrdinary: @escaping @Sendable (String) -> Bool
  ) {
    self.library = library
    self.bodies = bodies
    self.isOrdinary = isOrdinary
  }

  /// A project as the reader of a view may see it, and what has to be settled first. A stop among the
  /// findings means that it must not be published.
  ///
  /// - Parameters:
  ///   - prefix: The project's folder below the delivery's root with a slash at its end, or nothing.
  ///   - links: Where the files of the site are in the delivery.
  ///   - asked: What its author is asked, where working material shows.
  ///   - swaps: What its public view swaps, where working material shows.
  package func publish(
    _ project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks,
    asked: [Finding] = [], swaps: [SwapCount] = []
  ) -> (project: PublishedProject, findings: [Finding]) {
    let maker = labelledMaker(of: project, in: view, below: prefix, links: links)
    let working =
      view.workingMaterial
      ? WorkingMaterial(findings: asked, checklist: checklist(of: project, maker), swaps: swaps)
      : nil
    let published = maker.project(working: working)
    return (published, registerFindings(of: maker.project, in: view) + maker.policy.ledger.findings)
  }

  /// Publishes a project in a pseudonymised view without writing it, for its author to see while
  /// writing: what still stands in the way, and how often each name is swapped.
  package func rehearse(
    _ project: Project, in view: ViewDefinition
  ) -> (findings: [Finding], swaps: [SwapCount]) {
    let links = DeliveryLinks(of: library, in: view, only: project)
    let maker = labelledMaker(of: project, in: view, below: "", links: links)
    _ = maker.project(working: nil)
    let findings = registerFindings(of: maker.project, in: view) + maker.policy.ledger.findings
    return (findings, swaps(of: project, counted: maker.policy.counts))
  }

  func maker(
    of project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks
  ) -> ProjectMaker {
    let addresses = ProjectAddresses(prefix: prefix)
    let policy = IdentityPolicy(
      view, of: library.site, for: project, links: links.map,
      addresses: addresses.byFile(project, in: view), bodies: bodies, isOrdinary: isOrdinary)
    return ProjectMaker(
      project: project, library: library, view: view, policy: policy, addresses: addresses)
  }

  /// What the register must answer before a pseudonymised view.
  private func registerFindings(of project: Project, in view: ViewDefinition) -> [Finding] {
    let dates = DateChecks(project: project, view: view).findings()
    guard view.people == .pseudonymised else { return dates }
    let finder = TextSwapper(swapping: project.register, isOrdinary: isOrdinary).finder
    return dates + PseudonymChecks(register: project.register).findings()
      + RestrictionChecks(register: project.register).findings()
      + ReplacementChecks(project: project, finder: finder).findings()
  }

  /// The whole checklist with what people answered.
  private func checklist(of project: Project, _ maker: ProjectMaker) -> PublishedChecklist? {
    library.checklist.map { checklist in
      let made = ChecklistMaker(
        checklist: checklist, sections: sections(links: maker.policy.links),
        page: project.checklist.map { maker.page($0.notes) })
      return made.published(
        .all, heading: PublishedText(plain: "Checklist"), state: project.checklist)
    }
  }

  private func sections(links: LinkMap) -> SectionIndex {
    SectionIndex(
      library.guidance.pages.compactMap { page in links.pages[page.file].map { (page, $0) } })
  }

  private func swaps(
    of project: Project, counted: [(identity: Identity, count: Int)]
  ) -> [SwapCount] {
    let register = project.register
    let texts = register.places + register.organisations + register.identifiers
    let names = register.people.map(\.name.full.text) + texts.map(\.text.text)
    return zip(names, counted).map { name, entry in
      SwapCount(
        name: PublishedText(plain: name),
        becomes: PublishedText(plain: entry.identity.pseudonym.whole), count: entry.count)
    }
  }
}
