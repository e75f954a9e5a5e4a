import Mustache
import Testing

@Suite struct InterpolationTests {
  @Test(arguments: [
    ("Hello, {{name}}!", "Hello, Amy &amp; Jo!"),
    ("{{{name}}} {{&name}} {{ name }}", "Amy & Jo Amy & Jo Amy &amp; Jo"),
    ("{{count}} of {{missing}}{{nothing}}.", "3 of ."),
    ("{{yes}}", "true"),
    ("{{safe}} {{{safe}}}", "<b>x</b> <b>x</b>"),
    ("{{person.name}}, {{person.age}}, {{person.name.first}}.", "Sarah, , ."),
    ("{{list}}{{person}}", ""),
    ("a {{! any\nthing {{ at all }}b", "a b"),
    ("{{=<% %>=}}<%name%> {{name}}", "Amy &amp; Jo {{name}}"),
    ("{{=<% %>=}}<%{name}%><%={{ }}=%>{{count}}", "Amy & Jo3"),
    ("no tags } } { {", "no tags } } { {"),
    ("", ""),
  ])
  func shows(template: String, expected: String) {
    let values: [String: Value] = [
      "name": .text("Amy & Jo"), "count": .number(3), "nothing": .none, "yes": .bool(true),
      "safe": .html("<b>x</b>"), "list": .list([.number(1)]),
      "person": .object(["name": .text("Sarah")]),
    ]
    #expect(rendered(template, values) == expected)
  }

  @Test func escapesTheFiveBytesOfHTML() {
    let output = rendered("<a title=\"{{.}}\">", over: .text("<&>\"'é–"))
    #expect(output == "<a title=\"&lt;&amp;&gt;&quot;&#39;é–\">")
  }

  /// By characters, `"` and U+0301 are one that is no quote.
  @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{338}"])
  func escapesAQuoteThatCarriesAMark(mark: String) {
    let output = rendered("{{.}}", over: .text("\"\(mark) onload='\(mark)<\(mark)"))
    let expected = "&quot;\(mark) onload=&#39;\(mark)&lt;\(mark)"
    #expect(Array(output.utf8) == Array(expected.utf8))
  }

  @Test func escapesWhatStandsBeforeAMarkInTheTemplate() {
    let output = rendered("{{.}}\u{301}", over: .text("\""))
    #expect(Array(output.utf8) == Array("&quot;\u{301}".utf8))
  }

  @Test func doesNotReadWhatItInsertsAsATemplate() {
    #expect(rendered("{{.}}", over: .text("{{secret}}")) == "{{secret}}")
  }

  @Test func aNameThatIsAbsentHereHidesOneOutside() {
    let values: [String: Value] = [
      "title": .text("outer"), "page": .object(["title": .none]), "other": .object([:]),
    ]
    #expect(rendered("{{#page}}[{{title}}]{{/page}}", values) == "[]")
    #expect(rendered("{{#other}}[{{title}}]{{/other}}", values) == "[outer]")
  }
}
