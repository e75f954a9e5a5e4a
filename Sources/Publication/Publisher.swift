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
  ///   - review: What is to be told to the author, where working material shows.
  package func publish(
    _ project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks,
    review: [Finding] = []
  ) -> (project: PublishedProject, findings: [Finding]) {
    let addresses = ProjectAddresses(prefix: prefix)
    let policy = IdentityPolicy(
      view, of: library.site.views, for: project, links: links.map,
      addresses: addresses.byFile(project, in: view), bodies: bodies, isOrdinary: isOrdinary)
    let maker = ProjectMaker(
      project: project, library: library, view: view, policy: policy, addresses: addresses)
    var findings = view.people == .pseudonymised ? registerFindings(of: project) : []
    let working = view.workingMaterial ? working(on: project, with: maker, review: review) : nil
    let published = maker.project(working: working)
    findings += policy.ledger.findings
    return (published, findings)
  }

  /// What the register must answer before a pseudonymised view.
  private func registerFindings(of project: Project) -> [Finding] {
    PseudonymChecks(register: project.register).findings()
      + RestrictionChecks(register: project.register).findings()
      + ReplacementChecks(
        project: project,
        finder: TextSwapper(swapping: project.register, isOrdinary: isOrdinary).finder
      ).findings()
  }

  /// What stands in the way of a pseudonymised view, for the author to see while writing.
  package func obstacles(to view: ViewDefinition, of project: Project) -> [Finding] {
    publish(
      project, in: view, below: "", links: DeliveryLinks(of: library, in: view, only: project)
    )
    .findings
  }

  private func working(
    on project: Project, with maker: ProjectMaker, review: [Finding]
  ) -> WorkingMaterial {
    let checklist = library.checklist.map {
      let made = ChecklistMaker(
        checklist: $0, sections: sections(links: maker.policy.links),
        page: project.checklist.map { maker.page($0.notes) })
      return made.published(
        .all, heading: PublishedText(plain: "Checklist"), state: project.checklist)
    }
    return WorkingMaterial(findings: review, checklist: checklist, swaps: swaps(of: project))
  }

  private func sections(links: LinkMap) -> SectionIndex {
    SectionIndex(
      library.guidance.pages.compactMap { page in links.pages[page.file].map { (page, $0) } })
  }

  /// How often each name is swapped in the first pseudonymised view of the site.
  private func swaps(of project: Project) -> [SwapCount] {
    guard let view = library.site.views.first(where: { $0.people == .pseudonymised }) else {
      return []
    }
    let addresses = ProjectAddresses(prefix: "")
    let policy = IdentityPolicy(
      view, of: library.site.views, for: project,
      links: DeliveryLinks(of: library, in: view, only: project).map,
      addresses: addresses.byFile(project, in: view), bodies: bodies, isOrdinary: isOrdinary)
    _ = ProjectMaker(
      project: project, library: library, view: view, policy: policy, addresses: addresses
    ).project(working: nil)
    let names =
      project.register.people.map(\.name.full.text)
      + (project.register.places + project.register.organisations + project.register.identifiers)
      .map(\.text.text)
    return zip(names, policy.counts).map { name, entry in
      SwapCount(
        name: PublishedText(plain: name),
        becomes: PublishedText(plain: entry.identity.pseudonym.whole), count: entry.count)
    }
  }
}
