internal import Diagnostics

/// How counts of people over several cases are told where names are not: `small-numbers` in
/// `site.yaml`.
package struct SmallNumbers: Hashable, Sendable {
  /// A count from 1 up to this, not including it, is shown as `*`.
  package var below = 8
  /// Any other count but 0 is rounded to the nearest multiple of this. 1 rounds nothing.
  package var roundTo = 5

  package init(below: Int = 8, roundTo: Int = 5) {
    self.below = below
    self.roundTo = roundTo
  }
}

extension SmallNumbers {
  static func read(_ fields: Fields) -> SmallNumbers {
    fields.group("small-numbers", of: "the small numbers", example: "{below: 8, round-to: 5}") {
      let usual = SmallNumbers()
      return SmallNumbers(
        below: number("below", 2...1000, $0) ?? usual.below,
        roundTo: number("round-to", 1...1000, $0) ?? usual.roundTo)
    } ?? SmallNumbers()
  }

  private static func number(_ key: String, _ range: ClosedRange<Int>, _ fields: Fields) -> Int? {
    guard let number = fields.number(key) else { return nil }
    if range.contains(number) { return number }
    fields.findings.refuse(
      at: fields.position,
      "'\(key)' of the small numbers is from \(range.lowerBound) to \(range.upperBound), not \(number)",
      help: "Write for example small-numbers: {below: 8, round-to: 5}")
    return nil
  }
}
