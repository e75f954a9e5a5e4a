extension TextAudit {
  /// Tags in which an attribute that names or points holds an id of the register.
  func registerIds(_ segments: [MarkupSegment]) -> [Int] {
    segments.compactMap { segment in
      guard case .tag = segment.kind else { return nil }
      let holdsId = values(in: bytes[segment.bytes]).contains { name, value in
        isIdAttribute(name) && auditor.registerIds.stand(in: value)
      }
      return holdsId ? segment.bytes.lowerBound : nil
    }
  }

  /// The attributes of a tag that have a value in double quotes.
  private func values(
    in tag: ArraySlice<UInt8>
  ) -> [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] {
    var values: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
    var rest = tag
    while let open = rest.firstIndex(of: UInt8(ascii: "\"")) {
      let value = rest[(open + 1)...].prefix { $0 != UInt8(ascii: "\"") }
      let name = rest[..<open].dropLast()
      values.append((name[((name.lastIndex { $0 <= 0x20 } ?? name.startIndex - 1) + 1)...], value))
      rest = rest[min(value.endIndex + 1, rest.endIndex)...]
    }
    return values
  }

  private func isIdAttribute(_ name: ArraySlice<UInt8>) -> Bool {
    idAttributes.contains { $0.count == name.count && name.elementsEqual($0) }
  }
}

private let idAttributes = ["id", "class", "for", "name", "href", "src", "data-id"]
  .map { Array($0.utf8) }

/// The ids of the register: ordinary words as likely as not, and so looked for only as ids.
struct RegisterIds: Sendable {
  private let ids: [(bytes: [UInt8], isEveryday: Bool)]

  init(_ maker: NeedleMaker) {
    // "idva", where somebody is shown as "IDVA 1", stands there because the pseudonym does.
    let shown = Set(
      maker.request.pseudonyms.flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }
        .map(String.init))
    ids = maker.request.identities.map { identity in
      let id = identity.id.lowercased()
      let isEveryday = maker.isOrdinary(id) || id.utf8.count < 3 || shown.contains(id)
      return (Array(id.utf8), isEveryday)
    }
  }

  /// Whether an id stands in an id, class or path as a part of its own. One that is an everyday word
  /// (`mother`) counts only behind a word that says that an id follows (`person-mother`).
  func stand(in value: ArraySlice<UInt8>) -> Bool {
    var before: ArraySlice<UInt8> = []
    var rest = value
    while let start = rest.firstIndex(where: isASCIILetterOrDigit) {
      let part = rest[start...].prefix(while: isASCIILetterOrDigit)
      if ids.contains(where: { isSame(part, $0.bytes) && (!$0.isEveryday || isCue(before)) }) {
        return true
      }
      before = part
      rest = rest[part.endIndex...]
    }
    return false
  }

  private func isCue(_ part: ArraySlice<UInt8>) -> Bool {
    ["person", "people", "withhold", "identity"].contains { isSame(part, Array($0.utf8)) }
  }

  private func isSame(_ part: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
    part.count == word.count
      && zip(part, word).allSatisfy { (isASCIILetter($0) ? $0 | 0x20 : $0) == $1 }
  }
}
