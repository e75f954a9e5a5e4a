internal import CCMarkGFM

/// Finds footnotes that nothing refers to. The parser drops them without a word, so they are found as
/// lines that look like a footnote's first line and of which no block was made. One that only such
/// footnotes refer to is kept by the parser, but has no reference that could show it.
enum UnreferencedFootnotes {
  static func problems(
    in bytes: UnsafeBufferPointer<UInt8>, root: OpaquePointer, shown: Set<OpaquePointer>
  ) -> [DocumentProblem] {
    let candidates = candidates(in: bytes)
    guard let last = candidates.last else { return [] }
    let covered = coveredLines(upTo: last.line, root: root, shown: shown)
    return candidates.filter { !covered[$0.line] }
  }

  private static func candidates(in bytes: UnsafeBufferPointer<UInt8>) -> [DocumentProblem] {
    guard bytes.offset(of: UInt8(ascii: "^"), from: 0) != nil else { return [] }
    var found: [DocumentProblem] = []
    for (index, line) in Lines(of: bytes).enumerated() {
      let content = UnsafeBufferPointer(rebasing: bytes[line])
      guard let (label, column) = label(startingLine: content) else { continue }
      found.append(
        DocumentProblem(.unreferencedFootnote(label: label), line: index + 1, column: column))
    }
    return found
  }

  /// The label of `[^label]:` at the start of a line, behind any quoting, list markers and indentation.
  private static func label(
    startingLine bytes: UnsafeBufferPointer<UInt8>
  ) -> (label: String, column: Int)? {
    let quoting = " \t>-*+0123456789.)".utf8
    guard let start = bytes.firstIndex(where: { !quoting.contains($0) }),
      bytes[start...].starts(with: "[^".utf8),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "]")), end > start + 2,
      bytes[end...].starts(with: "]:".utf8)
    else { return nil }
    return (String(decoding: bytes[(start + 2)..<end], as: UTF8.self), start + 1)
  }

  /// For each line, from 1, whether a block with text was made of it.
  private static func coveredLines(
    upTo last: Int, root: OpaquePointer, shown: Set<OpaquePointer>
  ) -> [Bool] {
    var covered = [Bool](repeating: false, count: last + 1)
    var walk = TreeWalk(root)
    while let step = walk.next() {
      guard step.isEntering else { continue }
      if NodeKind(of: step.node) == .footnoteDefinition, !shown.contains(step.node) {
        walk.skipContents(of: step.node)
        continue
      }
      guard let lines = lines(madeInto: step.node, &walk) else { continue }
      for line in lines where line <= last { covered[line] = true }
    }
    return covered
  }

  private static func lines(madeInto node: OpaquePointer, _ walk: inout TreeWalk) -> ClosedRange<
    Int
  >? {
    switch NodeKind(of: node) {
    case .heading:
      // The parser lets a heading that is underlined end a line late.
      let line = ParsedPosition.of(node).line
      return line...line
    case .paragraph, .table, .codeBlock, .htmlBlock:
      walk.skipContents(of: node)
      let position = ParsedPosition.of(node)
      return position.line...position.endLine
    case .footnoteDefinition:
      let line = ParsedPosition.of(node).line
      return line...line
    default: return nil
    }
  }
}
