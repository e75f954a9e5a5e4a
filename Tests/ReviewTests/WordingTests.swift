import Testing

/// A rule, words that an event tells, and what the writer is told. The body begins on line 14 of the file.
struct WordingCase: Sendable, CustomTestStringConvertible {
  var name: String
  var rule: String
  var text: String
  var told: [String]

  var testDescription: String { name }
}

private let reach = """
  extends: existence
  code: LNG-03
  message: "'%s' puts the distance on the person"
  help: Name the barrier.
  source: [{id: practice-advice, section: 2b}]
  level: warning
  tokens: ["hard[ -]to[ -]reach"]
  exceptions: [hard to reach by (bus|train)]
  """

private let suicide = """
  extends: substitution
  code: LNG-05
  message: "'%s' is better written '%s'"
  help: Nobody commits it.
  source: [{title: Media guidelines, publisher: A charity, year: 2020}]
  swap: {"(commit|commits|committed|committing) suicide": died by suicide}
  """

private func said(_ line: Int, _ column: Int, _ words: String) -> String {
  "events/second.md:\(line):\(column): warning: '\(words)' puts the distance on the person [LNG-03] (2b) Name the barrier."
}

private let kinds: [WordingCase] = [
  WordingCase(
    name: "words that are there", rule: reach, text: "She was hard to reach.",
    told: [said(14, 9, "hard to reach")]),
  WordingCase(
    name: "hyphens, capitals, emphasis, entities and a line break", rule: reach,
    text: "Hard-to-reach. She is *hard* to **rea**ch. caf&eacute; hard\nto reach",
    told: [
      said(14, 1, "Hard-to-reach"), said(14, 24, "hard to reach"), said(14, 56, "hard to reach"),
    ]),
  WordingCase(
    name: "a list, a table and a heading", rule: reach,
    text:
      "# Hard to reach\n\n- one\n- hard to reach\n\n| a | b |\n| --- | --- |\n| one | hard to reach |",
    told: [
      said(14, 3, "Hard to reach"), said(17, 3, "hard to reach"), said(21, 9, "hard to reach"),
    ]),
  WordingCase(
    name: "not in code, addresses, longer words or across sentences", rule: reach,
    text:
      "`hard to reach` [x](hard-to-reach.md) hard to reachable. It was hard. To reach her took days.",
    told: []),
  WordingCase(
    name: "exceptions", rule: reach, text: "The village is hard to reach by bus.", told: []),
  WordingCase(
    name: "what to write instead", rule: suicide,
    text: "He is suspected to have committed\nsuicide.",
    told: [
      "events/second.md:14:25: prompt: 'committed suicide' is better written 'died by suicide' [LNG-05] Nobody commits it."
    ]),
  WordingCase(
    name: "too often in a sentence",
    rule: """
      extends: occurrence
      code: LNG-11
      message: "'%s' joins too many things"
      help: Make two sentences of it.
      source: [{id: practice-advice, section: 2b}]
      token: and
      max: 2
      """,
    text: "A and b and c. D and e. A and b and c and d and e.",
    told: [
      "events/second.md:14:39: prompt: 'and' joins too many things [LNG-11] (2b) Make two sentences of it."
    ]),
  WordingCase(
    name: "twice running",
    rule: """
      extends: repetition
      code: LNG-11
      message: "'%s' stands there twice"
      help: Take one out.
      source: [{id: practice-advice, section: 2b}]
      exceptions: [had had]
      """,
    text: "He had had enough of the\nthe noise. No. No one came.",
    told: [
      "events/second.md:14:22: prompt: 'the the' stands there twice [LNG-11] (2b) Take one out."
    ]),
  WordingCase(
    name: "one thing needs another",
    rule: """
      extends: conditional
      code: LNG-10
      message: "'%s' without saying why"
      help: Say why.
      source: [{id: practice-advice, section: 2e}]
      first: missed opportunity
      second: (because|since)
      in: sentence
      """,
    text: "A missed opportunity because nobody read it. A missed opportunity. Because.",
    told: [
      "events/second.md:14:48: prompt: 'missed opportunity' without saying why [LNG-10] (2e) Say why."
    ]),
  WordingCase(
    name: "whose words they are",
    rule: """
      extends: attribution
      code: LNG-08
      message: "'%s' does not say where this is known from"
      help: Say who said it.
      source: [{id: practice-advice, section: 2b}]
      tokens: [(she|he) felt]
      near: [told, wrote]
      """,
    text: "She felt safe. She told the officer that she felt safe.",
    told: [
      "events/second.md:14:1: prompt: 'She felt' does not say where this is known from [LNG-08] (2b) Say who said it."
    ]),
]

