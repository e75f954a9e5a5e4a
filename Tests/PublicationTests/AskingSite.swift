import Content
import Diagnostics
import Markdown
import OrdinaryWords

@testable import Publication

/// A small invented project whose author is asked about the text of one section.
struct AskingSite {
  var people = """
    people:
      - id: sarah
        role: victim
        name: {full: Sarah Jane Ahmed-O'Neill, title: Ms, known-as: [Saz]}
        pseudonym: {name: Maya Kelly}
        born: 1991-03-07
      - id: whitcombe
        role: officer
        name: {full: Daniel Whitcombe, rank: PC, collar: "1482"}
        pseudonym: {label: Officer 1}
      - id: jay
        role: witness
        name: {full: Jerome Tindall, title: Mr, known-as: [J]}
        pseudonym: {name: Vincent Orme}
    places: [{id: school, text: Northgate Primary School, public: her children's school}]
    intruder-sheet: {signed-by: Review lead, date: 2024-06-01}
    """
  var allow = ""
  var files: [String: String] = [:]

  func rehearse(_ body: String) -> (findings: [Finding], questions: [OpenQuestion]) {
    let (library, publisher) = read(body)
    guard let project = library.projects.first,
      let view = library.site.views.first(where: { $0.people == .pseudonymised })
    else { return (library.findings, []) }
    let made = publisher.rehearse(project, in: view)
    return (library.findings + made.findings, made.questions)
  }

  /// The section's text in the public view.
  func shown(_ body: String) -> String {
    let (library, publisher) = read(body)
    guard let project = library.projects.first,
      let view = library.site.views.first(where: { $0.people == .pseudonymised })
    else { return "" }
    let links = DeliveryLinks(of: library, in: view, only: project)
    let made = publisher.publish(project, in: view, below: "", links: links)
    return made.project.sections.map(\.body.document.root.plainText).joined()
  }

  private func read(_ body: String) -> (Library, Publisher) {
    var everything = [
      "content/site.yaml":
        "organisation: Exampleshire Police\ncontact: reviews@exampleshire.example\n",
      "content/guidance/index.md": "---\ntitle: Guidance\n---\n\nWords.\n",
      "content/imr/quay/index.md":
        "---\ntitle: A review\npublic-reference: imr-1\nmarking: OFFICIAL\nstage: final\n---\n\nContext.\n",
      "content/imr/quay/people.md": "---\n\(people)\n\(allow)\n---\n\nShe baked.\n",
      "content/imr/quay/sections/s.md": "---\nid: s\ntitle: A section\n---\n\n\(body)\n",
    ]
    everything.merge(files) { $1 }
    let source = MemorySource(everything)
    let library = Library.read(source)
    let publisher = Publisher(
      library: library, bodies: BodyReader(source), isOrdinary: { OrdinaryWords.contains($0) },
      lexicon: .english)
    return (library, publisher)
  }

  /// The codes and words of what is asked, in their order.
  func asked(_ body: String) -> [String] {
    rehearse(body).questions.map { question in
      "\(question.code)\(question.level == .stop ? "!" : "") \(question.words.plain)"
    }
  }
}
