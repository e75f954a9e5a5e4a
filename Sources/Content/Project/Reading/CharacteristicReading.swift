internal import Diagnostics

extension Characteristic {
  private static let example = "{value: not known, publish: unanswered}"

  /// A person's rows, as they are written.
  static func all(_ fields: Fields) -> [Characteristic] {
    fields.entries("characteristics", example: "{sex: {value: Female, publish: yes}}")
      .flatMap { rows($0, fields) }
  }

  private static func rows(_ pair: YAMLPair, _ fields: Fields) -> [Characteristic] {
    guard let key = CharacteristicKey(rawValue: pair.key.text) else {
      refuse(pair.key, fields.findings)
      return []
    }
    guard !pair.value.isNothing else { return [] }
    if key == .other { return others(pair, fields) }
    return row(pair.value, key, pair.key.position, fields).map { [$0] } ?? []
  }

  private static func others(_ pair: YAMLPair, _ fields: Fields) -> [Characteristic] {
    guard case .list(let items) = pair.value.content else {
      fields.refuse(pair.value, of: "other", isNot: "a list", example: "[\(example)]")
      return []
    }
    return items.compactMap { row($0, .other, $0.position, fields) }
  }

  private static func row(
    _ node: YAMLNode, _ key: CharacteristicKey, _ position: SourcePosition, _ fields: Fields
  ) -> Characteristic? {
    fields.group(node, of: key.rawValue, "a characteristic", example: example) {
      Characteristic($0, key, at: position)
    }
  }

  private init(_ fields: Fields, _ key: CharacteristicKey, at position: SourcePosition) {
    self.key = key
    self.position = position
    value = fields.text("value", example: "not known").map(Self.withPrintedYesAndNo)
    specify = fields.text("specify")
    publish = fields.choice("publish") ?? Written(.unanswered, at: position)
    replacement = fields.text("public", example: "a long-term condition")
    whyNot = fields.text("why-not")
    decidedBy = fields.text("decided-by", example: "review lead")
    source = fields.text("source")
    if key == .age, let value {
      fields.findings.refuse(
        at: value.position, "The value of 'age' is worked out and not written",
        help: "Give the date of birth as born: 1991-03-07, and keep publish here.")
    }
  }

  /// A bare Yes may reach us as a boolean of another tool's making.
  private static func withPrintedYesAndNo(_ value: SourceText) -> SourceText {
    guard let answer = yesOrNo(value.text) else { return value }
    return SourceText(answer ? "Yes" : "No", at: value.position)
  }

  private static func refuse(_ key: SourceText, _ findings: Findings) {
    let rows = CharacteristicKey.allCases.map(\.rawValue)
    let guess = nearest(to: key.text, among: rows).map { "Did you mean '\($0)'? " } ?? ""
    findings.refuse(
      at: key.position, "'\(key.text)' is not a row of the table of characteristics",
      help: guess + "The rows are \(rows.joined(separator: ", ")).")
  }
}
