import Testing

@testable import Theme

/// Whole pages of a small guidance site.
struct GuidancePageTests {
  static let site = SmallSite(files: [
    "content/site.yaml": """
    title: Advice
    sources: [{id: pa, title: "The advice <1>", publisher: VKPP}]
    """,
    "content/guidance/index.cy.md": "---\ntitle: Dechrau\nlang: cy\n---\nHelo.\n",
    "content/guidance/index.md": "---\ntitle: Start\n---\nRead [the *why*](why/2e.md#how).\n",
    "content/guidance/why/2e.md": """
    ---
    title: Why & how
    nav-title: Why
    description: Ask "why".
    section: 2e
    weight: 1
    source: pa
    tags: [Analysis, "R&D"]
    owner: Review team
    ---
    First.

    ## How

    > [!NOTE]
    > Kind.

    ## What <b>then</b>

    | a | b |
    | --- | ---: |
    | 1 | 2 |
    """,
    "content/guidance/why/later.md":
      "---\ntitle: Later\nweight: 2\ntags: [analysis]\naliases: [old/later]\n---\nBack to [Why](2e.md).\n",
    "content/guidance/why/later.cy.md": "---\ntitle: Wedyn\nlang: cy\nweight: 2\n---\nHelo.\n",
  ])

  @Test func aSiteHasItsPagesFoldersTagsListAndRedirections() throws {
    #expect(
      try Self.site.guidance().keys.sorted() == [
        "all-pages.html", "index.cy.html", "index.html", "old/later/index.html", "tags/index.html",
        "tags/tag-analysis.html", "tags/tag-r-d.html", "why/2e.html", "why/index.html",
        "why/later.cy.html", "why/later.html",
      ])
  }

  @Test func theHeadSaysWhatThePageIsAndFetchesOnlyFromTheFolder() throws {
    let html = try Self.site.guidance().html("why/2e.html")
    #expect(
      html.between("<head>\n", "</head>") == """
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Why &amp; how – Advice</title>
        <meta name="description" content="Ask &quot;why&quot;.">
        <meta name="referrer" content="no-referrer">
        <link rel="icon" type="image/svg+xml" href="../assets/icon.svg">
        <link rel="stylesheet" href="../assets/brand.css">
        <link rel="stylesheet" href="../assets/style.css">
        <script defer src="../assets/candour.js"></script>

        """)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
  }

  @Test func theMarkingStandsAtTheTopAndAtTheBottom() throws {
    let html = try Self.site.guidance().html("why/2e.html")
    #expect(html.between("<header", "</header>")?.contains("<strong>OFFICIAL</strong>") == true)
    #expect(html.between("<footer", "</footer>")?.contains("<strong>OFFICIAL</strong>") == true)
  }

  @Test func thePageShowsItsBodyItsSourceAndItsUpkeep() throws {
    let html = try Self.site.guidance().html("why/2e.html")
    #expect(html.contains("<h1 id=\"2e\">Why &amp; how</h1>"))
    #expect(
      html.contains(
        "<p>Source: <cite>The advice &lt;1&gt;</cite>, VKPP.</p>"))
    #expect(html.contains("<h2 id=\"how\">How</h2>"))
    #expect(html.contains("<th scope=\"col\" class=\"align-right\">b</th>"))
    #expect(html.contains("<dt>Content owner</dt><dd>Review team</dd>"))
    #expect(html.contains("<a class=\"tag\" href=\"../tags/tag-r-d.html\">R&amp;D</a>"))
  }

  @Test func thePageSaysWhereItIsAndWhatIsRoundIt() throws {
    let html = try Self.site.guidance().html("why/2e.html")
    #expect(
      html.between("<nav class=\"breadcrumbs wrap\" aria-label=\"Breadcrumb\">\n", "\n</nav>")
        == "<ol><li><a href=\"../index.html\">Home</a></li><li><a href=\"index.html\">why</a></li>"
        + "<li><span aria-current=\"page\">Why</span></li></ol>")
    #expect(html.contains("<a href=\"2e.html\" aria-current=\"page\">Why</a>"))
    #expect(html.contains("<li><a href=\"#how\">How</a></li>"))
    #expect(html.contains("<a rel=\"prev\" href=\"../index.html\">"))
    #expect(html.contains("<a rel=\"next\" href=\"later.html\">"))
  }

  @Test func aTwinIsOfferedAndKeepsToItsLanguage() throws {
    let pages = try Self.site.guidance()
    let english = try pages.html("why/later.html")
    #expect(
      english.contains(
        "<a href=\"later.cy.html\" lang=\"cy\" hreflang=\"cy\" rel=\"alternate\">Cymraeg</a>"))
    #expect(!english.contains("Wedyn"))
    let welsh = try pages.html("why/later.cy.html")
    #expect(welsh.contains("<html lang=\"cy\">"))
    #expect(welsh.contains("<a href=\"later.cy.html\" aria-current=\"page\">Wedyn</a>"))
    #expect(!welsh.contains("<a href=\"later.html\">Later</a>"))
    #expect(
      welsh.contains(
        "<a href=\"later.html\" lang=\"en\" hreflang=\"en\" rel=\"alternate\">English</a>"))
  }

  @Test func aFolderWithoutAPageListsWhatIsInIt() throws {
    let html = try Self.site.guidance().html("why/index.html")
    #expect(
      html.contains(
        "<li><a class=\"entry\" href=\"2e.html\">Why &amp; how</a><p>Ask &quot;why&quot;.</p></li>")
    )
  }

  @Test func tagsThatDifferOnlyInTheirCaseAreOne() throws {
    let html = try Self.site.guidance().html("tags/tag-analysis.html")
    #expect(html.contains("<h1>Pages tagged “Analysis”</h1>"))
    #expect(html.contains("<a class=\"entry\" href=\"../why/2e.html\">Why &amp; how</a>"))
    #expect(html.contains("<a class=\"entry\" href=\"../why/later.html\">Later</a>"))
    #expect(
      try Self.site.guidance().html("tags/index.html")
        .contains(
          "<a class=\"entry\" href=\"tag-analysis.html\">Analysis</a> <span class=\"quiet\">2 pages</span>"
        ))
  }

  @Test func tagsThatDifferOnlyInSignsHaveAPageEach() throws {
    let pages = try SmallSite(files: [
      "content/site.yaml": "title: Advice\n",
      "content/guidance/a.md": "---\ntitle: A\ntags: [C++, \"C#\"]\n---\nText.\n",
      "content/guidance/b.md": "---\ntitle: B\ntags: [c++, C 2]\n---\nText.\n",
    ]).guidance()
    #expect(
      try pages.html("tags/index.html").between("<ul class=\"listing\">\n", "</ul>") == """
        <li><a class="entry" href="tag-c-2.html">C 2</a> <span class="quiet">1 page</span></li>
        <li><a class="entry" href="tag-c.html">C#</a> <span class="quiet">1 page</span></li>
        <li><a class="entry" href="tag-c-3.html">C++</a> <span class="quiet">2 pages</span></li>

        """)
    #expect(try pages.html("tags/tag-c.html").contains("<h1>Pages tagged “C#”</h1>"))
    #expect(try pages.html("tags/tag-c-3.html").contains("<h1>Pages tagged “C++”</h1>"))
    #expect(
      try pages.html("b.html").contains("<a class=\"tag\" href=\"tags/tag-c-3.html\">c++</a>"))
  }

  @Test(arguments: [
    ("all-pages.html", "<span aria-current=\"page\">All pages</span>"),
    ("tags/index.html", "<span aria-current=\"page\">Tags</span>"),
    ("tags/tag-r-d.html", "<span aria-current=\"page\">Pages tagged “R&amp;D”</span>"),
    ("index.html", "<a href=\"index.html\" aria-current=\"page\">Home</a>"),
  ])
  func onlyThePageItselfIsMarkedAsCurrent(address: String, mark: String) throws {
    let html = try Self.site.guidance().html(address)
    #expect(html.components(of: "aria-current") == 1)
    #expect(html.contains(mark))
  }

  @Test func anEarlierAddressLeadsToThePage() throws {
    let html = try Self.site.guidance().html("old/later/index.html")
    #expect(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../why/later.html\">"))
    #expect(html.contains("<a href=\"../../why/later.html\">Later</a>"))
  }

  @Test func aPageOfALargeFolderDoesNotListAllTheOthers() throws {
    var files = ["content/site.yaml": "title: Advice\n"]
    for number in 100..<200 {
      files["content/guidance/p\(number).md"] = "---\ntitle: Page \(number)\n---\nText.\n"
    }
    let html = try SmallSite(files: files).guidance().html("p150.html")
    let navigation = try #require(html.between("<nav class=\"section-nav\"", "</nav>"))
    #expect(!navigation.contains("Page 134<"))
    #expect(navigation.contains("Page 135<"))
    #expect(navigation.contains("Page 165<"))
    #expect(!navigation.contains("Page 166<"))
    #expect(navigation.contains("<a href=\"index.html\">All 100 pages in this section</a>"))
  }

  @Test func theSamePageGivesTheSameBytes() throws {
    let page = try #require(Self.site.guidance()["why/2e.html"])
    let again = try #require(Self.site.guidance()["why/2e.html"])
    #expect(try page.render() == again.render())
  }
}
