internal import Diagnostics

/// Keys that hold groups of keys.
extension Fields {
  /// A group of keys, `nil` where it is missing.
  func group<Value>(
    _ key: String, of subject: String, example: String, _ read: (Fields) -> Value
  ) -> Value? {
    node(key).flatMap { group($0, of: key, subject, example: example, read) }
  }

  /// A list of groups of keys.
  func groups<Value>(
    _ key: String, of subject: String, example: String, _ read: (Fields) -> Value
  ) -> [Value] {
    guard let node = node(key) else { return [] }
    guard case .list(let items) = node.content else {
      refuse(node, of: key, isNot: "a list", example: "[\(example)]")
      return []
    }
    return items.compactMap { group($0, of: key, subject, example: "[\(example)]", read) }
  }

  /// A map whose keys are the user's own, in the order in which they are written.
  func entries(_ key: String, example: String) -> [YAMLPair] {
    guard let node = node(key) else { return [] }
    guard case .mapping(let pairs) = node.content else {
      refuse(node, of: key, isNot: "a group of keys", example: example)
      return []
    }
    return pairs
  }

  /// One group of keys that was found by other means than its key.
  func group<Value>(
    _ node: YAMLNode, of key: String, _ subject: String, example: String,
    _ read: (Fields) -> Value
  ) -> Value? {
    guard case .mapping(let pairs) = node.content else {
      findings.refuse(
        at: node.position,
        "'\(key)' holds \(subject) as a group of keys, not \(found(node))",
        help: "Write for example \(key): \(example)")
      return nil
    }
    let inner = Fields(
      pairs, of: subject, at: node.position, findings: findings, unknownKeys: unknownKeys,
      quotesValues: quotesValues)
    let value = read(inner)
    inner.finish()
    return value
  }
}
