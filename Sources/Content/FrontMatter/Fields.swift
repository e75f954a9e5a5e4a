internal import Diagnostics

/// Reads the keys of one mapping by what they should hold. It remembers which keys were asked for, so that whatever else
/// was written is told to the user rather than silently passed over.
final class Fields {
  /// What the mapping describes, for sentences: "a person", "an event".
  let subject: String
  /// Where the mapping begins.
  let position: SourcePosition
  let findings: Findings
  /// How much a key that nobody reads weighs. Among registered names it is a name that would not be swapped.
  let unknownKeys: Level
  /// Whether a finding may quote what a key holds. Findings are printed, kept and sent on, so that the register's are
  /// told without the names and dates in it.
  let quotesValues: Bool
  private let pairs: [YAMLPair]
  private var known: [String] = []

  init(
    _ pairs: [YAMLPair], of subject: String, at position: SourcePosition, findings: Findings,
    unknownKeys: Level, quotesValues: Bool
  ) {
    self.pairs = pairs
    self.subject = subject
    self.position = position
    self.findings = findings
    self.unknownKeys = unknownKeys
    self.quotesValues = quotesValues
  }

  /// Whether a key is there with a value. It does not count as reading it.
  func has(_ key: String) -> Bool { pairs.contains { $0.key.text == key && !$0.value.isNothing } }

  /// The value of a key, `nil` where it is missing or left blank.
  func node(_ key: String) -> YAMLNode? { pair(key)?.value }

  /// A key with its value, `nil` where it is missing or left blank.
  func pair(_ key: String) -> YAMLPair? {
    known.append(key)
    guard let pair = pairs.first(where: { $0.key.text == key }), !pair.value.isNothing else {
      return nil
    }
    return pair
  }

  /// The keys that nobody has asked for yet, where a mapping may hold some of the user's own.
  var otherKeys: [SourceText] { pairs.map(\.key).filter { !known.contains($0.text) } }

  /// Says that a key must be there.
  func refuseMissing(_ key: String, example: String) {
    findings.refuse(
      at: position, "The key '\(key)' of \(subject) is missing",
      help: "Write for example \(key): \(example)")
  }

  /// Says that a value is not what its key should hold.
  func refuse(_ node: YAMLNode, of key: String, isNot wanted: String, example: String) {
    findings.refuse(
      at: node.position, "The key '\(key)' of \(subject) holds \(wanted), not \(found(node))",
      help: "Write for example \(key): \(example)")
  }

  /// What stands in a wrong place, for a sentence.
  func found(_ node: YAMLNode) -> String {
    if node.isNothing { return "nothing" }
    if case .text(let text, _) = node.content, quotesValues { return "'\(text)'" }
    return node.kind
  }

  /// What a value is called at the beginning of a sentence.
  func quoted(_ text: String) -> String { quotesValues ? "'\(text)'" : "This" }

  /// Tells of the keys that nobody asked for. To be called once, after the last key was read.
  func finish() {
    for pair in pairs where !known.contains(pair.key.text) {
      let nearest = nearest(to: pair.key.text, among: known)
      findings.add(
        Finding(
          "SRC-01", unknownKeys, at: pair.key.position,
          "'\(pair.key.text)' is not a key of \(subject), and what it holds is not read",
          help: nearest.map { "Did you mean '\($0)'?" }
            ?? "The keys of \(subject) are \(known.joined(separator: ", "))."))
    }
  }
}
