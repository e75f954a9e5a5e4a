import Mustache
import Testing

@Suite struct ShapeCheckTests {
  static let page: Shape = .object([
    .init("title", .text, "The page's title."),
    .init("body", .html, "What the page says."),
    .init("count", .number, "How many people there are."),
    .init("draft", .flag, "Whether it is a draft."),
    .init("kind", .choice(["event", "note"]), "What it is."),
    .init("site", .object([.init("name", .text, "The site's name.")]), "The site."),
    .init(
      "people",
      .list(
        .object([
          .init("name", .text, "The name."), .init("aliases", .list(.text), "Other names."),
        ])), "Who is in it."),
  ])

  private func check(_ template: String, _ partials: [String: String] = [:]) -> [String] {
    let set = templates(partials.merging(["page": template]) { $1 })
    return set.check("page", against: Self.page).map(\.wording)
  }

  @Test func findsNothingWrongWhereNothingIs() {
    let template = """
      {{title}} {{body}} {{{body}}} {{count}} {{site.name}} {{kind}} {{#site}}{{name}}{{/site}}
      {{#draft}}{{title}}{{/draft}}{{^people}}{{title}}{{/people}}{{#title}}{{.}}{{/title}}
      {{#people}}{{>person}}{{#aliases}}{{.}} {{name}}{{title}}{{/aliases}}{{/people}}
      {{>*kind}}{{<layout}}{{$main}}{{title}}{{/main}}{{/layout}}
      """
    let partials = [
      "person": "{{name}} {{site.name}}", "event": "", "note": "{{title}}",
      "layout": "{{$main}}{{nobody}}{{/main}}",
    ]
    #expect(check(template, partials) == [])
  }

  @Test(arguments: [
    (
      "\n  {{titel}}",
      "page:2:3: No page offers the name 'titel' here [TPL-11] Did you mean 'title'?"
    ),
    (
      "{{site.colour}}",
      "page:1:1: 'site' has no part 'colour' [TPL-11] There is 'name'."
    ),
    (
      "{{title.short}}",
      "page:1:1: 'title' has no part 'short' [TPL-11] 'title' is text."
    ),
    (
      "{{#people}}{{nmae}}{{/people}}",
      "page:1:12: No page offers the name 'nmae' here [TPL-11] Did you mean 'name'?"
    ),
    (
      "{{^darft}}{{/darft}}",
      "page:1:1: No page offers the name 'darft' here [TPL-11] Did you mean 'draft'?"
    ),
    (
      "{{#count}}{{/count}}",
      "page:1:1: A section is about a list, a flag, text or a group of names, and 'count' is a number "
        + "[TPL-12] Show it with '{{count}}'."
    ),
    (
      "{{people}}",
      "page:1:1: 'people' is a list and cannot be shown [TPL-13] "
        + "Go through it with '{{#people}} … {{/people}}'."
    ),
    (
      "{{site}}",
      "page:1:1: 'site' is a group of names and cannot be shown [TPL-13] "
        + "Show one of its parts, for example '{{site.name}}'."
    ),
    (
      "{{#people}}{{.}}{{/people}}",
      "page:1:12: '.' is a group of names and cannot be shown [TPL-13] "
        + "Show one of its parts by name."
    ),
    (
      "{{draft}}",
      "page:1:1: 'draft' is a flag and cannot be shown [TPL-13] "
        + "Ask about it with '{{#draft}} … {{/draft}}'."
    ),
    (
      "{{{title}}}",
      "page:1:1: Text is shown escaped, and 'title' is text [TPL-14] Write '{{title}}'."
    ),
    (
      "{{>pag}}",
      "page:1:1: There is no template 'pag' [TPL-15] Did you mean 'page'?"
    ),
    (
      "{{>page}}",
      "page:1:1: A template cannot include itself: 'page' → 'page' [TPL-16] "
        + "Remove the last of these inclusions."
    ),
    (
      "{{>*title}}",
      "page:1:1: A partial is chosen by a name that offers a choice of templates, and 'title' does not "
        + "[TPL-17] Name the partial itself, without '*'."
    ),
  ])
  func reports(template: String, expected: String) {
    #expect(check(template) == [expected])
  }

  @Test func checksEachOfAChoice() {
    #expect(
      check("{{>*kind}}", ["event": "{{wrong}}"]) == [
        "event:1:1: No page offers the name 'wrong' here [TPL-11] There is 'body', 'count', "
          + "'draft', 'kind', 'people', 'site', 'title'. It is included at page:1:1.",
        "page:1:1: There is no template 'note' [TPL-15] There is 'event', 'page'.",
      ])
  }

  @Test func checksAPartialWhereItIsIncluded() {
    let partials = ["person": "<b>{{name}}</b>"]
    #expect(check("{{#people}}{{>person}}{{/people}}", partials) == [])
    #expect(
      check("{{#people}}{{>person}}{{/people}}\n{{>person}}\n{{>person}}", partials) == [
        "person:1:4: No page offers the name 'name' here [TPL-11] There is 'body', 'count', "
          + "'draft', 'kind', 'people', 'site', 'title'. It is included at page:2:1."
      ])
  }

  @Test func showsTheWayRoundACircle() {
    #expect(
      check("{{>a}}", ["a": "{{>b}}", "b": "\n{{#draft}}{{<a}}{{/a}}{{/draft}}"]) == [
        "b:2:11: A template cannot include itself: 'a' → 'b' → 'a' [TPL-16] "
          + "Remove the last of these inclusions. It is included at a:1:1."
      ])
  }

  @Test func checksBlocksWhereTheyAreShown() {
    let layout = ["layout": "{{#site}}{{$main}}{{wrong}}{{/main}}{{/site}}"]
    #expect(check("{{<layout}}{{$main}}{{name}}{{/main}}{{/layout}}", layout) == [])
    #expect(
      check("{{<layout}} x{{$mian}}{{/mian}}{{/layout}}", layout) == [
        "layout:1:19: No page offers the name 'wrong' here [TPL-11] There is 'body', 'count', "
          + "'draft', 'kind', 'name', 'people', 'site', 'title'. It is included at page:1:1.",
        "page:1:13: Only blocks count inside a parent, and this stands outside any [TPL-19] "
          + "Move it into a block, or remove it: it would never be shown.",
        "page:1:14: The parent 'layout' has no block 'mian' [TPL-18] Did you mean 'main'?",
      ])
  }

  @Test func anEntryThatIsNotThereIsAProblem() {
    #expect(
      templates(["home": ""]).check("hme", against: Self.page).map(\.wording) == [
        "hme:1:1: There is no template 'hme' [TPL-15] Did you mean 'home'?"
      ])
  }

  @Test(.timeLimit(.minutes(1))) func partialsThatIncludeEachOtherOftenAreGoneThroughOnce() {
    var partials = ["p40": "{{titel}}"]
    for level in 0..<40 { partials["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    #expect(check("{{>p0}}", partials).count == 1)
  }

  @Test func goesNoDeeperThanTheRenderer() {
    let deep =
      String(repeating: "{{#draft}}", count: 1_000) + "x"
      + String(repeating: "{{/draft}}", count: 1_000)
    #expect(
      check(deep) == [
        "page:1:4001: Sections and partials can be nested 400 deep at most [TPL-07] "
          + "Let fewer partials include each other."
      ])
  }
}
