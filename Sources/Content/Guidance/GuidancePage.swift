/// One page of practice advice: `content/guidance/**.md`.
package struct GuidancePage: Hashable, Sendable {
  /// The file, relative to the site's root.
  package var file: String
  /// Its id: the path below `content/guidance/` without `.md` and without a language, for example
  /// `advice/2e` or `advice/index`.
  package var path: String
  /// Where it is built, below the folder that holds the guidance: `advice/2e.html`, `advice/2e.cy.html`.
  package var address: String
  package var title: SourceText
  package var navTitle: SourceText?
  package var description: SourceText?
  /// Pages are listed by weight, then title. 0 where it is missing.
  package var weight: Int = 0
  package var date: CalendarDate?
  package var reviewed: CalendarDate?
  package var reviewBy: Written<CalendarDate>?
  package var owner: SourceText?
  package var tags: [SourceText] = []
  /// From the file's name (`2e.cy.md`), else from `lang`, else the site's.
  package var language: Language
  package var isDraft: Bool = false
  /// The section of the practice advice, for example `2e`.
  package var section: SourceText?
  /// Ids of the site's sources.
  package var sources: [SourceText] = []
  /// Paths of other pages.
  package var related: [SourceText] = []
  /// Earlier addresses of the page, below the guidance's folder.
  package var aliases: [SourceText] = []
  package var body: Body
  /// The same page in other languages, in the order of their codes.
  package var translations: [GuidancePage] = []
}
