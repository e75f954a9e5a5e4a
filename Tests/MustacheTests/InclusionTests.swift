import Mustache
import Testing

@Suite struct InclusionTests {
  @Test func indentsAPartialButNotItsValuesNorItsEmptyLines() {
    let output = rendered(
      "<ul>\n  {{>items}}\n</ul>", ["text": .text("x\ny")],
      partials: ["items": "<li>\n\n{{text}}\n  {{>end}}\n", "end": "</li>\n"])
    #expect(output == "<ul>\n  <li>\n\n  x\ny\n    </li>\n</ul>")
  }

  @Test func choosesAPartialByName() {
    let entries: [Value] = ["event", "absent", "note"].map { .object(["kind": .text($0)]) }
    let output = rendered(
      "{{#entries}}{{>*kind}};{{/entries}}", ["entries": .list(entries)],
      partials: ["event": "E", "note": "N"])
    #expect(output == "E;;N;")
  }

  static let layout = """
    <title>{{$title}}Candour{{/title}}</title>
    <main>
      {{$main}}
      <p>Nothing yet</p>
      {{/main}}
    </main>

    """

  @Test func aParentShowsItsOwnBlocks() {
    let expected = """
      <title>Candour</title>
      <main>
        <p>Nothing yet</p>
      </main>

      """
    #expect(rendered("{{<layout}}{{/layout}}\n", partials: ["layout": Self.layout]) == expected)
  }

  @Test func aPageReplacesBlocksAndTheirIndentation() {
    let page = """
      {{<layout}}
      {{$title}}{{name}} – Candour{{/title}}
          {{$main}}
          <h1>{{name}}</h1>
            <p>Text</p>
          {{/main}}
      {{/layout}}

      """
    let expected = """
      <title>Harbour Lane – Candour</title>
      <main>
        <h1>Harbour Lane</h1>
          <p>Text</p>
      </main>

      """
    let output = rendered(
      page, ["name": .text("Harbour Lane")], partials: ["layout": Self.layout])
    #expect(output == expected)
  }

  @Test func aBlockWithinItsOwnReplacementIsShownAsItIs() {
    let output = rendered(
      "{{<p}}{{$a}}[{{$a}}inner{{/a}}]{{/a}}{{/p}}", partials: ["p": "{{$a}}outer{{/a}}"])
    #expect(output == "[inner]")
  }
}

@Suite struct DepthTests {
  @Test func aPartialThatIncludesItselfForeverIsAnError() {
    #expect(
      rendered("{{>page}}")
        == "ERROR: The template 'page' is nested more than 400 deep: does a partial include itself?"
    )
    #expect(
      rendered("{{>a}}", partials: ["a": "{{>b}}", "b": "{{>a}}"]).hasPrefix("ERROR: The template"))
    #expect(
      rendered("{{<page}}{{$a}}x{{/a}}{{/page}}").hasPrefix("ERROR: The template 'page' is nested"))
  }

  @Test func aPartialThatIncludesItselfOverATreeEnds() {
    let leaf: Value = .object(["name": .text("leaf"), "parts": .list([Value]())])
    let tree: Value = .object(["name": .text("root"), "parts": .list([leaf, leaf])])
    let output = rendered(
      "{{>node}}", over: tree, partials: ["node": "{{name}}({{#parts}}{{>node}}{{/parts}})"])
    #expect(output == "root(leaf()leaf())")
  }

  @Test func tenThousandNestedSectionsAreAProblemAndAnError() {
    let deep =
      String(repeating: "{{#a}}", count: 10_000) + String(repeating: "{{/a}}", count: 10_000)
    #expect(
      mistakes(deep) == [
        "page:1:601: Tags can be nested 100 deep at most [TPL-07] "
          + "Move the inner part into a partial, or close the sections that are open."
      ])
    #expect(rendered(deep, ["a": .bool(true)]).hasPrefix("ERROR: The template 'page' is nested"))
    #expect(rendered(deep, ["a": .bool(false)]) == "")
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["{{", "{{#a}}", "{{=", "{{!", "{{{a", "{{/a}}", "{{$a}}"])
  func manyMistakesTakeNoLongerThanTheyAreMany(piece: String) {
    let template = String(repeating: piece, count: 20_000)
    #expect((1...101).contains(mistakes(template).count))
  }

  @Test func aPageThatIsNotThereIsAnError() {
    var output: [UInt8] = []
    #expect(throws: RenderProblem.noTemplate("home")) {
      try TemplateSet().render("home", with: .none, into: &output)
    }
    #expect("\(RenderProblem.noTemplate("home"))" == "There is no template 'home'")
  }
}
