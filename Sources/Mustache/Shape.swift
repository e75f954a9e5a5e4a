/// What a page offers to a template, so that a template can be checked and its names documented before
/// any page is rendered.
package indirect enum Shape: Hashable, Sendable {
  /// Shown escaped.
  case text
  /// Text that is one of these words, so that `{{>*name}}` can be followed.
  case choice([String])
  /// Safe HTML, inserted as it is.
  case html
  case number
  /// Asked about by a section, never shown.
  case flag
  case object([Field])
  case list(Shape)

  /// A named part of an object. Any of them may be absent on a page.
  package struct Field: Hashable, Sendable {
    package var name: String
    /// One sentence for theme authors.
    package var description: String
    package var shape: Shape

    package init(_ name: String, _ shape: Shape, _ description: String) {
      self.name = name
      self.description = description
      self.shape = shape
    }
  }
}

extension Shape {
  /// The part of that name, if this is an object that has it.
  func part(named name: String) -> Shape? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.name == name }?.shape
  }

  /// The names on offer.
  var names: [String] {
    guard case .object(let fields) = self else { return [] }
    return fields.map(\.name)
  }

  /// How it is called in a sentence.
  var word: String {
    switch self {
    case .text, .choice: "text"
    case .html: "HTML"
    case .number: "a number"
    case .flag: "a flag"
    case .object: "a group of names"
    case .list: "a list"
    }
  }
}
