internal import Diagnostics
internal import Markdown

/// Swaps the names in a parsed document, wherever they stand in it (rules 2 and 3).
struct DocumentSwapper {
  let swapper: TextSwapper
  let page: TextSwapper.Page
  let ledger: SwapLedger

  func swap(_ document: Document) {
    for node in document.root.descendants {
      switch node.kind {
      case .paragraph, .heading, .tableCell: swapInlines(of: node)
      case .codeBlock:
        node.literal = swapped(node.literal, at: node, as: .code)
        node.fenceInfo = swapped(node.fenceInfo, at: node)
      case .htmlBlock, .htmlInline: node.literal = swapped(node.literal, at: node, as: .code)
      case .link, .image: swapAttributes(of: node)
      default: break
      }
    }
  }

  private func swapInlines(of block: Node) {
    let run = InlineRun(of: block)
    let place = block.place(in: page.file)
    let start = TextStart(
      file: page.file, line: place.line, column: place.column, leaves: run.leaves)
    ledger.reading?.begin(.init(block.kind), at: place, run)
    let means = run.links.compactMap { link -> (Range<Int>, Int)? in
      guard let index = swapper.finder.identities.firstIndex(where: { $0.id == link.person }) else {
        ledger.note(unknown(link.person, line: place.line))
        return nil
      }
      return (link.range, index)
    }
    let edits = swapper.edits(in: run.bytes, on: page, means: means, from: start, into: ledger)
    ledger.reading?.end(run.bytes, edits, of: block)
    run.apply(edits)
  }

  private func swapAttributes(of node: Node) {
    node.title = swapped(node.title, at: node, as: .linkTitle)
    // A link to a page is led to its address later, which names nobody. One that leads out of the
    // site and names somebody cannot be mended: the words stay, the link goes.
    guard SpecialLink(node) == nil, let destination = node.destination,
      LinkMap.isOutside(destination)
    else { return }
    let decoded = Percent.decoded(Percent.decoded(destination))
    guard
      swapped(decoded, at: node, as: .linkAddress) != decoded
        || swapped(destination, at: node) != destination
    else { return }
    node.destination = ""
  }

  /// - Parameter kind: What the author's record calls it; `nil` where it is no text of a page.
  private func swapped(
    _ text: String?, at node: Node, as kind: ReadingBlock.Kind? = nil
  ) -> String {
    guard let text, !text.isEmpty else { return "" }
    if let kind { ledger.reading?.begin(kind, at: node.place(in: page.file)) }
    return swapper.swapped(
      text, on: page, line: node.position.line + linesBefore(text, in: node), into: ledger)
  }

  /// The line with which a code block is fenced stands before its text.
  private func linesBefore(_ text: String, in node: Node) -> Int {
    guard node.kind == .codeBlock, text == node.literal else { return 0 }
    let position = node.position
    return position.endLine - position.line >= text.utf8.count { $0 == 0x0A } ? 1 : 0
  }

  private func unknown(_ id: String, line: Int) -> Finding {
    Finding(
      "SRC-02", .stop, at: SourcePosition(file: page.file, line: line),
      "There is nobody with the id '\(id)' in the register",
      help: "Use an id of people.md, or add the person there.")
  }
}
