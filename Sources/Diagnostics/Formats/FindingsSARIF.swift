/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 2020).
///
/// A stop is an error there, a warning a warning, and a prompt a note.
package struct FindingsSARIF {
  private let value: JSONText

  /// - Parameter version: Candour's own, for example `0.3.0`.
  package init(_ findings: [Finding], version: String) {
    let codes = Set(findings.map(\.code)).sorted()
    value = .object([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .list([
        .object([
          "tool": .object(["driver": Self.driver(codes, findings, version)]),
          "columnKind": .text("unicodeCodePoints"),
          "originalUriBaseIds": .object([
            "SITE": .object([
              "description": .object(["text": .text("The folder that holds content/.")])
            ])
          ]),
          "results": .list(findings.map { Self.result($0, codes) }),
        ])
      ]),
    ])
  }

  package var bytes: [UInt8] { value.bytes }

  private static func driver(
    _ codes: [String], _ findings: [Finding], _ version: String
  ) -> JSONText {
    .object([
      "name": .text("Candour"), "version": .text(version),
      "rules": .list(codes.map { rule($0, findings) }),
    ])
  }

  private static func rule(_ code: String, _ findings: [Finding]) -> JSONText {
    var members: [String: JSONText] = ["id": .text(code)]
    if let section = findings.first(where: { $0.code == code })?.section {
      members["help"] = .object([
        "text": .text("See section \(section) of the practice advice, which is voluntary.")
      ])
    }
    return .object(members)
  }

  private static func result(_ finding: Finding, _ codes: [String]) -> JSONText {
    var members: [String: JSONText] = [
      "ruleId": .text(finding.code),
      "ruleIndex": .number(codes.firstIndex(of: finding.code) ?? 0),
      "level": .text(level(finding.level)),
      "message": .object(["text": .text("\(finding.headline). \(finding.help)")]),
    ]
    if let position = finding.position { members["locations"] = .list([location(position)]) }
    return .object(members)
  }

  private static func level(_ level: Level) -> String {
    switch level {
    case .stop: "error"
    case .warning: "warning"
    case .prompt: "note"
    }
  }

  private static func location(_ position: SourcePosition) -> JSONText {
    .object([
      "physicalLocation": .object([
        "artifactLocation": .object([
          "uri": .text(percentEncoded(position.file)), "uriBaseId": .text("SITE"),
        ]),
        "region": .object([
          "startLine": .number(position.line), "startColumn": .number(position.column),
        ]),
      ])
    ])
  }

  /// A path as a URI reference.
  private static func percentEncoded(_ path: String) -> String {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    var encoded = ""
    for byte in path.utf8 {
      if plain.contains(byte) {
        encoded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        encoded += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return encoded
  }
}
