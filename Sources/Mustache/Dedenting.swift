/// Takes indentation off the lines of a block's content.
enum Dedenting {
  /// Removes at most `indentation` from the beginning of each line in a range of steps. The arguments of
  /// a parent within it have lost theirs already and are left alone.
  static func remove(
    _ indentation: [UInt8], from range: Range<Int>, of steps: inout [Step], text: inout [UInt8]
  ) {
    guard !indentation.isEmpty else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      switch steps[index].kind {
      case .literal(let bytes, let startsLine):
        let kept = rewrite(bytes, startsLine, without: indentation, in: &text)
        steps[index].kind = .literal(kept, startsLine: startsLine)
      case .partial(let name, let blank):
        steps[index].kind = .partial(name, indentation: blank.map { $0.without(indentation) })
      case .parent(let name, let blank, let arguments):
        let kept = blank.map { $0.without(indentation) }
        steps[index].kind = .parent(name, indentation: kept, arguments)
        index = steps[index].end - 1
      case .block(let name, var site):
        site.indentation = site.indentation.without(indentation)
        steps[index].kind = .block(name: name, site)
      case .variable, .section, .inverted: break
      }
      index += 1
    }
  }

  /// Writes the literal anew behind the rest of the text.
  private static func rewrite(
    _ bytes: Range<Int>, _ startsLine: Bool, without indentation: [UInt8], in text: inout [UInt8]
  ) -> Range<Int> {
    var rest = Array(text[bytes])[...]
    var isLineStart = startsLine
    let start = text.count
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      let line = rest[..<end]
      text.append(contentsOf: isLineStart ? line.dropFirst(line.shared(with: indentation)) : line)
      rest = rest[end...]
      isLineStart = true
    }
    return start..<text.count
  }
}

extension Collection<UInt8> {
  /// How many bytes this and another begin with alike.
  fileprivate func shared(with other: [UInt8]) -> Int {
    zip(self, other).prefix { $0 == $1 }.count
  }
}

extension [UInt8] {
  fileprivate func without(_ indentation: [UInt8]) -> [UInt8] {
    [UInt8](dropFirst(shared(with: indentation)))
  }
}

extension [Step] {
  /// The spaces and tabs that the first line of a range of steps begins with.
  func leadingBlank(of range: Range<Int>, in text: [UInt8]) -> [UInt8] {
    for step in self[range] {
      switch step.kind {
      case .literal(let bytes, true): return [UInt8](text[bytes].prefix(while: \.isBlank))
      case .literal, .variable: return []
      case .partial(_, let indentation), .parent(_, let indentation, _): return indentation ?? []
      case .block(_, let site): return site.indentation
      case .section, .inverted: continue
      }
    }
    return []
  }
}
