internal import Diagnostics
internal import Yams

/// Reads YAML into nodes and refuses what has no place in front matter: aliases and anchors, tags, merge keys, several
/// documents, depth without end.
struct YAMLReading {
  let file: String
  /// How many lines of the file stand before the YAML.
  let linesBefore: Int

  /// Deeper than any key of ours by far.
  private static let deepest = 20
  /// More than any front matter of ours by far, in bytes.
  private static let longest = 2 << 20

  /// The top node, `nil` where there is nothing but white space and comments.
  func compose(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> YAMLNode? {
    guard bytes.count <= Self.longest else { throw Refusal.tooLong(at: position(1, 1)) }
    try refuseControlCharacters(in: bytes)
    try refuseAliases(in: bytes)
    do {
      let parser = try Parser(
        yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      // Nodes know their anchors only while the parser lives.
      return try withExtendedLifetime(parser) {
        try parser.singleRoot().map { try convert($0, depth: 0) }
      }
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw refusal(for: error, in: bytes)
    }
  }

  func position(_ line: Int, _ column: Int) -> SourcePosition {
    SourcePosition(file: file, line: line + linesBefore, column: column)
  }

  func position(_ mark: Mark?) -> SourcePosition {
    position(max(1, mark?.line ?? 1), max(1, mark?.column ?? 1))
  }

  private func convert(_ node: Node, depth: Int) throws(Refusal) -> YAMLNode {
    let place = position(node.mark)
    guard depth < Self.deepest else { throw .tooDeep(at: place) }
    guard node.anchor == nil else { throw .alias(at: place) }
    switch node {
    case .scalar(let scalar):
      try refuseTag(scalar.tag, at: place)
      return YAMLNode(
        content: .text(scalar.string, isPlain: scalar.style == .plain), position: place)
    case .sequence(let sequence):
      try refuseTag(sequence.tag, at: place)
      var items: [YAMLNode] = []
      for item in sequence { items.append(try convert(item, depth: depth + 1)) }
      return YAMLNode(content: .list(items), position: place)
    case .mapping(let mapping):
      try refuseTag(mapping.tag, at: place)
      return YAMLNode(content: .mapping(try pairs(of: mapping, depth: depth)), position: place)
    case .alias:
      throw .alias(at: place)
    }
  }

  private func pairs(of mapping: Node.Mapping, depth: Int) throws(Refusal) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    for (key, value) in mapping {
      let name = try convert(key, depth: depth + 1)
      guard case .text(let text, let isPlain) = name.content else {
        throw .oddKey(at: name.position)
      }
      guard !(isPlain && text == "<<") else { throw .mergeKey(at: name.position) }
      pairs.append(
        YAMLPair(
          key: SourceText(text, at: name.position), value: try convert(value, depth: depth + 1)))
    }
    return pairs
  }

  private func refuseTag(_ tag: Tag, at place: SourcePosition) throws(Refusal) {
    let usual: [Tag.Name] = [.implicit, .str, .seq, .map]
    guard usual.contains(where: { $0.rawValue == tag.rawValue }) else {
      throw .tag(tag.rawValue, at: place)
    }
  }
}
