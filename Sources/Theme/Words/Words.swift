internal import Content

/// What the interface itself says, by key, so that a theme holds no wording of its own.
///
/// English only for now: a Welsh column goes beside the English one, entry by entry.
package struct Words: Sendable {
  /// A key, as a template writes it after `words.`, and the English.
  typealias Entry = (key: String, english: String)

  /// Every entry, room by room.
  static let entries: [Entry] =
    chrome + guidance + project + events + learning + working + release + report + limits
    + intruder + intruderTries + intruderShort

  package static let english = Words(
    Dictionary(entries.map { ($0.key, $0.english) }, uniquingKeysWith: { first, _ in first }))

  /// The words of a language. Welsh has none of its own yet, and shows the English ones.
  static func of(_ language: Language) -> Words { english }

  private let byKey: [String: String]

  private init(_ byKey: [String: String]) { self.byKey = byKey }

  func text(named key: String) -> String? { byKey[key] }

  /// The words of a key. A key that nobody declared shows itself, so that nothing is silently missing.
  package subscript(key: String) -> String { byKey[key] ?? key }

  /// The words of a key with `{name}` replaced by what `values` holds under the name.
  package func callAsFunction(_ key: String, _ values: [String: String]) -> String {
    var text = ""
    var rest = self[key][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      text += rest[..<open] + (values[name] ?? "{\(name)}")
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  /// "1 page", "12 pages": the key that fits a number.
  package func count(_ number: Int, one: String, many: String) -> String {
    number == 1 ? self[one] : self(many, ["n": String(number)])
  }
}
