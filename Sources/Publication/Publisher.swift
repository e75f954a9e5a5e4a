package import Content
package import Diagnostics
package import OrdinaryWords

/// Makes publications: the only way from content to something that a theme, an index or an export
/// can hold.
package struct Publisher: Sendable {
  let library: Library
  let bodies: BodyReader
  let isOrdinary: @Sendable (String) -> Bool
  /// What is known of each word; `nil` where nothing is asked.
  let lexicon: Lexicon?
  package let knownFiles: KnownFiles

  /// - Parameters:
  ///   - library: The site as it was read.
  ///   - bodies: Reads the bodies of its pages.
  ///   - isOrdinary: Whether a word in lower case is an everyday word of the language.
  ///   - lexicon: What is known of each word, for asking about what may be a name; without it a view
  ///     is swapped and nothing is asked.
  package init(
    library: Library, bodies: BodyReader, isOrdinary: @escaping @Sendable (String) -> Bool,
    lexicon: Lexicon? = nil
  ) {
    self.library = library
    self.bodies = bodies
    self.isOrdinary = isOrdinary
    self.lexicon = lexicon
    knownFiles = KnownFiles(of: library)
  }

  /// A project as the reader of a view may see it, and what has to be settled first. A stop among the
  /// findings means that it must not be published. In a pseudonymised view the files that its pages use
  /// come with it: each is still to be cleared.
  ///
  /// - Parameters:
  ///   - prefix: The project's folder below the delivery's root with a slash at its end, or nothing.
  ///   - links: Where the files of the site are in the delivery.
  ///   - review: What its author is asked and has answered, where working material shows.
  ///   - reports: What its author reads before a pseudonymised view is released. It reaches nobody but the
  ///     readers of a named view with working material.
  package func publish(
    _ project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks,
    review: AuthorsReview = AuthorsReview(), reports: [PublishedReport] = []
  ) -> (project: PublishedProject, findings: [Finding], files: [UsedFile]) {
    let maker = labelledMaker(of: project, in: view, below: prefix, links: links)
    let working =
      view.workingMaterial && view.people == .named
      ? WorkingMaterial(
        findings: review.asked, answered: review.answered,
        checklist: checklist(of: project, maker, review), reports: reports)
      : nil
    let published = maker.project(working: working)
    let findings =
      registerFindings(of: maker.project, in: view) + maker.policy.findings
      + forgottenPhrases(of: project, maker.policy)
    return (published, findings, maker.policy.files.uses)
  }

  /// Publishes a project in a pseudonymised view without writing it, for its author to see while
  /// writing: what still stands in the way, what only the author can settle, and what became of every
  /// name. Each question is among the findings too, without its words.
  ///
  /// - Parameter obstacles: What stands in the way of the view besides, given the files that its pages
  ///   use and the way to publish the drawings among them, which keeps what stood in them.
  package func rehearse(
    _ project: Project, in view: ViewDefinition,
    obstacles: ([UsedFile], DrawingLabels) -> [Finding] = { _, _ in [] }
  ) -> (findings: [Finding], report: PublishedReport, questions: [OpenQuestion]) {
    let links = DeliveryLinks(of: library, knowing: knownFiles, in: view, only: project)
    let reading = ReadingRecord(
      allowed: project.register.allow.map(\.phrase.text), forms: SwapForms(of: project.register))
    let maker = labelledMaker(of: project, in: view, below: "", links: links, reading: reading)
    let published = maker.project(working: nil)
    let policy = maker.policy
    let found =
      registerFindings(of: maker.project, in: view) + policy.findings
      + forgottenPhrases(of: project, policy)
      + obstacles(policy.files.uses, drawingLabels(of: project, reading: reading))
    let report = ReportMaker(
      maker: maker, published: published, reading: reading, findings: found,
      quoted: (policy.questions + reading.questions).map(ReportMaker.Quoted.init)
        + (policy.ledger.doubted + reading.doubts).map(ReportMaker.Quoted.init),
      isOrdinary: isOrdinary)
    return (found, report.report(), policy.questions)
  }

  func maker(
    of project: Project, in view: ViewDefinition, below prefix: String, links: DeliveryLinks,
    reading: ReadingRecord? = nil
  ) -> ProjectMaker {
    let addresses = ProjectAddresses(prefix: prefix)
    let policy = IdentityPolicy(
      view, of: library.site, for: project, links: links.map,
      addresses: addresses.byFile(project, in: view), bodies: bodies,
      ledger: SwapLedger(reading: reading, lines: SourceLines(bodies)),
      glossary: library.glossary, isOrdinary: isOrdinary, asking: asker(of: project))
    return ProjectMaker(
      project: project, library: library, view: view, policy: policy, addresses: addresses)
  }

  func asker(of project: Project) -> (Identities) -> Asker? {
    { identities in
      lexicon.map { Asker(of: project, in: library, identities: identities.all, lexicon: $0) }
    }
  }

  /// What the register must answer before a pseudonymised view.
  private func registerFindings(of project: Project, in view: ViewDefinition) -> [Finding] {
    let dates = DateChecks(project: project, view: view).findings()
    guard view.people == .pseudonymised else { return dates }
    let finder = TextSwapper(swapping: project.register, isOrdinary: isOrdinary).finder
    return dates + PseudonymChecks(register: project.register).findings()
      + RestrictionChecks(register: project.register).findings()
      + ReplacementChecks(project: project, finder: finder).findings()
      + MeansChecks(project: project, identities: finder.identities).findings()
      + IntruderSheetChecks(project: project).findings()
  }

  /// The whole checklist with what people answered.
  private func checklist(
    of project: Project, _ maker: ProjectMaker, _ review: AuthorsReview
  ) -> PublishedChecklist? {
    library.checklist.map { checklist in
      let made = ChecklistMaker(
        checklist: checklist, sections: sections(links: maker.policy.links),
        page: project.checklist.map { maker.page($0.notes) }, open: review.openOnQuestion)
      return made.published(
        .all, heading: PublishedText(plain: "Checklist"), state: project.checklist)
    }
  }

  private func sections(links: LinkMap) -> SectionIndex {
    SectionIndex(
      library.guidance.pages.compactMap { page in links.pages[page.file].map { (page, $0) } })
  }
}
