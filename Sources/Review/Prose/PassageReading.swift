internal import Content
internal import Diagnostics
internal import Markdown

/// Reads the passages of one page: its body, and the texts of its keys.
struct PassageReading {
  let bodies: BodyReader
  let notes: PageNotes
  let id: String?
  let language: Language

  /// The passages of a body, in order. Those behind a heading `Analysis` are analysis.
  ///
  /// A body that cannot be read any more is told by the reading of the site.
  func passages(of body: Body, as scope: LanguageRule.Scope) -> [Passage] {
    guard !body.isBlank, let text = try? bodies.text(of: body) else { return [] }
    let document = Document(parsing: text, firstLine: body.firstLine)
    let lines = SourceLines(body.file, Array(text.utf8), firstLine: body.firstLine)
    var walk = BlockWalk(reading: self, lines: lines, scope: scope)
    walk.visit(document.root)
    return walk.passages
  }

  /// The passages of a key's text. A text in YAML is read like a body, since it may hold Markdown.
  func passages(
    of text: SourceText?, in keys: SourceLines?, as scope: LanguageRule.Scope
  ) -> [Passage] {
    guard let text, let keys, !text.text.isEmpty else { return [] }
    let document = Document(parsing: text.text)
    let blocks = document.root.descendants(.paragraph, .heading, .tableCell)
    return blocks.map { block in
      Passage(
        kind: .key, scope: scope, notes: notes, id: id, language: language,
        text: PassageText(of: block),
        origin: Passage.Origin(
          file: keys, line: text.position.line, byte: max(text.position.column - 1, 0)))
    }
  }

  /// A name that is nobody's wording: a policy's title, a system, an agency.
  func names(_ names: [SourceText?], in keys: SourceLines?, as scope: LanguageRule.Scope)
    -> [Passage]
  {
    names.flatMap { passages(of: $0, in: keys, as: scope) }.map { passage in
      var passage = passage
      passage.kind = .name
      return passage
    }
  }

  /// The lines of a page's keys.
  func keys(above body: Body) -> SourceLines? {
    guard let bytes = try? bodies.keys(above: body) else { return nil }
    return SourceLines(body.file, bytes, firstLine: 1)
  }
}

/// Walks the blocks of a body, with what stands before each.
private struct BlockWalk {
  let reading: PassageReading
  let lines: SourceLines
  var scope: LanguageRule.Scope
  var passages: [Passage] = []
  private var comments: [AnsweringComment] = []

  init(reading: PassageReading, lines: SourceLines, scope: LanguageRule.Scope) {
    (self.reading, self.lines, self.scope) = (reading, lines, scope)
  }

  mutating func visit(_ root: Node) {
    var pending = Array(root.children.reversed())
    while let node = pending.popLast() {
      switch node.kind {
      case .paragraph: add(node, as: .paragraph, PassageText(of: node))
      case .heading: addHeading(node)
      case .tableCell: add(node, as: .cell, PassageText(of: node))
      case .codeBlock, .thematicBreak: comments = []
      case .htmlBlock: hear(node)
      case .blockQuote where node.alert == nil:
        add(node, as: .quotation, PassageText(of: node.descendants(.paragraph, .heading)))
      default:
        node.alert?.removeMarker()
        pending += node.children.reversed()
      }
    }
  }

  private mutating func hear(_ node: Node) {
    let place = SourcePosition(file: lines.name, line: node.position.line)
    if let comment = AnsweringComment(node.literal ?? "", at: place) { comments.append(comment) }
  }

  private mutating func addHeading(_ node: Node) {
    let text = PassageText(of: node)
    // As on the pages: a heading of the second level.
    if node.headingLevel == 2, reading.isAnalysis(text) { scope = .analysis }
    add(node, as: .heading, text)
  }

  private mutating func add(_ node: Node, as kind: Passage.Kind, _ text: PassageText) {
    passages.append(
      Passage(
        kind: kind, scope: scope, notes: reading.notes, id: reading.id, language: reading.language,
        text: text, isIntroduced: passages.last?.text.bytes.last == UInt8(ascii: ":"),
        comments: comments,
        origin: Passage.Origin(
          file: lines, line: node.position.line,
          byte: node.kind == .tableCell ? max(node.position.column - 1, 0) : 0)))
    comments = []
  }
}

extension PassageReading {
  fileprivate func isAnalysis(_ heading: PassageText) -> Bool {
    heading.bytes.map { $0 | 0x20 } == Array("analysis".utf8)
  }
}
