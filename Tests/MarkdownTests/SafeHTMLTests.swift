import Testing

@testable import Markdown

@Suite("What an author wrote is shown and does nothing")
struct SafeHTMLTests {
  @Test(
    "Tags are shown as text",
    arguments: [
      ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>\n"),
      (
        "<script>alert(1)</script>\n",
        "<pre class=\"raw-html\"><code>&lt;script&gt;alert(1)&lt;/script&gt;\n</code></pre>\n"
      ),
      (
        "<div onclick=\"x()\">\nsaid\n</div>\n",
        "<pre class=\"raw-html\"><code>&lt;div onclick=&quot;x()&quot;&gt;\nsaid\n&lt;/div&gt;\n</code></pre>\n"
      ),
    ])
  func shown(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test(
    "Comments are never written, what stands beside them is",
    arguments: [
      ("<!-- secret -->\n", ""),
      ("a <!-- secret --> b", "<p>a  b</p>\n"),
      (
        "<!-- a --> said <!-- b --> twice\n",
        "<pre class=\"raw-html\"><code> said  twice\n</code></pre>\n"
      ),
      ("<!-- secret", ""),
    ])
  func comments(markdown: String, expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test("HTML that is passed on has neither comments nor the tags that GitHub filters")
  func passedOn() {
    let written = html("<div>\n<!-- secret -->a<SCRIPT>b</script>\n</div>\n\nc<br><!-- d -->\n") {
      $0.rawHTML = .passedOn
    }
    #expect(written == "<div>\na&lt;SCRIPT>b&lt;/script>\n</div>\n<p>c<br></p>\n")
  }

  @Test(
    "Addresses that run programs are not linked",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#9;script:alert(1)",
      "&#1;javascript:alert(1)",
      "vbscript:x", "data:text/html,x", "javascript&colon;alert(1)",
    ])
  func unsafeLinks(address: String) {
    #expect(html("[*said*](<\(address)>)") == "<p><em>said</em></p>\n")
    #expect(html("![shown](<\(address)>)") == "<p>shown</p>\n")
    #expect(Document(parsing: "\n[a](<\(address)>)").problems.count == 1)
  }

  @Test(
    "Other addresses are",
    arguments: [
      "javascript.html", "data", "https://example.org/javascript:x", "#data:x", "datax:y",
    ])
  func safeLinks(address: String) {
    #expect(html("[a](\(address))") == "<p><a href=\"\(address)\">a</a></p>\n")
  }

  @Test("Further schemes can be left unlinked")
  func furtherSchemes() {
    let written = html("[her sister](person:amy)") { $0.unsafeSchemes.insert("person") }
    #expect(written == "<p>her sister</p>\n")
  }

  @Test("No text gets out of an attribute")
  func attributes() {
    #expect(
      html("[a](x\"onclick=1 '\"><b>')\n\n![\"><b>](x)\n\n``` \"><b>\n```\n")
        == "<p><a href=\"x%22onclick=1\" title=\"&quot;&gt;&lt;b&gt;\">a</a></p>\n"
        + "<p><img src=\"x\" alt=\"&quot;&gt;&lt;b&gt;\"></p>\n"
        + "<pre><code class=\"language-&quot;&gt;&lt;b&gt;\"></code></pre>\n")
  }
}
