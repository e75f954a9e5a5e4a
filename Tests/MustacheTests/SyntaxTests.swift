import Mustache
import Testing

@Suite struct SyntaxTests {
  @Test(arguments: [
    (
      "a\nbé {{title\n",
      [
        "page:2:4: A tag that is opened has to be closed: '{{title' [TPL-01] Close the tag with '}}'."
      ]
    ),
    (
      "{{title <p>{{body}}</p>",
      [
        "page:1:1: A tag that is opened has to be closed: '{{title <p>{{body}}</p>' [TPL-01] "
          + "Close the tag with '}}'."
      ]
    ),
    (
      "{{{title}} {{=a=b}}",
      [
        "page:1:1: A tag that is opened has to be closed: '{{{title}} {{=a=b}}' [TPL-01] "
          + "Close the tag with '}}}'.",
        "page:1:12: A tag that is opened has to be closed: '{{=a=b}}' [TPL-01] "
          + "Close the tag with '=}}'.",
      ]
    ),
    (
      "{{#people}}\n{{^none}}x{{/people}}\n",
      [
        "page:2:1: The inverted section 'none' is never closed [TPL-02] "
          + "Close it with '{{/none}}' before what encloses it ends."
      ]
    ),
    (
      "{{#a}}{{<b}}{{$c}}",
      [
        "page:1:1: The section 'a' is never closed [TPL-02] "
          + "Close it with '{{/a}}' before what encloses it ends.",
        "page:1:7: The parent 'b' is never closed [TPL-02] "
          + "Close it with '{{/b}}' before what encloses it ends.",
        "page:1:13: The block 'c' is never closed [TPL-02] "
          + "Close it with '{{/c}}' before what encloses it ends.",
      ]
    ),
    (
      "{{#people}}{{/poeple}}{{/people}}{{/end}}",
      [
        "page:1:12: '{{/poeple}}' closes nothing that is open [TPL-03] "
          + "The section open here is 'people'.",
        "page:1:34: '{{/end}}' closes nothing that is open [TPL-03] "
          + "Nothing is open here: open it before, or remove the closing tag.",
      ]
    ),
    (
      "{{}} {{> }}{{/}}",
      [
        "page:1:1: A variable needs a name [TPL-04] "
          + "Write the name between the delimiters, or remove the tag.",
        "page:1:6: A partial needs a name [TPL-04] "
          + "Write the name between the delimiters, or remove the tag.",
        "page:1:12: A closing tag needs a name [TPL-04] "
          + "Write the name between the delimiters, or remove the tag.",
      ]
    ),
    (
      "{{=<%=}} {{= =}}",
      [
        "page:1:1: Delimiters are two words without '=', not '<%' [TPL-05] "
          + "Write the opening and the closing delimiter with a space between: '{{=<% %>=}}'.",
        "page:1:10: Delimiters are two words without '=', not '' [TPL-05] "
          + "Write the opening and the closing delimiter with a space between: '{{=<% %>=}}'.",
      ]
    ),
    (
      "{{first name}}{{a..b}}",
      [
        "page:1:1: A name is a word, or words joined by full stops, not 'first name' [TPL-06] "
          + "Names hold no spaces and no delimiters, and begin and end with a word.",
        "page:1:15: A name is a word, or words joined by full stops, not 'a..b' [TPL-06] "
          + "Names hold no spaces and no delimiters, and begin and end with a word.",
      ]
    ),
  ])
  func reports(template: String, expected: [String]) {
    #expect(mistakes(template) == expected)
  }

  @Test func reportsWhatIsNotUTF8() {
    let set = TemplateSet(["page": Array("one\ntwo".utf8) + [0xC3, 0x28]])
    #expect(
      set.problems.map(\.wording) == [
        "page:2:1: A template is UTF-8, and this line is not [TPL-08] "
          + "Save the file as UTF-8 in your editor."
      ])
  }

  @Test func acceptsAllThereIs() {
    let template = """
      {{=<% %>=}}<%={{ }}=%>{{! c }}{{a}}{{{b}}}{{&c}}{{#d.e}}{{.}}{{/d.e}}{{^f}}{{/f}}
      {{>part}}{{>page.head}}{{> * g.h }}{{<layout}}{{$title}}x{{/title}}{{/layout}}
      {{<*kind}}{{/*kind}}
      """
    #expect(mistakes(template) == [])
  }

  @Test func aTemplateReadAgainLosesItsProblems() {
    var set = templates(["a": "{{#x}}", "b": "{{"])
    #expect(set.problems.map(\.code) == ["TPL-02", "TPL-01"])
    set.add("a", Array("fine".utf8))
    #expect(set.problems.map(\.code) == ["TPL-01"])
    #expect(set.names == ["a", "b"])
  }
}
