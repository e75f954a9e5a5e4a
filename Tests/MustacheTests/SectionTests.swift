import Mustache
import Testing

@Suite struct SectionTests {
  @Test(arguments: [
    (Value.none, "no"), (.bool(false), "no"), (.bool(true), "yes"), (.text(""), "no"),
    (.text("x"), "yes"), (.html(""), "no"), (.html("<p>"), "yes"), (.number(0), "yes"),
    (.list([Value]()), "no"), (.list([.none]), "yes"), (.object([:]), "yes"),
  ])
  func asksWhetherThereIsSomething(value: Value, expected: String) {
    let template = "{{#it}}yes{{/it}}{{^it}}no{{/it}}"
    #expect(rendered(template, ["it": value]) == expected)
  }

  @Test func goesThroughAList() {
    let people: [Value] = [.object(["name": .text("Amy")]), .object(["name": .text("Jo")])]
    let template = """
      <ul>
        {{#people}}
        <li>{{name}} of {{town}}</li>
        {{/people}}
      </ul>
      """
    let expected = """
      <ul>
        <li>Amy of Norwich</li>
        <li>Jo of Norwich</li>
      </ul>
      """
    #expect(rendered(template, ["people": .list(people), "town": .text("Norwich")]) == expected)
  }

  @Test func makesTheValuesOfAListWhenTheyAreShown() {
    let squares = ValueList(count: 4) { .number($0 * $0) }
    #expect(rendered("{{#.}}{{.}} {{/.}}", over: .list(squares)) == "0 1 4 9 ")
  }

  @Test func textAndHTMLAreWhatTheirSectionIsAbout() {
    let values: [String: Value] = ["text": .text("a<b"), "html": .html("<i>")]
    #expect(rendered("{{#text}}{{.}}{{/text}}{{#html}}{{.}}{{/html}}", values) == "a&lt;b<i>")
  }

  @Test func linesThatHoldOnlyATagLeaveNothing() {
    #expect(
      rendered("a\r\n  {{! note }}  \r\nb\n\t{{#x}}\nc\n{{/x}}", ["x": .bool(true)])
        == "a\r\nb\nc\n")
  }
}
