internal import CCMarkGFM

/// Numbers footnotes in the order in which the text as it is now first refers to them. Those to which
/// nothing refers any longer have no number and are not shown.
struct FootnoteNumbering {
  /// In the order of their numbers, which count from 1.
  private(set) var definitions: [OpaquePointer] = []
  private var numbers: [OpaquePointer: Int] = [:]
  /// How many references lead to each definition.
  private(set) var referenceCounts: [OpaquePointer: Int] = [:]
  /// For each reference, which of those to its definition it is, from 1.
  private(set) var ordinals: [OpaquePointer: Int] = [:]

  init(of document: Document) {
    self.init(tree: document.tree, targets: document.footnoteTargets)
  }

  /// - Parameter targets: the definition to which each reference leads.
  init(tree: OpaquePointer, targets: [OpaquePointer: OpaquePointer]) {
    guard !targets.isEmpty else { return }
    number(referencesIn: tree, targets)
    var done = 0
    while done < definitions.count {
      number(referencesIn: definitions[done], targets)
      done += 1
    }
  }

  func number(of definition: OpaquePointer) -> Int? { numbers[definition] }

  private mutating func number(
    referencesIn root: OpaquePointer, _ targets: [OpaquePointer: OpaquePointer]
  ) {
    var walk = TreeWalk(root)
    while let step = walk.next() {
      guard step.isEntering else { continue }
      switch cmark_node_get_type(step.node) {
      case CMARK_NODE_FOOTNOTE_DEFINITION where step.node != root: walk.skipContents(of: step.node)
      case CMARK_NODE_FOOTNOTE_REFERENCE: number(step.node, targets)
      default: continue
      }
    }
  }

  private mutating func number(
    _ reference: OpaquePointer, _ targets: [OpaquePointer: OpaquePointer]
  ) {
    // A definition that was taken out of the tree has lost its parent.
    guard let definition = targets[reference], cmark_node_parent(definition) != nil
    else { return }
    if numbers[definition] == nil {
      definitions.append(definition)
      numbers[definition] = definitions.count
    }
    referenceCounts[definition, default: 0] += 1
    ordinals[reference] = referenceCounts[definition]
  }
}
