internal import Diagnostics
internal import Files

/// Reads one file after another, and says what is wrong with each.
struct FileReading {
  let source: any ContentSource

  /// A file of keys and a body. `nil` where it cannot be read, with a finding that says why.
  func page<Value>(
    _ path: String, of subject: String, _ findings: Findings, unknownKeys: Level = .warning,
    _ read: (Fields, Body) -> Value
  ) -> Value? {
    guard let bytes = text(path, findings), let fences = fences(of: bytes, path, findings) else {
      return nil
    }
    let own = bytes[fences.body]
    let body = Body(
      file: path, bytes: fences.body, firstLine: fences.bodyLine,
      fingerprint: Fingerprint(of: own),
      keys: Fingerprint(of: bytes[..<fences.body.lowerBound]), isBlank: own.allSatisfy(isWhiteSpace)
    )
    let yaml = YAMLReading(file: path, linesBefore: 1)
    return fields(
      yaml, bytes[fences.yaml], at: SourcePosition(file: path), of: subject, findings, unknownKeys
    ) { read($0, body) }
  }

  /// A file of keys alone, such as `site.yaml`.
  func data<Value>(
    _ path: String, of subject: String, _ findings: Findings, _ read: (Fields) -> Value
  ) -> Value? {
    guard let bytes = text(path, findings) else { return nil }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let yaml = YAMLReading(file: path, linesBefore: 0)
    return fields(
      yaml, bytes[start...], at: SourcePosition(file: path), of: subject, findings, .warning, read)
  }

  private func fields<Value>(
    _ yaml: YAMLReading, _ bytes: ArraySlice<UInt8>, at start: SourcePosition,
    of subject: String, _ findings: Findings, _ unknownKeys: Level, _ read: (Fields) -> Value
  ) -> Value? {
    do throws(Refusal) {
      let node = try yaml.compose(bytes) ?? YAMLNode(content: .mapping([]), position: start)
      guard case .mapping(let pairs) = node.content else {
        throw Refusal(
          "Keys are written one to a line, not as \(node.kind)", at: node.position,
          help: "Write for example title: Welfare check")
      }
      let place = pairs.isEmpty ? start : node.position
      let fields = Fields(
        pairs, of: subject, at: place, findings: findings, unknownKeys: unknownKeys,
        quotesValues: unknownKeys != .stop)
      let value = read(fields)
      fields.finish()
      return value
    } catch {
      findings.add(error.finding)
      return nil
    }
  }

  private func fences(of bytes: [UInt8], _ path: String, _ findings: Findings) -> Fences? {
    do throws(Fences.Problem) {
      return try Fences(bytes)
    } catch {
      let place = SourcePosition(file: path)
      switch error {
      case .none:
        findings.refuse(
          at: place, "A file begins with its keys between two lines of ---",
          help: "Write --- on the first line, then the keys, then --- again, then the text.")
      case .endless:
        findings.refuse(
          at: place, "The keys that begin here have no end",
          help: "Write a line of --- after the last key.")
      }
      return nil
    }
  }
}

func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
