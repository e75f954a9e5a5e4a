internal import Content

/// What a project and its site call agencies, policies, systems and terms: nobody's names.
struct KnownPhrases {
  private(set) var phrases: [String] = []
  /// Addresses and numbers that everybody may know.
  private(set) var contacts: [String] = []

  init(of project: Project, in library: Library) {
    let site = library.site
    add([site.title, site.organisation] + site.sources.flatMap { [$0.title, $0.publisher] })
    contacts = [site.contact?.text].compactMap { $0 }
    for page in library.guidance.pages { add([page.title, page.navTitle]) }
    add((library.glossary + project.glossary).flatMap { [$0.term, $0.long] })
    addOwn(project)
  }

  private mutating func addOwn(_ project: Project) {
    let index = project.index
    add([index.agency, index.review?.board, index.reference, index.publicReference])
    for event in project.events { add(event.agencies) }
    if let methodology = project.methodology {
      add(methodology.systems.map(\.name) + methodology.policies.map(\.title))
      if case .named(let name)? = methodology.approach { add([name]) }
    }
  }

  private mutating func add(_ texts: [SourceText?]) {
    for text in texts.compactMap({ $0?.text }) where text.contains(where: \.isUppercase) {
      phrases.append(text)
    }
  }
}
