import Testing

@testable import Markdown

@Suite("Alerts")
struct AlertTests {
  @Test(
    "GitHub's are notes with a title",
    arguments: [
      ("NOTE", "note", "Note"), ("TIP", "tip", "Tip"), ("IMPORTANT", "important", "Important"),
      ("WARNING", "warning", "Warning"), ("CAUTION", "caution", "Caution"),
    ])
  func gitHub(word: String, name: String, title: String) {
    #expect(
      html("> [!\(word)]\n> Mind *this*\n>\n> - and that\n") == """
        <div class="alert alert-\(name)" role="note">
        <p class="alert-title">\(title)</p>
        <p>Mind <em>this</em></p>
        <ul>
        <li>and that</li>
        </ul>
        </div>

        """)
  }

  @Test("The marker can be all there is, or be followed by a blank line or a hard break")
  func markerForms() {
    let alert = "<div class=\"alert alert-tip\" role=\"note\">\n<p class=\"alert-title\">Tip</p>\n"
    #expect(html("> [!TIP]\n") == alert + "</div>\n")
    #expect(html("> [!TIP]\n>\n> a\n") == alert + "<p>a</p>\n</div>\n")
    #expect(html("> [!TIP]  \n> a\n") == alert + "<p>a</p>\n</div>\n")
  }

  @Test("Those named after a view are found, and shown with a title only when one is given")
  func views() throws {
    let document = Document(parsing: "a\n\n> [!AUTHOR]\n> b\n\n- > [!FAMILY-PANEL]\n  > c\n")
    #expect(document.alerts.map(\.word) == ["AUTHOR", "FAMILY-PANEL"])
    #expect(document.alerts.map(\.isWellFormed) == [true, true])
    #expect(document.alerts.map(\.blockQuote.position.line) == [3, 6])
    #expect(HTMLRenderer().html(of: document).contains("<blockquote>\n<p>[!AUTHOR]\nb</p>"))
    var options = HTMLOptions()
    options.alertTitles["AUTHOR"] = "For the author"
    #expect(
      HTMLRenderer(options).html(of: document).contains(
        "<div class=\"alert alert-author\" role=\"note\">\n<p class=\"alert-title\">For the author</p>\n<p>b</p>\n</div>"
      ))
    try #require(document.alerts.first).blockQuote.unlink()
    #expect(!HTMLRenderer().html(of: document).contains("b</p>"))
  }

  @Test(
    "A slip in the marker is seen for what it is meant to be",
    arguments: [
      "> [!author]\n> a", "> [!Author]\n> a", "> [!AUTHOR] a", "> **[!AUTHOR]**\n> a",
      "> [!AUTHOR]\n> a\n\n[!AUTHOR]: /x",
    ])
  func slips(markdown: String) {
    let alerts = Document(parsing: markdown).alerts
    #expect(alerts.map(\.word) == ["AUTHOR"])
    #expect(alerts.map(\.isWellFormed) == [false])
  }

  @Test(
    "What is no marker makes no alert",
    arguments: [
      "> [NOTE]\n> a", "> ![NOTE]\n> a", "> [!]\n> a", "> [!TWO WORDS]\n> a", "> `[!NOTE]`\n> a",
      "> # [!NOTE]\n> a", "[!NOTE]\na", "> a\n> [!NOTE]",
    ])
  func noAlert(markdown: String) {
    #expect(Document(parsing: markdown).alerts.isEmpty)
    #expect(!html(markdown).contains("role=\"note\""))
  }

  @Test("Markers where none can stand are found")
  func stray() {
    let document = Document(
      parsing: "> [!NOTE]\n> a\n> [!AUTHOR]\n> b\n>\n> [!PANEL]\n> c\n\n[!TIP]\nd [!NOTE] e\n")
    #expect(document.strayAlertMarkers.map(\.word) == ["AUTHOR", "PANEL", "TIP"])
    #expect(document.strayAlertMarkers.map(\.node.position.line) == [3, 6, 9])
  }

  @Test("Without its marker an alert is a quotation")
  func removingMarker() {
    let document = Document(parsing: "> [!AUTHOR]\n> a\n\n> [!AUTHOR]\n")
    for alert in document.alerts { alert.removeMarker() }
    #expect(
      HTMLRenderer().html(of: document)
        == "<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n</blockquote>\n")
  }
}
