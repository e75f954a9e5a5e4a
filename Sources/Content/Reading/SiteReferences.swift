internal import Diagnostics

/// Ids of the site and its guidance: given once, and named only where they are given.
extension LibraryReading {
  func checkReferences() {
    let pages = library.guidance.pages
    checkIds(pages)
    checkSources(pages)
    let paths = IdSet(pages.map(\.path), of: "guidance page", isWhole: guidanceIsWhole)
    paths.check(pages.flatMap(\.related), findings)
    let themes = IdSet(library.faq.themes.map(\.id.text), of: "theme", isWhole: faqIsWhole)
    themes.check(library.faq.questions.compactMap(\.theme), findings)
    checkSections(pages)
  }

  private func checkIds(_ pages: [GuidancePage]) {
    findings.refuseRepeated(library.site.sources.map(\.id), of: "sources")
    let views = library.site.views.compactMap { view in
      view.position.map { SourceText(view.name, at: $0) }
    }
    findings.refuseRepeated(views, of: "views")
    let themes = library.checklist?.themes ?? []
    findings.refuseRepeated(themes.map(\.section), of: "themes of the checklist")
    findings.refuseRepeated(themes.flatMap(\.questions).map(\.id), of: "questions")
    findings.refuseRepeated(library.faq.themes.map(\.id), of: "themes")
    findings.refuseRepeated(library.faq.questions.map(\.id), of: "frequent questions")
    findings.refuseRepeated(library.glossary.map(\.term), of: "terms")
    findings.refuseRepeated(library.characteristics?.rows.map(\.key) ?? [], of: "rows")
    findings.refuseRepeated(library.characteristics?.notes.map(\.id) ?? [], of: "notes")
    for language in Language.allCases {
      let sections = pages.filter { $0.language == language }.compactMap(\.section)
      findings.refuseRepeated(sections, of: "pages")
    }
  }

  private func checkSources(_ pages: [GuidancePage]) {
    let sources = IdSet(library.site.sources.map(\.id.text), of: "source", isWhole: siteIsWhole)
    sources.check(pages.flatMap(\.sources), findings)
    sources.check(library.faq.questions.flatMap(\.sources), findings)
    sources.check([library.checklist?.source].compactMap(\.self), findings)
  }

  /// Sections of the advice are those that a page or the checklist has.
  private func checkSections(_ pages: [GuidancePage]) {
    let themes = library.checklist?.themes ?? []
    var seen: Set<String> = []
    let known = (pages.compactMap(\.section) + themes.map(\.section)).map(\.text)
      .filter { seen.insert($0).inserted }
    IdSet(known, of: "section of the advice", isWhole: guidanceIsWhole && checklistIsWhole)
      .check(library.faq.questions.flatMap(\.related), findings)
  }
}
