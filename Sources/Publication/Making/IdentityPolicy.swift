package import Content
package import Diagnostics
internal import Markdown

/// What a view does with the names of one project: shows them, or swaps every one.
///
/// Every text of a project passes through it on its way to a page. One belongs to one project in one
/// view, on one thread.
final class IdentityPolicy {
  let view: ViewDefinition
  let views: [ViewDefinition]
  let links: LinkMap
  let ledger: SwapLedger
  let files = FileBook()
  /// The terms that the published texts use.
  let terms: TermsInUse
  private let smallNumbers: SmallNumbers
  private let project: Project
  private let register: Register
  private let addresses: [String: String]
  private let bodies: BodyReader
  /// `nil` in a named view.
  private let swapper: TextSwapper?
  /// `nil` in a view that tells dates exactly.
  private let dating: DateSwapper?
  /// What is found while looking for anchors is found again on the page itself.
  private lazy var anchors = ProjectAnchors(of: project, bodies: bodies) {
    [unowned self] document, notes in
    settle(document, on: page(notes).page, SwapLedger())
  }

  init(
    _ view: ViewDefinition, of site: Site, for project: Project, links: LinkMap,
    addresses: [String: String], bodies: BodyReader,
    ledger: SwapLedger = SwapLedger(), glossary: [GlossaryTerm] = [],
    isOrdinary: @escaping @Sendable (String) -> Bool,
    asking: (Identities) -> Asker? = { _ in nil }
  ) {
    self.ledger = ledger
    terms = TermsInUse(project.glossary, site: glossary)
    self.view = view
    views = site.views
    smallNumbers = site.smallNumbers
    self.links = links
    self.addresses = addresses
    self.bodies = bodies
    self.project = project
    dating = DateSwapper(view, of: project)
    register = project.register
    swapper =
      view.people == .named
      ? nil : TextSwapper(swapping: project.register, isOrdinary: isOrdinary, asking: asking)
    ledger.questions = swapper?.asker.map { $0.logForAuthor() }
  }

  /// Everyone and everything that the register names, in its order; nobody in a named view.
  var identities: [Identity] { swapper?.finder.identities ?? [] }

  /// What was found on the way, and what is asked, each question once.
  var findings: [Finding] { ledger.findings + (ledger.questions?.findings ?? []) }

  /// What only the author can settle.
  var questions: [OpenQuestion] { ledger.questions?.questions ?? [] }

  /// The way to publish the texts of one file.
  func page(_ notes: PageNotes) -> PagePublisher {
    let identities = swapper?.finder.identities ?? []
    var means: [String: Int] = [:]
    for entry in notes.means {
      means[NameTitles.fold(entry.name.text)] = identities.firstIndex {
        $0.id == entry.person.text
      }
    }
    return PagePublisher(
      policy: self, page: TextSwapper.Page(file: notes.file, means: means),
      address: addresses[notes.file] ?? "index.html")
  }

  /// The name that the reader may know somebody by.
  func name(of person: Person) -> PublishedText {
    guard let swapper else { return PublishedText(plain: person.name.full.text) }
    let identity = swapper.finder.identities.first { $0.id == person.id.text }
    return PublishedText(plain: identity?.pseudonym.whole ?? "")
  }

  /// Notes that a page lists somebody, for labels by first appearance.
  func noteAppearance(of person: Person) {
    let index = swapper?.finder.identities.firstIndex { $0.id == person.id.text }
    if let index { ledger.note(appearanceOf: index) }
  }

  /// The ids of the register in the order in which they appear on the pages.
  var appearances: [String] {
    let identities = swapper?.finder.identities ?? []
    return ledger.appearances.map { identities[$0].id }
  }

