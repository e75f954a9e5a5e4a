internal import Audit

extension AuditReport {
  /// The report as JSON, one finding on a line.
  ///
  /// - Parameters:
  ///   - folder: Where the report's paths begin.
  ///   - couldRun: Whether anything was read at all.
  func json(in folder: String, couldRun: Bool) -> String {
    let hits = hits.map { hit in
      object([
        ("file", path(folder, hit.file)), ("line", hit.line), ("id", hit.identity),
        ("rule", hit.rule), ("surface", hit.surface.rawValue),
      ])
    }
    let faults = faults.map { fault in
      object([
        ("file", path(folder, fault.file)), ("line", fault.line), ("code", fault.code),
        ("headline", fault.headline),
      ])
    }
    let unread = unread.map { object([("file", path(folder, $0.file)), ("reason", $0.reason)]) }
    let unsearchable = unsearchable.map { object([("id", $0.identity), ("rule", $0.rule)]) }
    return """
      {
        "clean": \(couldRun && passed),
        "ran": \(couldRun),
        "filesRead": \(filesRead),
        "bytesRead": \(bytesRead),
        "found": \(list(hits)),
        "faults": \(list(faults)),
        "notRead": \(list(unread)),
        "notLookedFor": \(list(unsearchable))
      }
      """
  }

  private func object(_ fields: [(String, any JSONWritable)]) -> String {
    "{" + fields.map { "\(quoted($0)): \($1.json)" }.joined(separator: ", ") + "}"
  }

  private func list(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
  }
}

/// What a report is made of, as JSON writes it.
private protocol JSONWritable {
  var json: String { get }
}

extension Int: JSONWritable {
  fileprivate var json: String { String(self) }
}

extension String: JSONWritable {
  fileprivate var json: String { quoted(self) }
}

private func quoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy {
    $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
  }
  if isPlain { return "\"" + text + "\"" }
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": json += "\\" + String(scalar)
    case _ where scalar.value < 0x20:
      json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
