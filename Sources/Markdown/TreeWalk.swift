internal import CCMarkGFM

/// Walks a tree in the order of the text, entering and leaving every node, without recursion, so that
/// no depth of nesting can exhaust the stack.
struct TreeWalk: IteratorProtocol, Sequence {
  struct Step {
    let node: OpaquePointer
    let isEntering: Bool
  }

  private let root: OpaquePointer
  private var upcoming: Step?

  init(_ root: OpaquePointer) {
    self.root = root
    upcoming = Step(node: root, isEntering: true)
  }

  mutating func next() -> Step? {
    guard let step = upcoming else { return nil }
    upcoming = following(step)
    return step
  }

  /// After entering a node: leaves out what it contains.
  mutating func skipContents(of node: OpaquePointer) {
    upcoming = Step(node: node, isEntering: false)
  }

  private func following(_ step: Step) -> Step? {
    if step.isEntering {
      return cmark_node_first_child(step.node).map { Step(node: $0, isEntering: true) }
        ?? Step(node: step.node, isEntering: false)
    }
    if step.node == root { return nil }
    if let sibling = cmark_node_next(step.node) { return Step(node: sibling, isEntering: true) }
    return cmark_node_parent(step.node).map { Step(node: $0, isEntering: false) }
  }
}
