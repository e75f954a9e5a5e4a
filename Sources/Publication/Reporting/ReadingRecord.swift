internal import Diagnostics
internal import Markdown

/// What a rehearsal of a public view keeps of each text: as it was written, and what became of it.
///
/// The texts come from the very run that makes the view. Each is kept once, however many pages quote it.
final class ReadingRecord {
  /// A form that was swapped.
  struct Swap {
    /// One, but for a family.
    var identities: [Int]
    var form: SwapForm
    var written: String
    var shown: String
    var place: SourcePosition
  }

  /// Words of `[her sister](person:amy)` or `[the flat](withhold:flat)`.
  struct Mark {
    var id: String
    var written: String
    /// What stands there now; for a person the same where the words name nobody.
    var shown: String
    var place: SourcePosition
  }

  private(set) var blocks: [ReadingBlock] = []
  private(set) var swaps: [Swap] = []
  private(set) var people: [Mark] = []
  private(set) var withheld: [Mark] = []
  /// How many counts the view does not show as they are.
  private(set) var suppressed = 0
  /// What only the author can settle in the labels of drawings.
  var doubts: [SwapLedger.Doubt] = []
  /// What is asked about them.
  var questions: [OpenQuestion] = []
  /// How often each allowed phrase stands in the view.
  private(set) var allowed: [Int: Int] = [:]

  private let allowance: SightingFinder
  private let forms: SwapForms
  private var seen: Set<SourcePosition> = []
  /// Whether texts are read that need not be shown.
  var isPaused = false
  /// Whether the text that is being published was not published before.
  private var isNew = false
  private var current: OpenBlock?
  private var hidden: [Node: String] = [:]
  /// The blocks of the document that is being published.
  private var nodes: [Node: Int] = [:]

  init(allowed phrases: [String], forms: SwapForms) {
    allowance = SightingFinder(
      phrases.enumerated().compactMap { NamePattern($1, of: $0, as: .phrase) })
    self.forms = forms
  }

  /// A text of a file begins: a body, or one text of the front matter.
  func open(_ place: SourcePosition) {
    isNew = !isPaused && seen.insert(place).inserted
    current = nil
    hidden = [:]
    nodes = [:]
  }

  /// The next text that is swapped is a block of a page.
  func begin(_ kind: ReadingBlock.Kind, at place: SourcePosition, _ run: InlineRun? = nil) {
    guard isNew else { return }
    let leaves = run?.leaves ?? []
    current = OpenBlock(
      kind: kind, place: place, links: run?.links ?? [],
      withheld: leaves.compactMap { leaf in hidden[leaf.node].map { (leaf.range, $0) } })
  }

  /// The view leaves a block out.
  func leaveOut(_ what: ReadingBlock.LeftOut, _ text: String, at place: SourcePosition) {
    guard isNew else { return }
    blocks.append(ReadingBlock(place: place, kind: .leftOut(what), parts: [.removed(text)]))
  }

  /// The view shows other words for a passage.
  func withhold(_ words: String, under id: String, showing node: Node, at place: SourcePosition) {
    guard isNew else { return }
    hidden[node] = words
    withheld.append(
      Mark(id: id, written: words, shown: node.literal ?? "", place: place))
  }

  /// The view shows another figure, or none, for a count.
  func suppress(_ count: String, showing node: Node) {
    guard isNew else { return }
    hidden[node] = count
    suppressed += 1
  }

  /// The view says something that nobody wrote.
  func say(_ node: Node) {
    if isNew { hidden[node] = "" }
  }

  /// A mention of the current block is swapped.
  func swap(
    _ mention: Mention, _ verdict: Resolver.Verdict, _ edit: Wording.Edit, at place: SourcePosition
  ) {
    guard current != nil else { return }
    var identities = mention.identities
    if !mention.isFamily, case .identity(let index) = verdict { identities = [index] }
    current?.mentions.append(
      Found(range: edit.range, mention: mention, identities: identities, place: place))
  }

  /// The current block is swapped as far as it will be.
  ///
  /// - Parameter node: The block, where it is one of a document.
  func end(_ text: [UInt8], _ edits: [Wording.Edit], of node: Node? = nil) {
    guard var open = current else { return }
    current = nil
    open.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    let isAttribute = open.kind == .linkTitle || open.kind == .linkAddress
    guard !isAttribute || !edits.isEmpty else { return }
    let comparison = Comparison(text: text, edits: edits, withheld: open.withheld)
    var block = ReadingBlock(place: open.place, kind: open.kind, parts: comparison.parts)
    for edit in edits {
      keep(edit, written: String(decoding: text[edit.range], as: UTF8.self), open, &block)
    }
    if let node { nodes[node] = blocks.count }
    blocks.append(block)
    keepMarks(open, comparison)
    countAllowed(in: text)
  }

  /// A block that was kept is changed once more, after the names: its dates, for example.
  ///
  /// - Parameters:
  ///   - node: The block; without one, the text that was kept last.
  ///   - edits: Places in what the block shows so far.
  func change(_ node: Node? = nil, by edits: [Wording.Edit]) {
    guard isNew, !edits.isEmpty, let index = node.map({ nodes[$0] }) ?? blocks.indices.last else {
      return
    }
    var shown: [UInt8] = []
    var before: [(Range<Int>, String)] = []
    for part in blocks[index].parts {
      let start = shown.count
      shown += part.shown.utf8
      if let named = part.named { before.append((start..<shown.count, named)) }
    }
    blocks[index].parts = Comparison(text: shown, edits: edits, withheld: before).parts
  }

  /// What was edited, as a swap of whoever was found there.
  private func keep(
    _ edit: Wording.Edit, written: String, _ open: OpenBlock, _ block: inout ReadingBlock
  ) {
    guard let index = open.mentions.first(overlapping: edit.range, at: \.range) else { return }
    let first = open.mentions[index]
    let found = open.mentions[index...].prefix { $0.range.lowerBound < edit.range.upperBound }
    block.identities.formUnion(found.flatMap(\.identities))
    swaps.append(
      Swap(
        identities: first.identities,
        form: forms.form(of: first.mention, first.identities, written: written), written: written,
        shown: edit.text, place: first.place))
  }

  private func countAllowed(in text: [UInt8]) {
    guard !allowance.patterns.isEmpty else { return }
    let stream = allowance.stream(of: text)
    for sighting in allowance.sightings(in: stream) {
      guard let pattern = sighting.patterns.first else { continue }
      allowed[allowance.patterns[pattern].identity, default: 0] += 1
    }
  }

  private func keepMarks(_ open: OpenBlock, _ comparison: Comparison) {
    for link in open.links {
      people.append(
        Mark(
          id: link.person, written: comparison.named(link.range),
          shown: comparison.shown(link.range), place: open.place))
    }
  }

  /// A block whose text is being swapped.
  private struct OpenBlock {
    var kind: ReadingBlock.Kind
    var place: SourcePosition
    var links: [(range: Range<Int>, person: String)]
    var withheld: [(Range<Int>, String)]
    var mentions: [Found] = []
  }

  private struct Found {
    var range: Range<Int>
    var mention: Mention
    var identities: [Int]
    var place: SourcePosition
  }
}

extension ReadingBlock.Kind {
  init(_ kind: NodeKind) {
    switch kind {
    case .heading: self = .heading
    case .tableCell: self = .cell
    default: self = .paragraph
    }
  }
}