private let quotations = """
  extends: attribution
  code: QUO-01
  message: "Nothing says whose words '%s …' are"
  help: Name who said it.
  source: [{id: practice-advice, section: 2b}]
  level: warning
  near: [said, wrote]
  """

private let quoted: [WordingCase] = [
  WordingCase(
    name: "a quotation without speaker", rule: quotations,
    text: "It was known. “I am afraid to go home now.” Nobody came.",
    told: [
      "events/second.md:14:16: warning: Nothing says whose words 'I am afraid to go home …' are [QUO-01] (2b) Name who said it."
    ]),
  WordingCase(
    name: "a speaker in the sentence, or right before", rule: quotations,
    text: "She said, 'I am afraid to go home now'. She wrote. \"Please come to the flat.\"",
    told: []),
  WordingCase(
    name: "a word or two, an apostrophe", rule: quotations,
    text: "The 'closed file' and the officers' view of the sisters' home.", told: []),
  WordingCase(
    name: "a block, signed and not", rule: quotations,
    text:
      "> I am afraid to go home.\n>\n> — Sarah, 999 call of 11 June 2022\n\nThen:\n\n> He came in all the same.\n\nLater.\n\n> Nobody came at all.",
    told: [
      "events/second.md:24:3: warning: Nothing says whose words 'Nobody came at all …' are [QUO-01] (2b) Name who said it."
    ]),
  WordingCase(
    name: "a record's word asks for its context", rule: reach,
    text:
      "The log says 'hard to reach'. Again: 'hard to reach'[^1].\n\n[^1]: The policy's word of 2019.",
    told: [
      "events/second.md:14:15: prompt: 'hard to reach' stands in a quotation, and nothing sets it in its context [QUO-02] (2b) Leave the words, and put a footnote right behind the quotation that says what they meant when and where they were written, and how they may have shaped what was done."
    ]),
  WordingCase(
    name: "quotations skipped", rule: reach + "\nquotes: skip",
    text: "'She is hard to reach', he said.",
    told: []),
  WordingCase(
    name: "quotations like any words", rule: reach + "\nquotes: flag",
    text: "'She is hard to reach', he said.",
    told: [said(14, 9, "hard to reach")]),
]

private let bounds: [WordingCase] = [
  WordingCase(
    name: "a comment answers for the paragraph after it", rule: reach,
    text:
      "<!-- candour: LNG-03 title of the policy -->\n\nThe hard to reach strategy. It is\nhard to reach.\n\nShe was hard to reach.",
    told: [said(19, 9, "hard to reach")]),
  WordingCase(
    name: "a comment without a reason answers nothing", rule: reach,
    text: "<!-- candour: LNG-03 -->\n\nShe was hard to reach.", told: [said(16, 9, "hard to reach")]
  ),
  WordingCase(
    name: "a comment about something else answers nothing", rule: reach,
    text: "<!-- candour: LNG-05 a title -->\n\nShe was hard to reach.",
    told: [said(16, 9, "hard to reach")]),
  WordingCase(
    name: "another part", rule: reach + "\nscope: [learning]", text: "She was hard to reach.",
    told: []),
  WordingCase(
    name: "its own part", rule: reach + "\nscope: [events]", text: "She was hard to reach.",
    told: [said(14, 9, "hard to reach")]),
  WordingCase(
    name: "behind the heading Analysis it is analysis", rule: reach + "\nscope: [analysis]",
    text: "Hard to reach.\n\n## Analysis\n\nHard to reach.", told: [said(18, 1, "Hard to reach")]),
  WordingCase(
    name: "Welsh", rule: reach + "\nlanguage: cy", text: "She was hard to reach.", told: []),
  WordingCase(
    name: "capitals that make another word",
    rule: reach.replacing("\"hard[ -]to[ -]reach\"", with: "Hard to Reach") + "\nignorecase: no",
    text: "She was hard to reach. The Hard to\nReach team came.",
    told: [said(14, 28, "Hard to Reach")]),
  WordingCase(
    name: "switched off", rule: reach.replacing("level: warning", with: "level: off"),
    text: "She was hard to reach.", told: []),
]

