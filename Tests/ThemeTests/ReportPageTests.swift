import Testing

@testable import Theme

/// What the author reads before a public view is released, as pages.
struct ReportPageTests {
  static let site = SmallProject.site
  static let addresses = ["release.html", "side-by-side.html", "intruder.html"]

  @Test(arguments: ["overview", "public"])
  func nobodyButTheAuthorHasThem(view: String) throws {
    let pages = try Self.site.project(in: view)
    #expect(Self.addresses.filter { pages[$0] != nil } == [])
    #expect(!(try pages.html("index.html")).contains("standing"))
  }

  @Test func theReportListsASwapWithItsFormFileAndLine() throws {
    let html = try Self.site.project(in: "author").html("release.html")
    #expect(html.contains("<summary><strong>Sarah Ahmed</strong>"))
    #expect(html.contains("Chosen by: sister. It does not say that anybody agreed to it."))
    let row = try #require(html.between("<td data-label=\"Form\">Full name</td>", "</tr>"))
    #expect(
      row == """
        <th scope="row" data-label="As written">Sarah Ahmed</th>\
        <td data-label="Becomes">Maya Kelly</td><td class="number" data-label="Times">1</td>\
        <td class="places" data-label="Where"><ul class="plain">\
        <li><span class="file">index.md</span>: 2</li></ul></td>
        """)
  }

  @Test func theReportSaysWhyAndThatNothingIsPromised() throws {
    let html = try Self.site.project(in: "author").html("release.html")
    #expect(html.contains("<td data-label=\"Recorded\">Christian</td>"))
    #expect(html.contains("family unaware"))
    #expect(html.contains("What this tool cannot promise"))
    #expect(html.contains("<a class=\"entry\" href=\"redaction-report.json\">"))
  }

  @Test(arguments: ["index.html", "findings.html"])
  func whereThePublicViewStandsIsSaidOnTheFirstPages(address: String) throws {
    let html = try Self.site.project(in: "author").html(address)
    #expect(
      html.between("<p class=\"standing ", "</p>") == """
        standing-clear"><a href="release.html">Nothing stands in the way of the view \
        &#39;public&#39;; the audit of its finished pages comes with the build.</a>
        """)
  }

  @Test func bothTextsStandInOneRowWithTheDifferencesMarked() throws {
    let html = try Self.site.project(in: "author").html("side-by-side.html")
    #expect(
      html.contains(
        "<td data-label=\"Named\"><del>Sarah</del> opened the door.</td>"
          + "<td data-label=\"Public\"><ins>Maya</ins> opened the door.</td>"))
    #expect(html.contains("<td colspan=\"2\" class=\"same\">Nobody asked.</td>"))
    #expect(html.contains("<del>Christian</del>"))
    #expect(!html.contains("<ins>Christian"))
  }

  @Test func theIntruderSheetShowsWhatIsLeftAndLeavesRoomToSign() throws {
    let html = try Self.site.project(in: "author").html("intruder.html")
    #expect(html.contains("<h3>Maya Kelly <span class=\"quiet\">Sarah Ahmed</span></h3>"))
    #expect(html.contains("<span class=\"id\">E04</span> 11 June 2022: Welfare check on Maya"))
    #expect(html.contains("Not signed yet."))
    #expect(html.components(of: "<span class=\"box\"") >= 17)
  }
}
