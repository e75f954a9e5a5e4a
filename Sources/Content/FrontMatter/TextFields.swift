internal import Diagnostics

/// Keys that hold text.
extension Fields {
  /// A text, which may hold Markdown.
  func text(_ key: String, example: String = "some words") -> SourceText? {
    node(key).flatMap { text($0, of: key, example: example) }
  }

  /// A text that must be there; an empty one stands for it where it is not, next to a finding.
  func requiredText(_ key: String, example: String) -> SourceText {
    guard let node = node(key) else {
      refuseMissing(key, example: example)
      return SourceText("", at: position)
    }
    return text(node, of: key, example: example) ?? SourceText("", at: node.position)
  }

  /// A text, or the statement that it is not known.
  func stated(_ key: String) -> Stated? {
    guard let node = node(key) else { return nil }
    let example = "some words, or {not-known: \"why it is not known\"}"
    switch node.content {
    case .text(let text, _): return .text(SourceText(text, at: node.position))
    case .mapping(let pairs):
      let inner = Fields(
        pairs, of: "'\(key)'", at: node.position, findings: findings, unknownKeys: .stop,
        quotesValues: quotesValues)
      let reason = inner.requiredText("not-known", example: "no record was kept")
      inner.finish()
      return .notKnown(reason)
    case .list:
      refuse(node, of: key, isNot: "text or a stated unknown", example: example)
      return nil
    }
  }

  /// A list of texts.
  func texts(_ key: String, example: String = "[first, second]") -> [SourceText] {
    guard let node = node(key) else { return [] }
    guard case .list(let items) = node.content else {
      refuse(node, of: key, isNot: "a list", example: example)
      return []
    }
    return items.compactMap { item(in: $0, of: key, example: example) }
  }

  /// One text, or a list of them.
  func oneOrMore(_ key: String, example: String) -> [SourceText] {
    guard let node = node(key) else { return [] }
    if case .list = node.content { return texts(key, example: "[\(example)]") }
    return text(node, of: key, example: example).map { [$0] } ?? []
  }

  private func item(in node: YAMLNode, of key: String, example: String) -> SourceText? {
    guard !node.isNothing, case .text(let text, _) = node.content else {
      findings.refuse(
        at: node.position,
        "The list '\(key)' of \(subject) holds texts, not \(node.isNothing ? "nothing" : node.kind)",
        help: "Write for example \(key): \(example)")
      return nil
    }
    return SourceText(text, at: node.position)
  }

  func text(_ node: YAMLNode, of key: String, example: String) -> SourceText? {
    guard case .text(let text, _) = node.content else {
      refuse(node, of: key, isNot: "text", example: example)
      return nil
    }
    return SourceText(text, at: node.position)
  }
}
