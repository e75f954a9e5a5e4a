/// Lays the tree of names out, from the patterns in the order of their letters.
struct NameTrieBuilding {
  private(set) var nodes: [NameTrie.Node] = []
  private(set) var rows: [Int32] = []
  private(set) var endings: [Int32] = []
  private let sorted: [(letters: [Unicode.Scalar], index: Int32)]

  /// A node with more children than this gets a row of its own.
  private static let childrenInLine = 4

  init(_ patterns: [[Unicode.Scalar]]) {
    sorted = patterns.enumerated().map { ($1, Int32($0)) }
      .filter { !$0.letters.isEmpty }
      .sorted { ($0.letters, $0.index) < ($1.letters, $1.index) }
  }

  mutating func build() {
    add(letter: 0, of: sorted.indices, depth: 0)
    // A node after the last, so that every node's endings end where the next one's begin.
    nodes.append(NameTrie.Node(letter: 0, firstEnding: Int32(endings.count)))
  }

  /// Adds the node that the patterns in the range share, and all below it.
  private mutating func add(letter: UInt32, of range: Range<Int>, depth: Int) {
    let node = nodes.count
    nodes.append(NameTrie.Node(letter: letter, firstEnding: Int32(endings.count)))
    var first = range.lowerBound
    while first < range.upperBound, sorted[first].letters.count == depth {
      endings.append(sorted[first].index)
      first += 1
    }
    addChildren(of: node, in: first..<range.upperBound, depth: depth)
  }

  private mutating func addChildren(of node: Int, in range: Range<Int>, depth: Int) {
    var children: [Int] = []
    var first = range.lowerBound
    while first < range.upperBound {
      let letter = sorted[first].letters[depth]
      var end = first + 1
      while end < range.upperBound, sorted[end].letters[depth] == letter { end += 1 }
      if let before = children.last { nodes[before].sibling = Int32(nodes.count) }
      children.append(nodes.count)
      add(letter: letter.value, of: first..<end, depth: depth + 1)
      first = end
    }
    guard !children.isEmpty else { return }
    nodes[node].children =
      children.count > Self.childrenInLine ? addRow(children) : NameTrie.inLine
  }

  private mutating func addRow(_ children: [Int]) -> Int32 {
    let start = rows.count
    rows += repeatElement(0, count: NameTrie.rowWidth)
    for child in children where nodes[child].letter < UInt32(NameTrie.rowWidth) {
      rows[start + Int(nodes[child].letter)] = Int32(child)
    }
    return Int32(start / NameTrie.rowWidth)
  }
}

private func < (
  left: ([Unicode.Scalar], Int32), right: ([Unicode.Scalar], Int32)
) -> Bool {
  left.0.lexicographicallyPrecedes(right.0) || (left.0 == right.0 && left.1 < right.1)
}
