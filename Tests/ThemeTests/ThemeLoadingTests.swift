import DefaultTheme
import Testing

@testable import Theme

/// What a theme author is told before any page is rendered.
struct ThemeLoadingTests {
  @Test func theDefaultThemeIsClean() {
    #expect(SmallSite.findings([:]) == [])
  }

  @Test func everyKindOfPageHasATemplateInTheDefaultTheme() {
    for kind in PageKind.allCases {
      #expect(DefaultTheme.files["templates/\(kind.rawValue).mustache"] != nil, "\(kind)")
    }
  }

  @Test func aMistakeInWritingIsFoundWithItsPlace() {
    #expect(
      SmallSite.findings(["templates/tag.mustache": "<p>\n{{#tag}}\n</p>\n"]).first?
        .hasPrefix("themes/own/templates/tag.mustache:2:1: THM-01 ") == true)
  }

  @Test func anUnknownNameIsFoundWithWhatWasLikelyMeant() {
    #expect(
      SmallSite.findings(["templates/not-found.mustache": "<h1>{{titel}}</h1>"]) == [
        "themes/own/templates/not-found.mustache:1:5: THM-02 No page offers the name 'titel' here. "
          + "Did you mean 'title'?"
      ])
  }

  @Test func aMissingPartialIsFound() {
    #expect(
      SmallSite.findings(["templates/not-found.mustache": "{{> page-strat}}"]) == [
        "themes/own/templates/not-found.mustache:1:1: THM-03 There is no template 'page-strat'. "
          + "Did you mean 'page-start'?"
      ])
  }

  @Test func aPartialThatIncludesItselfIsFound() {
    let findings = SmallSite.findings(["templates/partials/turn.mustache": "{{> turn}}"])
    #expect(
      findings == [
        "themes/own/templates/partials/turn.mustache:1:1: THM-04 A template cannot include itself: "
          + "'turn' → 'turn'. Remove the last of these inclusions. It is included at page-end:1:1."
      ])
  }

  @Test func aFileThatAThemeHasNoUseForIsAWarning() {
    let findings = SmallSite.findings(["templates/events.mustache": "<p>", "README.md": "Ours."])
    #expect(
      findings.map { $0.prefix(while: { $0 != "." }) } == [
        "themes/own/templates/events"
      ])
    #expect(findings[0].contains("THM-05 A theme has no use for the file"))
    #expect(findings[0].contains("The kinds are guidance-page, guidance-folder, "))
  }

  @Test func oneFileOfAThemeStandsInForTheDefaultOne() throws {
    let theme = try SmallSite.theme([
      "assets/brand.css": ":root { --brand: navy; }",
      "assets/crest.svg": "<svg/>",
      "templates/not-found.mustache": "<title>{{plain-title}}</title>",
    ])
    let brand = theme.assets.first { $0.address == "assets/brand.css" }
    #expect(brand.map { String(decoding: $0.bytes, as: UTF8.self) } == ":root { --brand: navy; }")
    #expect(
      theme.assets.map(\.address) == [
        "assets/brand.css", "assets/candour.js", "assets/crest.svg", "assets/icon.svg",
        "assets/style.css",
      ])
    let page = theme.notFound(at: "404.html", in: Chrome(siteTitle: "Advice", view: "guidance"))
    #expect(
      String(decoding: try page.render().bytes, as: UTF8.self) == "<title>Page not found</title>")
  }

  @Test func everyWordThatATemplateAsksForIsDeclaredOnce() {
    let keys = Words.entries.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  @Test func wordsTakeWhatTheySayFromTheirValues() {
    #expect(
      Words.english("tally", ["recorded": "3", "all": "5", "not-known": "{blank}", "blank": "1"])
        == "3 of 5 rows recorded, {blank} stated as not known, 1 blank.")
    #expect(Words.english.count(1, one: "one-page", many: "many-pages") == "1 page")
    #expect(Words.english.count(0, one: "one-page", many: "many-pages") == "0 pages")
    #expect(Words.english["no such key"] == "no such key")
  }
}
