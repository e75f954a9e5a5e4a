import Content
import Testing

@Suite struct SiteTests {
  private func told(_ text: String) -> [String] {
    ContentTests.told(read(["content/site.yaml": text])).map {
      String($0.dropFirst("content/site.yaml:".count))
    }
  }

  private func summary(_ view: ViewDefinition) -> String {
    let stages = view.stages.map(\.rawValue).joined(separator: "+")
    return "\(view.name) \(view.people) \(view.holds) [\(stages)]"
      + (view.workingMaterial ? " working" : "")
  }

  @Test func aSiteThatNamesNoViewsHasFour() {
    #expect(
      read(["content/site.yaml": "title: T"]).site.views.map(summary) == [
        "guidance none guidance []", "author named projects [draft+qa+final] working",
        "overview named project [qa+final]", "public pseudonymised project [final]",
      ])
  }

  @Test func aViewIsReadAndShowsLeastWhereItSaysNothing() throws {
    let site = read([
      "content/site.yaml": """
      title: T
      organisation: Exampleshire Police
      contact: reviews@exampleshire.example
      language: cy
      theme: force
      views:
        - {name: panel, people: named, holds: project, sections: [chronology], marking: M, as-of: 2024-05-01}
        - {name: family, people: pseudonymised, holds: project}
        - {name: desk, people: Named, holds: projects, working-material: yes}
        - {name: early, people: pseudonymised, holds: project, stages: [draft]}
      """
    ])
    #expect(ContentTests.told(site) == [])
    #expect(site.site.language == .welsh)
    #expect(
      site.site.views.map(summary) == [
        "panel named project [qa+final]", "family pseudonymised project [final]",
        "desk named projects [draft+qa+final] working", "early pseudonymised project [draft]",
      ])
    let panel = try #require(site.site.views.first)
    #expect(panel.sections == [.chronology])
    #expect(panel.asOf?.description == "2024-05-01")
    #expect(panel.position?.line == 7)
    #expect(site.site.views[1].sections == nil)
  }

  @Test(arguments: [
    (
      "views: [{name: panel, people: real, holds: project}]",
      "1:31: stop: 'real' is not one of the words for 'people' of a view [SRC-01] "
        + "The words are none, named, pseudonymised."
    ),
    (
      "views: [{name: panel, holds: project}]",
      "1:9: stop: The key 'people' of a view is missing [SRC-01] "
        + "Write for example people: none or named or pseudonymised"
    ),
    (
      "views: [{name: panel, people: pseudonymised, holds: project, working-material: yes}]",
      "1:16: stop: A pseudonymised view shows no working material [SRC-01] "
        + "Findings and notes hold names. Take working-material away, or write people: named."
    ),
    (
      "views: [{name: panel, people: pseudonymised, holds: projects}]",
      "1:16: stop: A pseudonymised view holds one project at a time [SRC-01] "
        + "Each register is audited against its own project. Write holds: project."
    ),
    (
      "views: [{name: panel, people: none, holds: project}]",
      "1:16: stop: A view without people holds guidance only [SRC-01] "
        + "Write holds: guidance, or say with people whose names it shows."
    ),
    (
      "views: [{name: ../Panel, people: named, holds: project}]",
      "1:16: stop: A view's name begins with a letter or digit and holds only lower-case letters, digits and '-', "
        + "unlike '../Panel' [SRC-01] Write for example name: panel"
    ),
    (
      "theme: ../other",
      "1:8: stop: A theme is the name of a folder in themes/, unlike '../other' [SRC-01] "
        + "Write for example theme: default"
    ),
    (
      "contact: ring us",
      "1:10: stop: 'ring us' is not an e-mail address [SRC-01] "
        + "Write for example contact: reviews@exampleshire.example"
    ),
    (
      "langauge: cy",
      "1:1: warning: 'langauge' is not a key of the site, and what it holds is not read [SRC-01] "
        + "Did you mean 'language'?"
    ),
  ])
  func aMistakeIsTold(_ text: String, _ expected: String) {
    #expect(told(text) == [expected])
  }

  @Test func aViewThatIsNotUnderstoodIsNotShown() {
    let site = read(["content/site.yaml": "views: [{name: panel, people: real, holds: project}]"])
      .site
    #expect(site.views == [])
  }
}
