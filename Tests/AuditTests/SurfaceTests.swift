import Testing

@testable import Audit

@Test func `each surface is named with its line`() {
  let page = """
    <html><head><style>.a::before{content:"Saz"}</style>
    <script>var x = "Saz"</script></head>
    <body data-saz="1" title="told Saz"><!-- Saz -->
    <p>Saz</p></body></html>
    """
  #expect(
    hits(page) == [
      "1 style p1 known as", "2 script p1 known as", "3 markup p1 known as",
      "3 attribute p1 known as", "3 comment p1 known as", "4 text p1 known as",
    ])
}

@Test(arguments: [
  ("index.csv", "date,entry\n2023-05-12,Saz seen\n", "2 data p1 known as"),
  ("a.json", "{\"a\":\"Sa<b>z</b>\"}", "1 data p1 known as"),
  ("a.html", "<p>x</p> &lt;p&gt;Sa&lt;b&gt;z&lt;/b&gt;&lt;/p&gt;", "1 text p1 known as"),
  ("a.svg", "<svg><text>Sa<tspan>z</tspan></text></svg>", "1 text p1 known as"),
  ("a.ics", "SUMMARY:Sa\r\n z\r\n", "1 data p1 known as"),
  ("a.txt", "x\n\nAhmed", "3 data p1 half of a surname"),
  ("a.js", "// \nlet x = 'V2hpdGNvbWJl'", "2 base64 o1 surname"),
])
func `every type of text is read`(_ name: String, _ text: String, _ expected: String) {
  #expect(hits(text, in: name) == [expected])
}

@Test func `forbidden structure is a fault`() {
  let page = """
    <p><!-- note --><!-- --></p>
    <p style="display: none">x</p>
    <a href="data:text/html,x">x</a>
    <script src="a.js">//# sourceMappingURL=a.js.map</script>
    <p id="p17x" class="person-mother mother">x</p>
    """
  let people = [WithheldIdentity(id: "mother", fullName: "Ruth Denby")]
  let report = audit(bytes: Array(page.utf8), named: "a.html", for: request(people))
  #expect(report.hits == [])
  #expect(
    report.faults.map { "\($0.line) \($0.code)" } == [
      "1 AUD-01", "2 AUD-04", "3 AUD-03", "4 AUD-02", "5 AUD-05",
    ])
  #expect(report.passed == false)
}

@Test func `an id that is an everyday word may stand where it is one`() {
  let people = [WithheldIdentity(id: "mother", fullName: "Ruth Denby")]
  let page = "<h2 id=\"mother\">Her mother</h2>"
  #expect(audit(bytes: Array(page.utf8), named: "a.html", for: request(people)).passed)
}
