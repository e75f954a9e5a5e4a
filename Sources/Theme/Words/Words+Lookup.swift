package import Mustache

extension Words: Lookup {
  package func value(named name: String) -> Value? { self.text(named: name).map { .text($0) } }

  /// How templates are offered the words.
  static let field = Shape.Field(
    "words", .object(entries.map { Shape.Field($0.key, .text, $0.english) }),
    "What the interface says in the page's language.")
}
