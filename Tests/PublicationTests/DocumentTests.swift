import Testing

@testable import Publication

/// What a public reader gets of a page, as HTML.
struct DocumentTests {
  static let swapped = [
    ("S*ara*h Jane Ahmed-**O'Neill** rang.", "<p>Maya Kelly rang.</p>\n"),
    (
      "See [Sarah Ahmed-O'Neill's flat](https://example.org \"Saz\").",
      "<p>See <a href=\"https://example.org\" title=\"Maya\">Maya Kelly's flat</a>.</p>\n"
    ),
    ("We spoke to Sarah Jane\nAhmed-O'Neill.", "<p>We spoke to Maya Kelly.</p>\n"),
    ("## Contact with Saz", "<h2 id=\"contact-with-maya\">Contact with Maya</h2>\n"),
    ("Searched for `Sarah Ahmed-O'Neill`.", "<p>Searched for <code>Maya Kelly</code>.</p>\n"),
    ("    PNC: AHMED-O'NEILL, SARAH", "<pre><code>PNC: Kelly, Maya\n</code></pre>\n"),
    ("Sa<!-- x -->z rang.", "<p>Maya rang.</p>\n"),
    ("Sa<b>ra</b>h Ah<i></i>med-<wbr>O'Neill rang.", "<p>Maya Kelly rang.</p>\n"),
    ("[Write](mailto:sahmed@x.example) to her.", "<p>Write to her.</p>\n"),
    ("<sarah.ahmed@x.example>", "(e-mail withheld)"),
    ("<!-- Saz -->\n\nText.", "<p>Text.</p>\n"),
    ("&#x53;&#x61;&#x7a; and Ahmed\\-O\\'Neill.", "<p>Maya and Kelly.</p>\n"),
    ("[link](https://example.org/sarah-ahmed-oneill?q=%53az)", "<p>link</p>\n"),
    ("at the Northgate Primary School", "<p>at her children's school</p>\n"),
    (
      "They met in [the flat above the chemist](withhold:flat).",
      "<p>They met in a flat in the town.</p>\n"
    ),
    ("[her sister](person:ruth) and [J](person:leon)", "<p>her sister and Theo</p>\n"),
    ("Then [Carter](person:leon) left.", "<p>Then Vance left.</p>\n"),
    ("Said.[^saz]\n\n[^saz]: By Saz.", "Maya"),
    ("> [!AUTHOR]\n> Ask Saz.\n\nText.", "<p>Text.</p>\n"),
    ("The Carters told PC 1482 Whitcombe.", "<p>The Vances told Officer 1.</p>\n"),
  ]

  @Test(arguments: swapped)
  func publicReader(markdown: String, html: String) {
    let shown = QuaySite().section(markdown, in: "public")
    #expect(shown.html.contains(html), "\(shown.html)")
    for name in ["Sarah", "sarah", "Saz", "saz", "Ahmed", "Neill", "Whitcombe", "Carter"] {
      #expect(!shown.html.contains(name), "\(shown.html)")
    }
  }

  @Test func namedReader() {
    let shown = QuaySite().section(
      "S*ara*h in [a flat](withhold:flat) with [her sister](person:ruth). <!-- no -->",
      in: "overview")
    #expect(shown.html == "<p>S<em>ara</em>h in a flat with her sister. </p>\n")
    #expect(shown.findings.isEmpty)
  }

  @Test(arguments: ["public", "overview", "author"])
  func ordinaryTextComesThroughUnchanged(view: String) {
    let text = "Officers will mark the price; a carter may ask for grace, 14 of them at 7:30."
    #expect(QuaySite().section(text, in: view).html == "<p>\(text)</p>\n")
  }

  @Test func aLinkToAnAnchorFollowsTheHeadingThroughTheSwap() {
    let text =
      "[one](../events/a.md#contact-with-sarah-ahmed-oneill) [two](../events/a.md#what-pc-whitcombe-knew)"
    #expect(
      QuaySite().section(text, in: "public").html == """
        <p><a href="../events/e01.html#contact-with-maya-kelly">one</a> \
        <a href="../events/e01.html#reasoning.what-officer-1-knew">two</a></p>

        """)
    #expect(
      QuaySite().section(text, in: "overview").html.contains("#contact-with-sarah-ahmed-oneill"))
  }

  @Test func betweenViewsNothingLinks() {
    let text = "See [the advice](../../../guidance/index.md)."
    let shown = QuaySite().section(text, in: "overview")
    #expect(shown.html == "<p>See the advice.</p>\n")
    #expect(shown.findings.isEmpty)
  }

  static let stopped = [
    ("Then Carter left.", "RED-06", "A name here may be 'leon' or 'ruth'"),
    ("> [!BOARD]\n> Text", "SRC-07", "'[!BOARD]' is neither a kind of note nor a view"),
    ("Text\n[!AUTHOR]\nmore", "SRC-07", "'[!AUTHOR]' must be the first line of a quotation"),
    ("[x](person:nobody)", "SRC-02", "There is nobody with the id 'nobody' in the register"),
    (
      "[x](withhold:nothing)", "SRC-02",
      "Nothing is withheld under the id 'nothing' in the register"
    ),
    ("[x](nowhere.md)", "SRC-03", "This link leads to no page of the site"),
    ("[x](statements/sarah-ahmed.pdf)", "SRC-03", "This link leads to no page of the site"),
    ("[x](#nowhere)", "SRC-03", "This link leads to no heading of the page that it names"),
    ("[x](ftp://example.org)", "SRC-03", "A link cannot begin with 'ftp:'"),
    ("![x](https://example.org/a.png)", "SRC-03", "An image cannot come from the network"),
  ]

  @Test(arguments: stopped)
  func whatMustBeSettledStopsTheView(markdown: String, code: String, headline: String) throws {
    let findings = QuaySite().section(markdown, in: "public").findings
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.code == code)
    #expect(finding.level == .stop)
    #expect(finding.headline == headline)
    #expect(finding.position?.file == "content/imr/quay/sections/s.md")
    #expect((6...7).contains(finding.position?.line ?? 0))
  }

  @Test func aSharedSurnameIsSettledForThePage() {
    let shown = QuaySite().section(
      "Then Carter left, and Carter's car.", in: "public", frontMatter: "means: {Carter: leon}\n")
    #expect(shown.html == "<p>Then Vance left, and Vance's car.</p>\n")
    #expect(shown.findings.isEmpty)
  }
}
