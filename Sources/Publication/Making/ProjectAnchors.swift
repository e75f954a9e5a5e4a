internal import Content
internal import Markdown

/// The anchors of a project's pages. In a pseudonymised view a heading's id is made of the pseudonym,
/// while the author's link still names the heading as it is written.
///
/// One belongs to one project in one view, on one thread.
final class ProjectAnchors: LinkAnchors {
  private let project: Project
  private let bodies: BodyReader
  /// Takes a parsed document through the view's policy, as the page's own is.
  private let prepare: (Document, PageNotes) -> Void
  private var known: [String: [String: String]] = [:]

  init(
    of project: Project, bodies: BodyReader, prepare: @escaping (Document, PageNotes) -> Void
  ) {
    self.project = project
    self.bodies = bodies
    self.prepare = prepare
  }

  func id(for anchor: String, in file: String) -> String? {
    if let ids = known[file] { return ids[anchor] }
    let ids = ids(of: file)
    known[file] = ids
    return ids[anchor]
  }

  private func ids(of file: String) -> [String: String] {
    guard let page = pages.first(where: { $0.notes.file == file }),
      let text = try? bodies.text(of: page.body)
    else { return [:] }
    let given = Dictionary(page.given.map { ($0, $0) }) { first, _ in first }
    guard page.isEvent else { return headings(of: text, page.notes).merging(given) { $1 } }
    let parts = EventBody(text)
    let reasoning = headings(of: parts.reasoning ?? "", page.notes).mapValues { "reasoning." + $0 }
    return headings(of: parts.account, page.notes).merging(reasoning) { first, _ in first }
      .merging(given) { $1 }
  }

  /// The id of each heading as it is written, with its id after the policy.
  private func headings(of text: String, _ notes: PageNotes) -> [String: String] {
    let document = Document(parsing: text)
    let written = document.headings()
    prepare(document, notes)
    let shown = document.headings()
    return written.reduce(into: [:]) { ids, heading in
      ids[heading.id] = shown.first { $0.node == heading.node }?.id
    }
  }

  private struct Page {
    var notes: PageNotes
    var body: Body
    /// Anchors that are ids of entries: those of judgements, of terms of reference.
    var given: [String] = []
    var isEvent = false
  }

  private var pages: [Page] {
    let index = project.index
    let single =
      [Page(notes: index.notes, body: index.body)]
      + [(project.register.notes, project.register.body)].compactMap { notes, body in
        body.map { Page(notes: notes, body: $0) }
      }
    return single + reviewPages + entryPages
  }

  private var reviewPages: [Page] {
    let methodology = project.methodology.map { Page(notes: $0.notes, body: $0.body) }
    let analysis = project.analysis.map {
      Page(notes: $0.notes, body: $0.body, given: judgements($0.analysis))
    }
    let implementation = project.implementation.map { Page(notes: $0.notes, body: $0.body) }
    let queries = project.queries.map { Page(notes: $0.notes, body: $0.body) }
    return [methodology, analysis, implementation, queries].compactMap { $0 }
  }

  private var entryPages: [Page] {
    project.events.map {
      Page(notes: $0.notes, body: $0.body, given: judgements($0.analysis), isEvent: true)
    } + project.learning.map { Page(notes: $0.notes, body: $0.body) }
      + project.recommendations.map { Page(notes: $0.notes, body: $0.body) }
      + project.sections.map { Page(notes: $0.notes, body: $0.body) }
  }

  private func judgements(_ judgements: [Judgement]) -> [String] {
    judgements.map { $0.id.text.lowercased() }
  }
}
