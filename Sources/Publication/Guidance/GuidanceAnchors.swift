internal import Content
internal import Markdown
internal import Synchronization

/// The anchors of guidance pages: headings, the section's own key, the questions of the FAQ. A page is
/// looked at when a link first asks for one of its anchors.
final class GuidanceAnchors: LinkAnchors, Sendable {
  private let bodies: BodyReader
  private let pages: [String: GuidancePage]
  private let questions: Set<String>
  private let known = Mutex<[String: Set<String>]>([:])

  init(of library: Library, bodies: BodyReader) {
    self.bodies = bodies
    pages = library.guidance.pages.reduce(into: [:]) { $0[$1.file] = $1 }
    questions = Set(library.faq.questions.map(\.id.text) + library.faq.themes.map(\.id.text))
  }

  func id(for anchor: String, in file: String) -> String? {
    if let anchors = known.withLock({ $0[file] }) { return anchors.contains(anchor) ? anchor : nil }
    let anchors = anchors(of: file)
    known.withLock { $0[file] = anchors }
    return anchors.contains(anchor) ? anchor : nil
  }

  private func anchors(of file: String) -> Set<String> {
    guard let page = pages[file], let text = try? bodies.text(of: page.body) else { return [] }
    let document = Document(parsing: text)
    let asksForQuestions = document.root.descendants(.link).contains { $0.destination == "faq:all" }
    return Set(document.headings().map(\.id))
      .union(page.section.map { [$0.text] } ?? [])
      .union(asksForQuestions ? questions : [])
  }
}
