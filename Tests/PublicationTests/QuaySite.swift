import Content
import Diagnostics
import Markdown

@testable import Publication

/// A small invented site with one project, for tests that write one page of it.
struct QuaySite {
  /// The front matter of the register.
  var people = """
    people:
      - id: sarah
        role: family
        name: {full: Sarah Jane Ahmed-O'Neill, title: Ms, known-as: [Saz]}
        pseudonym: {name: Maya Kelly}
      - id: whitcombe
        role: officer
        name: {full: Daniel Whitcombe, rank: PC, collar: "1482"}
        pseudonym: {label: Officer 1}
      - id: leon
        role: family
        name: {full: Leon Carter, title: Mr}
        pseudonym: {name: Theo Vance}
      - id: ruth
        role: family
        name: {full: Ruth Carter, title: Mrs}
        pseudonym: {name: Ines Vance}
    places: [{id: school, text: Northgate Primary School, public: her children's school}]
    withheld: [{id: flat, public: a flat in the town}]
    """
  /// Whether the intruder sheet is signed: RED-26 is a finding of its own.
  var isSigned = true
  var files: [String: String] = [:]

  /// What became of a section with this body in a view.
  struct Shown {
    var html: String
    var findings: [Finding]
  }

  func section(_ body: String, in view: String, frontMatter: String = "") -> Shown {
    var site = self
    site.files["content/imr/quay/sections/s.md"] =
      "---\nid: s\ntitle: A section\n\(frontMatter)---\n\n\(body)\n"
    let made = site.publish(in: view)
    let html = made.project?.sections.first.map { HTMLRenderer().html(of: $0.body.document) }
    return Shown(html: html ?? "", findings: made.findings)
  }

  func publish(
    in view: String, reports: [PublishedReport] = []
  ) -> (project: PublishedProject?, findings: [Finding]) {
    let (publisher, library) = publisher
    guard let project = library.projects.first,
      let view = library.site.views.first(where: { $0.name == view })
    else { return (nil, library.findings) }
    let links = DeliveryLinks(of: library, in: view, only: project)
    let made = publisher.publish(project, in: view, below: "", links: links, reports: reports)
    return (made.project, library.findings + made.findings)
  }

  /// What the author is shown of the public view.
  func rehearse() -> PublishedReport? {
    let (publisher, library) = publisher
    guard let project = library.projects.first,
      let view = library.site.views.first(where: { $0.name == "public" })
    else { return nil }
    return publisher.rehearse(project, in: view).report
  }

  private var publisher: (Publisher, Library) {
    let source = MemorySource(everything)
    let library = Library.read(source)
    let words: Set<String> = ["will", "may", "grace", "mark", "carter", "brown"]
    return (
      Publisher(library: library, bodies: BodyReader(source), isOrdinary: { words.contains($0) }),
      library
    )
  }

  private var signature: String {
    isSigned ? "intruder-sheet: {signed-by: A. Reader, date: 2024-03-01}\n" : ""
  }

  private var everything: [String: String] {
    let basis = [
      "content/guidance/index.md": "---\ntitle: Guidance\n---\n\nWords.\n",
      "content/imr/quay/index.md": """
      ---
      title: The death of Sarah Ahmed-O'Neill
      public-reference: imr-1
      marking: OFFICIAL-SENSITIVE
      stage: final
      ---

      Context.
      """,
      "content/imr/quay/people.md": "---\n\(people)\n\(signature)---\n\nLived experience.\n",
      "content/imr/quay/events/a.md": """
      ---
      id: E01
      date: 2022-06-11
      title: Sarah rings
      ---

      ## Contact with Sarah Ahmed-O'Neill

      She rang.

      ## Analysis

      ### What PC Whitcombe knew

      Little.
      """,
    ]
    return basis.merging(files) { $1 }
  }
}
