internal import Content
internal import Markdown

/// Tells the dates of a parsed document less exactly, wherever they stand in it.
struct DocumentDating {
  let swapper: DateSwapper
  let file: String
  /// What a rehearsal keeps of each text.
  var reading: ReadingRecord?

  func apply(to document: Document) {
    var anchor = swapper.policy.days.ofFiles[file]
    for node in document.root.descendants {
      switch node.kind {
      case .paragraph, .heading, .tableCell: tell(node, near: &anchor)
      case .codeBlock:
        node.literal = swapper.swapped(node.literal ?? "", near: &anchor)
        node.fenceInfo = swapper.swapped(node.fenceInfo ?? "", near: &anchor)
      case .htmlBlock, .htmlInline:
        node.literal = swapper.swapped(node.literal ?? "", near: &anchor)
      case .link, .image: tellAttributes(of: node, near: &anchor)
      default: break
      }
    }
  }

  private func tell(_ block: Node, near anchor: inout CalendarDate?) {
    let run = InlineRun(of: block)
    let edits = swapper.edits(in: run.bytes, near: &anchor)
    for edit in edits { takeOutTags(in: edit.range, of: run) }
    run.apply(edits)
    reading?.change(block, by: edits)
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

  private func tellAttributes(of node: Node, near anchor: inout CalendarDate?) {
    node.title = swapper.swapped(node.title ?? "", near: &anchor)
    guard SpecialLink(node) == nil, let destination = node.destination,
      LinkMap.isOutside(destination)
    else { return }
    // The words stay, the link goes, as with one that names somebody.
    let decoded = Percent.decoded(Percent.decoded(destination))
    if swapper.holdsKnownDay(decoded) { node.destination = "" }
  }
}
