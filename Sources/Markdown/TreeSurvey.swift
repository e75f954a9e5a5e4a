internal import CCMarkGFM

/// One walk over a fresh tree: gives every node text of its own, pairs footnotes with their
/// references, and notes what the author should know.
struct TreeSurvey {
  private let root: OpaquePointer
  private var definitions: [OpaquePointer] = []
  private var references: [OpaquePointer] = []
  private(set) var problems: [DocumentProblem] = []

  init(of root: OpaquePointer) { self.root = root }

  mutating func run() {
    for step in TreeWalk(root) where step.isEntering { visit(step.node) }
  }

  /// The parser numbers references by the definition they lead to, and puts the definitions in that order.
  var footnoteTargets: [OpaquePointer: OpaquePointer] {
    var targets: [OpaquePointer: OpaquePointer] = [:]
    for reference in references {
      guard let literal = cmark_node_get_literal(reference),
        let number = Int(String(cString: literal)),
        definitions.indices.contains(number - 1)
      else { continue }
      targets[reference] = definitions[number - 1]
    }
    return targets
  }

  private mutating func visit(_ node: OpaquePointer) {
    let kind = NodeKind(of: node)
    Self.settle(node, kind)
    switch kind {
    case .footnoteDefinition: definitions.append(node)
    case .footnoteReference: references.append(node)
    case .link, .image: noteUnsafeLink(node)
    case .text, .htmlBlock: noteUnclosedComment(node, kind)
    default: break
    }
  }

  /// The parser leaves a node's text inside its block's and copies it when it is first asked for. Asking now
  /// makes later reading free of writes, and lets a node outlive its block.
  static func settle(_ node: OpaquePointer, _ kind: NodeKind) {
    switch kind {
    case .text, .code, .htmlInline, .htmlBlock, .footnoteReference, .trustedInline:
      _ = cmark_node_get_literal(node)
    case .codeBlock:
      _ = cmark_node_get_literal(node)
      _ = cmark_node_get_fence_info(node)
    case .link, .image:
      _ = cmark_node_get_url(node)
      _ = cmark_node_get_title(node)
    case .trustedBlock:
      _ = cmark_node_get_on_enter(node)
      _ = cmark_node_get_on_exit(node)
    default: break
    }
  }

  private mutating func noteUnsafeLink(_ node: OpaquePointer) {
    guard let url = cmark_node_get_url(node) else { return }
    let bytes = UnsafeBufferPointer(cString: url)
    guard UnsafeScheme.standard.isUnsafe(bytes) else { return }
    note(.unsafeLink(destination: String(decoding: bytes, as: UTF8.self)), at: node)
  }

  private mutating func noteUnclosedComment(_ node: OpaquePointer, _ kind: NodeKind) {
    guard let literal = cmark_node_get_literal(node) else { return }
    let bytes = UnsafeBufferPointer(cString: literal)
    if kind == .text {
      if RawHTML.commentStart(in: bytes, from: 0) != nil { note(.unclosedComment, at: node) }
    } else if RawHTML.hasUnclosedComment(bytes) {
      note(.unclosedComment, at: node)
    }
  }

  private mutating func note(_ kind: DocumentProblem.Kind, at node: OpaquePointer) {
    let position = ParsedPosition.of(node)
    problems.append(DocumentProblem(kind, line: position.line, column: position.column))
  }
}