@Test(arguments: kinds + quoted + bounds) func wordsAreRemarkedOn(_ one: WordingCase) throws {
  let files = try project([Edit("events/second.md", "Officers called.", one.text)])
  let site = siteFiles.merging(["content/language/rule.yaml": one.rule], uniquingKeysWith: { $1 })
  let found = told(try findings(files, site: site))
  #expect(found == one.told)
}

@Test func wordsInKeysArePlacedInTheirLines() throws {
  let files = try project([
    Edit(
      "events/second.md", "  - {id: A02a",
      "  - id: A02d\n    judgement: consistent\n    policies: [P1]\n    summary: >\n      She was\n      hard to reach\n    why: \"It\\u0073 \\\"hard\\\"; hard to reach\"\n  - {id: A02a"
    )
  ])
  let site = siteFiles.merging(["content/language/rule.yaml": reach], uniquingKeysWith: { $1 })
  let found = told(try findings(files, site: site))
  #expect(
    found == [
      said(15, 7, "hard to reach"), said(16, 30, "hard to reach"),
    ])
}

@Test func aWelshSiteIsReadByWelshRules() throws {
  let files = try project([Edit("events/second.md", "Officers called.", "She was hard to reach.")])
  func codes(_ language: String) throws -> [String] {
    let site = siteFiles.merging(
      [
        "content/language/rule.yaml": reach + "\nlanguage: \(language)",
        "content/site.yaml": "title: A site\nlanguage: cy\n",
      ], uniquingKeysWith: { $1 })
    return try findings(files, site: site).map(\.code)
  }
  #expect(try codes("cy") == ["LNG-03"])
  #expect(try codes("en") == [])
}

@Test func whatOneThingNeedsMayStandAnywhereOnThePage() throws {
  let rule = """
    extends: conditional
    code: LNG-09
    message: "'%s' without saying what it led to"
    help: Say it.
    source: [{id: practice-advice, section: 2b}]
    first: known to police as
    second: led officers
    in: page
    """
  func codes(_ text: String) throws -> [String] {
    let files = try project([Edit("events/second.md", "Officers called.", text)])
    let site = siteFiles.merging(["content/language/rule.yaml": rule], uniquingKeysWith: { $1 })
    return try findings(files, site: site).map(\.code)
  }
  #expect(try codes("He was known to police as a nuisance.\n\nNothing more.") == ["LNG-09"])
  #expect(try codes("He was known to police as a nuisance.\n\nIt led officers astray.") == [])
}

@Test func aForceDecidesWhatACodeWeighs() throws {
  let files = try project([Edit("events/second.md", "Officers called.", "She was hard to reach.")])
  func levels(_ level: String) throws -> [String] {
    let site = siteFiles.merging(
      [
        "content/language/rule.yaml": reach,
        "content/site.yaml": "title: A site\nchecks: {levels: {LNG-03: \(level)}}\n",
      ], uniquingKeysWith: { $1 })
    return try findings(files, site: site).map { "\($0.level)" }
  }
  #expect(try levels("prompt") == ["prompt"])
  #expect(try levels("warning") == ["warning"])
  #expect(try levels("off") == [])
}

@Test func anAnswerOnThePageIsHeard() throws {
  let files = try project([
    Edit("events/second.md", "Officers called.", "She was hard to reach."),
    Edit(
      "events/second.md", "id: E02",
      "id: E02\nanswered: [{code: LNG-03, about: hard to reach, reason: The title of a strategy}]"),
  ])
  let site = siteFiles.merging(["content/language/rule.yaml": reach], uniquingKeysWith: { $1 })
  #expect(try findings(files, site: site).map(\.code) == [])
}
