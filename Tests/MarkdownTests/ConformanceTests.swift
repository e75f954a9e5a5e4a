import Testing

@testable import Markdown

/// Cases of our own, so that something stands between us and a broken renderer where the
/// specification's text is absent.
@Suite("Markdown comes out as GitHub's would")
struct ConformanceTests {
  static let blocks: [(String, String)] = [
    ("", ""),
    ("Plain\n", "<p>Plain</p>\n"),
    ("Two\nlines\n", "<p>Two\nlines</p>\n"),
    ("Hard  \nbreak\\\nagain\n", "<p>Hard<br />\nbreak<br />\nagain</p>\n"),
    ("# One\n\n###### Six ######\n", "<h1>One</h1>\n<h6>Six</h6>\n"),
    ("Title\n=====\n\nNext\n---\n", "<h1>Title</h1>\n<h2>Next</h2>\n"),
    ("#\n", "<h1></h1>\n"),
    ("***\n", "<hr />\n"),
    ("> Quoted\n> *twice*\n", "<blockquote>\n<p>Quoted\n<em>twice</em></p>\n</blockquote>\n"),
    (">\n", "<blockquote>\n</blockquote>\n"),
    ("- a\n- b\n", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
    ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("-\n", "<ul>\n<li></li>\n</ul>\n"),
    ("1. a\n2. b\n", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("7) a\n", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"),
    ("0. a\n", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
    ("- a\n  - b\n", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n"),
    ("    code <b>\n", "<pre><code>code &lt;b&gt;\n</code></pre>\n"),
    (
      "```swift extra\nlet a = \"1\"\n```\n",
      "<pre><code class=\"language-swift\">let a = &quot;1&quot;\n</code></pre>\n"
    ),
    ("~~~\n```\n~~~\n", "<pre><code>```\n</code></pre>\n"),
    ("<div>\n*a*\n</div>\n", "<div>\n*a*\n</div>\n"),
    (
      "| a | b |\n| - | -: |\n| 1 | 2 |\n",
      "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
        + "<tbody>\n<tr>\n<td>1</td>\n<td align=\"right\">2</td>\n</tr>\n</tbody>\n</table>\n"
    ),
    (
      "| a |\n| :-: |\n",
      "<table>\n<thead>\n<tr>\n<th align=\"center\">a</th>\n</tr>\n</thead>\n</table>\n"
    ),
  ]

  static let inlines: [(String, String)] = [
    ("*a* _b_ **c** __d__", "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong>"),
    ("***a***", "<em><strong>a</strong></em>"),
    ("snake_case_name", "snake_case_name"),
    ("~~gone~~", "<del>gone</del>"),
    ("`a < b`", "<code>a &lt; b</code>"),
    ("`` a`b ``", "<code>a`b</code>"),
    ("a & b < c > d \"e\" 'f'", "a &amp; b &lt; c &gt; d &quot;e&quot; 'f'"),
    ("&amp; &copy; &#35; &nope;", "&amp; © # &amp;nope;"),
    ("\\*not\\*", "*not*"),
    ("[a](b.md)", "<a href=\"b.md\">a</a>"),
    ("[a](<b c> \"T \\\"q\\\"\")", "<a href=\"b%20c\" title=\"T &quot;q&quot;\">a</a>"),
    ("[ŵ](/ŵ?a=1&b='2')", "<a href=\"/%C5%B5?a=1&amp;b=&#x27;2&#x27;\">ŵ</a>"),
    ("[a](%20x)", "<a href=\"%20x\">a</a>"),
    ("![a *b* `c`](d.png \"t\")", "<img src=\"d.png\" alt=\"a b c\" title=\"t\" />"),
    ("![a ![b](c) d](e)", "<img src=\"e\" alt=\"a b d\" />"),
    ("[![a](b)](c)", "<a href=\"c\"><img src=\"b\" alt=\"a\" /></a>"),
    (
      "<https://a.example/?b&c>",
      "<a href=\"https://a.example/?b&amp;c\">https://a.example/?b&amp;c</a>"
    ),
    ("www.example.org.", "<a href=\"http://www.example.org\">www.example.org</a>."),
    ("a <b>c</b>", "a <b>c</b>"),
    ("\"straight\" -- kept...", "&quot;straight&quot; -- kept..."),
    ("a\u{0}b", "a\u{FFFD}b"),
    ("Cath 猫 👩‍👩‍👧", "Cath 猫 👩‍👩‍👧"),
  ]

  @Test("Blocks", arguments: blocks)
  func block(markdown: String, expected: String) {
    #expect(plainHTML(markdown) == expected)
  }

  @Test("Inlines", arguments: inlines)
  func inline(markdown: String, expected: String) {
    #expect(plainHTML(markdown) == "<p>\(expected)</p>\n")
  }

  @Test("Line ends of any system, and a byte order mark, make no difference")
  func lineEnds() {
    let expected = "<h1>a</h1>\n<p>b\nc</p>\n"
    #expect(plainHTML("# a\n\nb\nc\n") == expected)
    #expect(plainHTML("# a\r\n\r\nb\r\nc\r\n") == expected)
    #expect(plainHTML("\u{FEFF}# a\r\rb\rc") == expected)
  }

  @Test("Bytes that are not UTF-8 become U+FFFD")
  func notUTF8() {
    let document = Document(parsing: [0x61, 0xFF, 0x62] as [UInt8])
    #expect(document.root.plainText == "a\u{FFFD}b")
    let bytes: [UInt8] = Array("*ŵ*".utf8)
    #expect(HTMLRenderer().html(of: Document(parsing: bytes.span)) == "<p><em>ŵ</em></p>\n")
  }
}