  /// A text without markup.
  func swapped(_ source: SourceText, on page: TextSwapper.Page) -> String {
    ledger.reading?.open(source.position)
    ledger.reading?.begin(.fact, at: source.position)
    let named =
      swapper?.swapped(
        source.text, on: page, line: source.position.line, column: source.position.column,
        into: ledger)
      ?? source.text
    guard let dating, !page.keepsDates else { return named }
    var context = dating.context(of: page.file)
    let told = dating.edited(named, in: &context)
    ledger.reading?.change(by: told.edits)
    if context.hasGuessed { ledger.note(.guessedYear(at: source.position)) }
    return told.text
  }

  /// How dates of front matter are told.
  var datePolicy: DatePolicy {
    dating?.policy ?? DatePolicy(dates: .exact, days: ProjectDays())
  }

  /// Takes a parsed document through everything that the view asks for.
  ///
  /// - Parameter place: Where it begins.
  func prepare(_ document: Document, at place: SourcePosition, on page: PagePublisher) {
    ledger.reading?.open(place)
    settle(document, on: page.page, ledger)
    LinkRewriting(
      links: links, view: view, file: page.page.file, address: page.address, anchors: anchors,
      ledger: ledger, files: files, title: { self.title(ofDocument: $0, on: page.page) }
    ).rewrite(document)
  }

  /// What the register calls a document, as the view may say it.
  private func title(ofDocument file: String, on page: TextSwapper.Page) -> String? {
    let entry = register.attachments.first { file.hasSuffix("/" + $0.file.text) }
    return entry?.shows.map { swapped($0, on: page) }
  }

  /// Leaves only what the view may show, under the names that it may show.
  private func settle(_ document: Document, on page: TextSwapper.Page, _ ledger: SwapLedger) {
    let preparation = DocumentPreparation(
      view: view, views: views, register: register, page: page, ledger: ledger,
      smallNumbers: smallNumbers)
    preparation.prepare(document)
    if let swapper {
      DocumentSwapper(swapper: swapper, page: page, ledger: ledger).swap(document)
    }
    preparation.unwrapPeople(in: document)
    // After the names: a log's number with its date is one reference, and swapped as one.
    if let dating, !page.keepsDates {
      DocumentDating(swapper: dating, file: page.file, ledger: ledger).apply(to: document)
    }
  }

  /// - Parameter line: The line of the file that it begins on.
  func published(_ document: Document, line: Int, on page: PagePublisher) -> PublishedBody {
    for problem in document.problems { ledger.note(problem.finding(in: page.page.file)) }
    prepare(document, at: SourcePosition(file: page.page.file, line: line), on: page)
    terms.note(document.root.plainText)
    return PublishedBody(document)
  }

  func document(of body: Body) -> Document {
    Document(parsing: text(of: body), firstLine: body.firstLine)
  }

  /// A body's text; nothing and a finding where it cannot be read any more.
  func text(of body: Body) -> String {
    do throws(BodyProblem) {
      return try bodies.text(of: body)
    } catch {
      ledger.note(error.finding)
      return ""
    }
  }
}

extension TextSwapper {
  init(
    swapping register: Register, isOrdinary: @escaping @Sendable (String) -> Bool,
    asking: (Identities) -> Asker? = { _ in nil }
  ) {
    let identities = Identities(of: register, isOrdinary: isOrdinary)
    self.init(
      finder: MentionFinder(
        identities: identities.all, allowed: register.allow.map(\.phrase.text),
        isOrdinary: isOrdinary),
      families: register.families.reduce(into: [:]) { families, family in
        families[NameTitles.fold(family.surname.text)] = family.replacement?.text
      }, isOrdinary: isOrdinary, asker: asking(identities))
  }
}

extension BodyProblem {
  /// The same as a finding that stops what was being done.
  package var finding: Finding {
    switch self {
    case .changed(let body):
      Finding(
        "SRC-09", .stop, at: SourcePosition(file: body.file, line: body.firstLine),
        "This file changed while it was being read", help: "Save it and build again.")
    case .unreadable(let body):
      Finding(
        "SRC-09", .stop, at: SourcePosition(file: body.file, line: body.firstLine),
        "This file can no longer be read", help: "See whether it is still there, and build again.")
    }
  }
}
