import Content
import Testing

@Suite struct ReferenceTests {
  private let folder = "content/imr/harbour-lane/"

  private func toldOfEvent(_ line: String) -> [String] {
    told("events/earlier.md", "---\nid: E10\ntitle: Call\ndate: 2022-05\n\(line)\n---\n")
  }

  @Test(arguments: [
    ("contact-with: [sara]", "5:16", "person 'sara'", "Did you mean 'sarah'?"),
    (
      "officers: [nobody-at-all]", "5:12", "person 'nobody-at-all'", "The ids are sarah, whitcombe."
    ),
    ("means: {Carter: leon}", "5:17", "person 'leon'", "The ids are sarah, whitcombe."),
    ("terms-of-reference: [T2]", "5:22", "term of reference 'T2'", "The ids are T1."),
    ("analysis: [{id: A1, policies: [p1]}]", "5:32", "policy 'p1'", "Did you mean 'P1'?"),
    ("analysis: [{id: A1, leads-to: [L9]}]", "5:32", "learning point 'L9'", "The ids are L2."),
    ("analysis: [{id: A1, events: [E99]}]", "5:30", "event 'E99'", "The ids are E10, E04."),
  ])
  func whatNamesNothingIsTold(_ line: String, _ place: String, _ what: String, _ help: String) {
    #expect(
      toldOfEvent(line) == [
        "\(folder)events/earlier.md:\(place): stop: There is no \(what) [SRC-02] \(help)"
      ])
  }

  @Test func anIdIsGivenOnceWhateverItsCapitals() {
    #expect(
      told("events/zz.md", "---\nid: e04\ntitle: Again\ndate: 2022\nanalysis: [{id: A04a}]\n---\n")
        == [
          "\(folder)events/zz.md:2:5: stop: Two events have the id 'e04' [SRC-02] "
            + "Give one of them another id. The first is in \(folder)events/visit.md, line 2.",
          "\(folder)events/zz.md:5:17: stop: Two judgements have the id 'A04a' [SRC-02] "
            + "Give one of them another id. The first is in \(folder)events/visit.md, line 14.",
        ])
  }

  @Test func anEventThatCannotBeReadIsToldOnceAndNotWhereItIsNamed() {
    #expect(
      told("events/visit.md", "---\nid: 'E04\n---\n") == [
        "\(folder)events/visit.md:2:5: stop: A quotation mark or bracket is opened here and not closed [SRC-01] "
          + "Close it, or look for an apostrophe at the beginning of a text."
      ])
  }

  @Test func aChecklistStateNamesQuestionsOfTheSite() {
    var files = harbourLane
    files["content/checklist.yaml"] =
      "themes: [{section: 2b, title: L, questions: [{id: 2b.1, question: Q?}]}]"
    files[folder + "checklist.md"] = "---\nstate:\n  2b.2: {answer: yes}\n---\n"
    #expect(
      told(read(files)) == [
        "\(folder)checklist.md:3:3: stop: There is no question '2b.2' [SRC-02] Did you mean '2b.1'?"
      ])
  }

  @Test func theSitesOwnReferencesAreChecked() {
    let library = read([
      "content/site.yaml": "sources: [{id: advice, title: A}, {id: Advice, title: B}]",
      "content/guidance/a.md":
        "---\ntitle: A\nsection: 2e\nsource: [advice, paper]\nrelated: [b/c, b/d]\n---\n",
      "content/guidance/b/c.md": "---\ntitle: C\nsource: adivce\n---\n",
      "content/faq/index.md": "---\nthemes: [{id: purpose, title: P}]\n---\n",
      "content/faq/q.md":
        "---\nid: q\nquestion: Why?\ntheme: porpoise\nrelated: [2e, 2f]\nsource: advice\n---\n",
    ])
    #expect(
      told(library) == [
        "content/faq/q.md:4:8: stop: There is no theme 'porpoise' [SRC-02] Did you mean 'purpose'?",
        "content/faq/q.md:5:15: stop: There is no section of the advice '2f' [SRC-02] The ids are 2e.",
        "content/guidance/a.md:4:18: stop: There is no source 'paper' [SRC-02] The ids are advice, Advice.",
        "content/guidance/a.md:5:16: stop: There is no guidance page 'b/d' [SRC-02] The ids are a, b/c.",
        "content/guidance/b/c.md:3:9: stop: There is no source 'adivce' [SRC-02] Did you mean 'Advice'?",
        "content/site.yaml:1:40: stop: Two sources have the id 'Advice' [SRC-02] "
          + "Give one of them another id. The first is in content/site.yaml, line 1.",
      ])
  }
}
