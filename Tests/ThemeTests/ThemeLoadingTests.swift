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
}
