internal import Diagnostics

/// What a force decides about the checks: `checks` in `site.yaml`.
///
/// The practice advice is voluntary and gives no number of days or words. What is asked, and from where on, is the
/// force's to say.
package struct CheckSettings: Hashable, Sendable {
  /// How much a code weighs here, where that is not what it weighs by itself.
  package var levels: [Level] = []
  /// Days between two of the review's dates from which on a reason is asked for.
  package var longInterval = 180
  /// The part of a passage, in hundredths, that may stand in another before both are named.
  package var repetition = 50

  package struct Level: Hashable, Sendable {
    package var code: SourceText
    package var level: RuleLevel
  }

  package init() {}

  static let example = "{levels: {CHR-06: off}, long-interval: 180, repetition: 50}"

  init(_ fields: Fields) {
    levels = fields.levels()
    longInterval = fields.count("long-interval", 1...3650) ?? longInterval
    repetition = fields.count("repetition", 10...100) ?? repetition
  }
}

extension Fields {
  fileprivate func levels() -> [CheckSettings.Level] {
    let words = RuleLevel.allCases.map(\.rawValue)
    return entries("levels", example: "{CHR-06: off}").compactMap { pair in
      guard case .text(let text, _) = pair.value.content, let level = RuleLevel(word: text) else {
        findings.refuse(
          at: pair.value.position, "'\(pair.key.text)' is given a level that there is not",
          help: "The words are \(words.joined(separator: ", ")).")
        return nil
      }
      return CheckSettings.Level(code: pair.key, level: level)
    }
  }

  fileprivate func count(_ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let number = number(key) else { return nil }
    if range.contains(number) { return number }
    findings.refuse(
      at: position,
      "'\(key)' of the checks is from \(range.lowerBound) to \(range.upperBound), not \(number)",
      help: "Write for example checks: \(CheckSettings.example)")
    return nil
  }
}

extension RuleLevel {
  /// YAML reads an unquoted `off` as a no.
  init?(word: String) {
    let lower = word.lowercased()
    self.init(rawValue: ["no", "false"].contains(lower) ? "off" : lower)
  }
}
