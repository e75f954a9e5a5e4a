extension TextAudit {
  /// Attributes that hold an id of the register: `id`, `class`, `for`, `name`, `href`, `src`.
  func registerIds(_ segments: [MarkupSegment]) -> [Int] {
    segments.flatMap { segment -> [Int] in
      guard case .tag = segment.kind else { return [] }
      return attributes(of: segment.bytes).compactMap { attribute in
        guard idAttributes.contains(attribute.name) else { return nil }
        return auditor.holdsRegisterId(path: attribute.value) ? segment.bytes.lowerBound : nil
      }
    }
  }

  private func attributes(of tag: Range<Int>) -> [(name: String, value: String)] {
    let text = String(decoding: bytes[tag], as: UTF8.self)
    return text.split(separator: "=\"").adjacentPairs().compactMap { before, after in
      guard
        let value = after.split(separator: "\"", maxSplits: 1, omittingEmptySubsequences: false)
          .first,
        let name = before.split(whereSeparator: \.isWhitespace).last
      else { return nil }
      return (name.lowercased(), String(value))
    }
  }
}

extension Sequence {
  /// Each element with the one that follows it.
  func adjacentPairs() -> Zip2Sequence<Self, DropFirstSequence<Self>> { zip(self, dropFirst()) }
}

extension Auditor {
  /// Whether an id stands in an id, class or path as a part of its own. One that is an everyday word
  /// (`mother`) counts only behind a word that says that an id follows (`person-mother`).
  func holdsRegisterId(path: String) -> Bool {
    let parts = path.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return parts.indices.contains { index in
      guard registerIds.contains(parts[index]) else { return false }
      let cued =
        index > 0 && ["person", "people", "withhold", "identity"].contains(parts[index - 1])
      return cued || !(finder.maker.isOrdinary(parts[index]) || parts[index].count < 3)
    }
  }

  private var registerIds: Set<String> { Set(request.identities.map { $0.id.lowercased() }) }
}

private let idAttributes: Set<String> = ["id", "class", "for", "name", "href", "src", "data-id"]
