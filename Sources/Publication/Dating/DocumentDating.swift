internal import Diagnostics
internal import Markdown

/// Tells the dates of a parsed document less exactly, wherever they stand in it.
struct DocumentDating {
  let swapper: DateSwapper
  let file: String
  let ledger: SwapLedger

  func apply(to document: Document) {
    var context = swapper.context(of: file)
    for node in document.root.descendants {
      switch node.kind {
      case .paragraph, .heading, .tableCell: tell(node, in: &context)
      case .codeBlock:
        node.literal = swapper.swapped(node.literal ?? "", in: &context)
        node.fenceInfo = swapper.swapped(node.fenceInfo ?? "", in: &context)
      case .htmlBlock, .htmlInline:
        node.literal = swapper.swapped(node.literal ?? "", in: &context)
      case .link, .image: tellAttributes(of: node, in: &context)
      default: break
      }
      if context.hasGuessed { ledger.note(.guessedYear(at: node.place(in: file))) }
      context.hasGuessed = false
    }
  }

  private func tell(_ block: Node, in context: inout DateContext) {
    let run = InlineRun(of: block)
    let edits = swapper.edits(in: run.bytes, &context)
    for edit in edits { takeOutTags(in: edit.range, of: run) }
    run.apply(edits)
    ledger.reading?.change(block, by: edits)
  }

  /// `11<sup>th</sup> June`: the tags go with the letters that they were for.
  private func takeOutTags(in range: Range<Int>, of run: InlineRun) {
    let inside = run.leaves.filter { $0.range.overlaps(range) }.map(\.node)
    guard inside.count > 1, let first = inside.first, let last = inside.last else { return }
    guard let siblings = first.parent?.children, let from = siblings.firstIndex(of: first),
      let to = siblings.firstIndex(of: last), from < to
    else { return }
    for node in siblings[from...to] where node.kind == .htmlInline { node.unlink() }
  }

  private func tellAttributes(of node: Node, in context: inout DateContext) {
    node.title = swapper.swapped(node.title ?? "", in: &context)
    guard SpecialLink(node) == nil, let destination = node.destination,
      LinkMap.isOutside(destination)
    else { return }
    // The words stay, the link goes, as with one that names somebody.
    let decoded = Percent.decoded(Percent.decoded(destination))
    if swapper.holdsKnownDay(decoded) { node.destination = "" }
  }
}
