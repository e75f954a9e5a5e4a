import Testing

@testable import Theme

/// What a theme author is told about addresses in the network.
struct NetworkCheckTests {
  private static let help =
    "Put what the page needs into the theme's assets/ and name it there. A delivery is read "
    + "offline, and a request would tell others that it is read. A link to follow, <a href>, may "
    + "lead anywhere."
  private static let scriptHelp =
    "A script of a theme holds no such address, not even in a comment. Put what it needs into the "
    + "theme's assets/. A delivery is read offline, and a request would tell others that it is read."

  private func template(_ text: String) -> [String] {
    SmallSite.findings(["templates/not-found.mustache": text])
  }

  private func asset(_ name: String, _ text: String) -> [String] {
    SmallSite.findings(["assets/\(name)": text])
  }

  private func finding(_ place: String, _ address: String, _ help: String = help) -> String {
    "themes/own/\(place): THM-08 A theme must not fetch anything from the network: '\(address)'. "
      + help
  }

  @Test func aStyleSheetFromTheNetworkStopsTheTheme() {
    let own = ThemeSource(
      folder: "themes/own",
      files: [
        "templates/not-found.mustache": Array(
          "<p>é</p>\n<p>é</p><link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">".utf8)
      ])
    let (theme, findings) = Theme.load([own, SmallSite.builtIn])
    #expect(theme == nil)
    #expect(findings.map(\.level) == [.stop])
    #expect(
      template(
        "<p>é</p>\n<p>é</p><link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">")
        == [finding("templates/not-found.mustache:2:38", "https://fonts.example/a.css")])
  }

  @Test(arguments: [
    ("<img src=\"http://a.example/x.png\">", 11, "http://a.example/x.png"),
    ("<IMG SRC = '//a.example/x.png'>", 13, "//a.example/x.png"),
    ("<img src=HTTPS://a.example/x.png>", 10, "HTTPS://a.example/x.png"),
    ("<img srcset=\"assets/a.png 1x,https://a.example/b.png 2x\">", 30, "https://a.example/b.png"),
    ("<video poster=\"\\\\a.example\\x\"></video>", 16, "\\\\a.example\\x"),
    ("<form action=\"https:a.example\">", 15, "https:a.example"),
    ("<base href=\"//a.example/\">", 13, "//a.example/"),
    ("<svg><use href=\"//a.example/i.svg#x\"/></svg>", 17, "//a.example/i.svg#x"),
    ("<a href=\"x.html\" ping=\"https://a.example\">x</a>", 24, "https://a.example"),
    (
      "<p{{#is-draft}} class=\"a>b\"{{/is-draft}} style=\"background:url(//a.example)\">", 64,
      "//a.example"
    ),
    ("<img src=\"{{#view}}https://a.example/x{{/view}}\">", 20, "https://a.example/x"),
    ("<style>@import \"https://a.example/a.css\";</style>", 17, "https://a.example/a.css"),
    (
      "<meta http-equiv=\"refresh\" content=\"0; url=https://a.example\">", 44,
      "https://a.example"
    ),
  ])
  func markupThatFetchesIsFoundWithItsPlace(text: String, column: Int, address: String) {
    #expect(
      template(text) == [finding("templates/not-found.mustache:1:\(column)", address)])
  }

  @Test func scriptsInMarkupAreReadAsScripts() {
    #expect(
      template("<script>\nfetch('https://a.example/log')</script><p>https://b.example</p>")
        == [finding("templates/not-found.mustache:2:8", "https://a.example/log")])
    #expect(
      template("<button onclick=\"fetch('//a.example')\">x</button>")
        == [finding("templates/not-found.mustache:1:25", "//a.example")])
  }

  @Test(arguments: [
    "<a href=\"https://www.college.police.uk/\">College of Policing</a>",
    "<a class=\"x\" href='//a.example'>x</a> https://b.example url(https://c.example)",
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1\"/></svg>",
    "<img src=\"{{root}}assets/crest.svg\" alt=\"https://a.example\">",
    "<img src=\"data:image/png;base64,//8A\">",
    "<link rel=\"stylesheet\" href=\"{{root}}assets/brand.css\"><p>1 < 2</p>",
  ])
  func whatFetchesNothingIsFine(text: String) {
    #expect(template(text) == [])
  }

  @Test func aTagThatIsNeverClosedIsReadToItsEnd() {
    #expect(
      template("<img src=\"https://a.example")
        == [finding("templates/not-found.mustache:1:11", "https://a.example")])
    #expect(template("<img src=") == [])
    #expect(template("<") == [])
  }

  @Test func aStyleSheetFetchesByImportAddressAndPicture() {
    #expect(
      asset(
        "own.css",
        """
        @import 'https://a.example/a.css';
        @import/* now */"//b.example/b.css";
        p { background: URL( "http://c.example/c.png" ) }
        p { background: image-set("c.png" 1x, "https://d.example/d.png" 2x) }
        """)
        == [
          finding("assets/own.css:1:10", "https://a.example/a.css"),
          finding("assets/own.css:2:18", "//b.example/b.css"),
          finding("assets/own.css:3:23", "http://c.example/c.png"),
          finding("assets/own.css:4:40", "https://d.example/d.png"),
        ])
  }

  @Test func aStyleSheetMayNameAnAddressThatItDoesNotFetch() {
    #expect(
      asset(
        "own.css",
        """
        /* After https://a.example, the force's own colours. */
        @namespace svg url(http://www.w3.org/2000/svg);
        p { background: url(crest.svg) } a::after { content: "https://b.example" }
        p { background: url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>") }
        """) == [])
  }

  @Test func aScriptHoldsNoAddressAtAll() {
    #expect(
      asset(
        "own.js",
        """
        // From https://a.example/b.
        importScripts("//c.example/d.js");
        import(`//e.example/f.js`); new WebSocket("wss://g.example");
        """)
        == [
          finding("assets/own.js:1:9", "https://a.example/b.", Self.scriptHelp),
          finding("assets/own.js:2:16", "//c.example/d.js", Self.scriptHelp),
          finding("assets/own.js:3:9", "//e.example/f.js", Self.scriptHelp),
          finding("assets/own.js:3:44", "wss://g.example", Self.scriptHelp),
        ])
    #expect(
      asset(
        "own.js",
        """
        // Ours. Comments may begin like "// this".
        var svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        if (location.protocol === "https:" || path.startsWith("//")) stop();
        """) == [])
  }

  @Test func aPictureInSVGIsReadAsMarkupAndOtherAssetsAreNot() {
    #expect(
      asset("crest.svg", "<svg><image xlink:href=\"https://a.example/x.png\"/></svg>")
        == [finding("assets/crest.svg:1:25", "https://a.example/x.png")])
    #expect(asset("notes.txt", "<img src=\"https://a.example/x.png\">") == [])
  }

  @Test func aLongAddressIsCutShortWhenQuoted() {
    let address = "https://a.example/" + String(repeating: "x", count: 100)
    #expect(
      template("<img src=\"\(address)\">")
        == [finding("templates/not-found.mustache:1:11", address.prefix(79) + "…")])
  }
}
