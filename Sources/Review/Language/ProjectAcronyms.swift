internal import Content
internal import Diagnostics

/// The acronyms of a project by page, with what explains them.
struct ProjectAcronyms {
  struct Use {
    var acronym: Acronym
    var passage: Passage

    var position: SourcePosition { passage.position(of: acronym.range.lowerBound) }
  }

  /// In the order of the text, by page.
  let pages: [(notes: PageNotes, uses: [Use])]
  /// What the glossaries say, the project's before the site's.
  let glossary: [String: GlossaryTerm]

  /// Nothing where the site has no rule for acronyms.
  init(_ project: Project, _ prose: ProjectProse, _ standards: Standards) {
    guard standards.acronymRule != nil else {
      (pages, glossary) = ([], [:])
      return
    }
    let finder = AcronymFinder(known: standards.knownAcronyms)
    var pages: [(notes: PageNotes, uses: [Use])] = []
    for passage in prose.passages {
      let found = finder.acronyms(in: passage, [WordToken](of: passage.text.bytes))
      let uses = found.map { Use(acronym: $0, passage: passage) }
      guard !uses.isEmpty else { continue }
      if pages.last?.notes.file == passage.notes.file {
        pages[pages.count - 1].uses += uses
      } else {
        pages.append((passage.notes, uses))
      }
    }
    self.pages = pages
    glossary = Dictionary(
      (standards.glossary + project.glossary).map { ($0.term.text, $0) },
      uniquingKeysWith: { $1 })
  }

  /// The first use of each on a page, with all uses of it there.
  func first(on page: (notes: PageNotes, uses: [Use])) -> [(first: Use, all: [Use])] {
    var seen: Set<String> = []
    return page.uses.compactMap { use in
      guard seen.insert(use.acronym.letters).inserted else { return nil }
      return (use, page.uses.filter { $0.acronym.letters == use.acronym.letters })
    }
  }
}

extension Standards {
  /// The rule that says what is asked of an acronym, and which are known; `nil` where it is switched off.
  var acronymRule: LanguageRule? {
    languageRules.first { $0.look == .acronym && $0.level != .off && $0.language == language }
  }

  /// What the rule for acronyms takes as known.
  fileprivate var knownAcronyms: Set<String> {
    Set((acronymRule?.exceptions ?? []).flatMap(\.phrases).map { $0.joined().uppercased() })
  }
}
