/// Many runs of letters as one tree, so that a text is compared with all of them at once.
///
/// Nodes lie in the order of a walk through the tree, a node's first child right after it. That keeps
/// the 20,000 forms of 1,000 people within a fast cache, where a table with a column for each letter
/// would take as much memory as the text. Only a node with many children has such a row.
struct NameTrie: Sendable {
  /// One run of letters that stands in a text.
  struct Hit: Equatable {
    var pattern: Int
    /// The index of the run's first letter.
    var start: Int
    /// The index after its last letter.
    var end: Int
  }

  struct Node: Sendable {
    var letter: UInt32
    /// The next child of the same parent, or 0.
    var sibling: Int32 = 0
    /// How the children are found: the row that leads to them by their ASCII letter, `inLine` or `none`.
    var children = none
    /// Where the patterns that end here begin in `endings`; they go on to where the next node's begin.
    var firstEnding: Int32
  }

  /// A node without children.
  static let none: Int32 = -2
  /// A node whose children are only in line, as those of a node with a row are too.
  static let inLine: Int32 = -1
  static let root = 0
  static let rowWidth = 128

  private(set) var nodes: [Node]
  private(set) var rows: [Int32]
  /// Indices of patterns, node by node.
  private(set) var endings: [Int32]

  init(_ patterns: [[Unicode.Scalar]]) {
    var building = NameTrieBuilding(patterns)
    building.build()
    (nodes, rows, endings) = (building.nodes, building.rows, building.endings)
  }

  /// Calls with every run that begins at any of the letters, in the order of their first letters, the
  /// shortest first.
  @inline(__always)
  func forEachHit(in letters: [Unicode.Scalar], _ take: (Hit) -> Void) {
    walking { walk in
      letters.withUnsafeBufferPointer { letters in
        for start in letters.indices { walk.forEachHit(from: start, in: letters, take) }
      }
    }
  }

  /// Calls with a view that looks up nodes without checks; it lives no longer than the call.
  func walking<Result>(_ body: (NameTrieWalk) -> Result) -> Result {
    nodes.withUnsafeBufferPointer { nodes in
      rows.withUnsafeBufferPointer { rows in
        endings.withUnsafeBufferPointer { endings in
          body(NameTrieWalk(nodes: nodes, rows: rows, endings: endings))
        }
      }
    }
  }
}

/// Steps through a tree of names.
struct NameTrieWalk {
  let nodes: UnsafeBufferPointer<NameTrie.Node>
  let rows: UnsafeBufferPointer<Int32>
  let endings: UnsafeBufferPointer<Int32>

  /// The child of a node for a letter; the root, which is nobody's child, where there is none.
  @inline(__always)
  func child(of node: Int, _ letter: UInt32) -> Int {
    let row = Int(nodes[node].children)
    if row >= 0, letter < UInt32(NameTrie.rowWidth) {
      return Int(rows[row &* NameTrie.rowWidth &+ Int(letter)])
    }
    return row == Int(NameTrie.none) ? NameTrie.root : childInLine(of: node, letter)
  }

  private func childInLine(of node: Int, _ letter: UInt32) -> Int {
    var child = node + 1
    repeat {
      if nodes[child].letter == letter { return child }
      child = Int(nodes[child].sibling)
    } while child != 0
    return NameTrie.root
  }

  @inline(__always)
  func endings(at node: Int) -> Range<Int> {
    Int(nodes[node].firstEnding)..<Int(nodes[node + 1].firstEnding)
  }

  @inline(__always)
  fileprivate func forEachHit(
    from start: Int, in letters: UnsafeBufferPointer<Unicode.Scalar>, _ take: (NameTrie.Hit) -> Void
  ) {
    var node = NameTrie.root
    var end = start
    while end < letters.count {
      node = child(of: node, letters[end].value)
      if node == NameTrie.root { return }
      end += 1
      for ending in endings(at: node) {
        take(NameTrie.Hit(pattern: Int(endings[ending]), start: start, end: end))
      }
    }
  }
}
