package import Diagnostics

/// Everything that a site's `content/` folder holds, read and typed, with what was found wrong on the way.
package struct Library: Hashable, Sendable {
  package var site = Site()
  package var guidance = GuidanceTree(root: GuidanceFolder(name: "", path: ""))
  /// Pictures and other files among the guidance pages.
  package var guidanceAssets: [Asset] = []
  package var checklist: Checklist?
  package var faq = FAQ()
  package var glossary: [GlossaryTerm] = []
  package var characteristics: CharacteristicsTable?
  /// What wording is looked at for, by file.
  package var languageRules: [LanguageRule] = []
  /// By slug.
  package var projects: [Project] = []
  /// In order.
  package var findings: [Finding] = []
}
