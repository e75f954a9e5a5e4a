import Content
import Diagnostics
import Testing

@Suite struct GuidanceTests {
  private func page(_ title: String, _ more: String = "") -> String {
    "---\ntitle: \(title)\n\(more)\n---\nText.\n"
  }

  /// A folder as it would be listed: titles, with what a folder holds in brackets.
  private func outline(_ folder: GuidanceFolder) -> String {
    let entries = folder.entries.map { entry in
      switch entry {
      case .page(let page): page.title.text
      case .folder(let folder): folder.title + " " + outline(folder)
      }
    }
    return "[" + entries.joined(separator: ", ") + "]"
  }

  @Test func foldersAreListedByWeightThenTitleWithOrWithoutAnIndex() {
    let library = read([
      "content/guidance/index.md": page("Home"),
      "content/guidance/z.md": page("First", "weight: -1"),
      "content/guidance/b.md": page("Beta"),
      "content/guidance/a.md": page("Gamma"),
      "content/guidance/advice/index.md": page("The advice", "weight: 5"),
      "content/guidance/advice/2e.md": page("Analysis", "weight: 10"),
      "content/guidance/advice/2a.md": page("People", "weight: 9"),
      "content/guidance/deep/er/still/page.md": page("Down here"),
    ])
    #expect(told(library) == [])
    #expect(
      outline(library.guidance.root)
        == "[First, Beta, Gamma, deep [er [still [Down here]]], The advice [People, Analysis]]")
    #expect(library.guidance.root.index?.title.text == "Home")
    #expect(library.guidance.pages.map(\.path).prefix(3) == ["index", "z", "b"])
    #expect(library.guidance.pages.map(\.address).contains("deep/er/still/page.html"))
  }

  @Test func aWelshTwinBelongsToItsPage() throws {
    let library = read([
      "content/guidance/2e.md": page("Analysis"),
      "content/guidance/2e.cy.md": page("Dadansoddi", "lang: cy"),
      "content/guidance/unig.cy.md": page("Unig"),
    ])
    #expect(told(library) == [])
    #expect(outline(library.guidance.root) == "[Analysis, Unig]")
    let pages = library.guidance.pages
    #expect(pages.map(\.address) == ["2e.html", "2e.cy.html", "unig.cy.html"])
    #expect(pages.map(\.path) == ["2e", "2e", "unig"])
    #expect(pages.map(\.language) == [.english, .welsh, .welsh])
    #expect(pages[0].translations.map(\.title.text) == ["Dadansoddi"])
  }

  @Test func aTwinWhoseKeysContradictItsNameIsRefused() {
    #expect(
      told(read(["content/guidance/a.cy.md": page("A", "lang: en")])) == [
        "content/guidance/a.cy.md:3:7: stop: The file's name says 'cy' and 'lang' says 'en' [SRC-01] "
          + "Take lang away, or rename the file."
      ])
  }

  @Test func everyKeyOfAPageIsRead() throws {
    let library = read([
      "content/site.yaml": "language: cy\nsources: [{id: advice, title: A}]",
      "content/guidance/a.md": page(
        "A",
        "nav-title: Short\ndescription: D\nweight: 7\ndate: 2024-01-02\nreviewed: 2024-01-03\nreview-by: 2025-01-03\n"
          + "owner: Us\ntags: [x]\ndraft: yes\nsection: 2e\nsource: advice\nrelated: [a]\naliases: [old/a, older/]"
      ),
      "content/guidance/pictures/one.svg": "<svg/>",
    ])
    #expect(told(library) == [])
    let page = try #require(library.guidance.pages.first)
    #expect(page.language == .welsh)
    #expect(page.weight == 7)
    #expect(page.reviewBy?.value.description == "2025-01-03")
    #expect(page.isDraft)
    #expect(page.section?.text == "2e")
    #expect(page.sources.map(\.text) == ["advice"])
    #expect(
      page.aliases.map { GuidancePage.address(ofAlias: $0.text) } == [
        "old/a.html", "older/index.html",
      ])
    #expect(library.guidanceAssets.map(\.path) == ["pictures/one.svg"])
  }

  @Test func noTwoPagesMayWantOneAddress() {
    let library = read([
      "content/guidance/a.md": page("A", "aliases: [B.html, c]"),
      "content/guidance/A.md": page("A too"),
      "content/guidance/b.md": page("B"),
      "content/guidance/c/index.md": page("C", "aliases: [C]"),
    ])
    let help = "[SRC-06] Rename one of them. Capital and small letters do not count as different."
    #expect(
      told(library) == [
        "content/guidance/a.md:1:1: stop: The address 'a.html' is wanted by 'content/guidance/A.md' too \(help)",
        "content/guidance/a.md:3:11: stop: The address 'B.html' is wanted by 'content/guidance/b.md' too \(help)",
        "content/guidance/c/index.md:3:11: stop: The address 'C.html' is wanted by 'content/guidance/a.md' too \(help)",
      ])
  }

  @Test(arguments: [
    ("/old.html", "it is not a path below the guidance"),
    ("https://example.org/a", "it is not a path below the guidance"),
    ("../old.html", "it holds a '.' or '..' as a folder"),
    ("a/../../b", "it holds a '.' or '..' as a folder"),
    ("a//b", "a part of it is empty"), ("a\\b", "it holds a backslash"),
    ("C:/a", "it holds :"), ("con.html", "CON is the name of a device there"),
  ])
  func anEarlierAddressStaysWithinTheGuidance(_ alias: String, _ problem: String) {
    #expect(
      toldOfPage(page("A", "aliases: ['\(alias)']")) == [
        "content/guidance/a.md:3:11: stop: '\(alias)' cannot be an earlier address: \(problem) [SRC-06] "
          + "Write the path below the guidance, for example aliases: [old/analysis.html]."
      ])
  }

  @Test func theSmallerFilesAreRead() {
    let library = read([
      "content/checklist.yaml": """
      themes:
        - section: 2a
          title: People
          questions:
            - {id: 2a.1, part: characteristics, roles: [officer, lead], question: All recorded?, why: Few were}
      """,
      "content/glossary.yaml":
        "---\nterms:\n  - {term: DASH, long: L, meaning: M, force-specific: yes}\n",
      "content/characteristics.yaml":
        "rows: [{key: sex, label: Sex, categories: [Male, No], protected: [Sex]}]\nnotes: [{id: a, text: N}]",
      "content/faq/index.md":
        "---\nthemes: [{id: second, title: S}, {id: first, title: F}]\n---\nHello.\n",
      "content/faq/one.md": "---\nid: one\ntheme: first\norder: 1\nquestion: One?\n---\nYes.\n",
      "content/faq/two.md": "---\nid: two\ntheme: second\norder: 2\nquestion: Two?\n---\nYes.\n",
      "content/faq/three.md":
        "---\nid: three\ntheme: second\norder: 1\nquestion: Three?\n---\nYes.\n",
      "content/language/reach.yaml":
        "extends: existence\ncode: LNG-03\nmessage: M\nhelp: H\nsource: [{id: a}]\ntokens: [hard to reach]",
    ])
    #expect(told(library) == [])
    #expect(library.languageRules.map(\.code.text) == ["LNG-03"])
    let question = library.checklist?.themes.first?.questions.first
    #expect(question?.id.text == "2a.1")
    #expect(question?.roles.map(\.value) == [.officer, .lead])
    #expect(library.glossary.map(\.isForceSpecific) == [true])
    #expect(library.characteristics?.rows.first?.categories.map(\.text) == ["Male", "No"])
    #expect(library.characteristics?.notes.map(\.text.text) == ["N"])
    #expect(library.faq.questions.map(\.id.text) == ["three", "two", "one"])
    #expect(library.faq.introduction?.firstLine == 4)
  }
}
