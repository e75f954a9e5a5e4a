internal import CCMarkGFM

/// What the parser cannot tell about a node that was created or copied. The node's user data is its
/// number in `Document.origins`, plus one.
struct Origin {
  /// In lines of the file.
  var position: Position?
  /// Whether its HTML is our own. Such an inline is an inline HTML node to the parser, because table cells
  /// may not hold its custom inlines.
  var isTrusted = false
}

extension Document {
  func note(_ origin: Origin, for pointer: OpaquePointer) {
    origins.append(origin)
    cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: origins.count))
  }

  func origin(of pointer: OpaquePointer) -> Origin? {
    guard let data = cmark_node_get_user_data(pointer) else { return nil }
    return origins[Int(bitPattern: data) - 1]
  }

  func kind(of pointer: OpaquePointer) -> NodeKind {
    let kind = NodeKind(of: pointer)
    guard kind == .htmlInline, origin(of: pointer)?.isTrusted == true else { return kind }
    return .trustedInline
  }
}
