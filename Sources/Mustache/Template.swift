/// A template made ready for rendering.
///
/// It is a flat list of steps rather than a tree: a section says at which step it ends. That renders
/// quickly, and however deep sections are nested, nothing recurses to build, copy or release it.
package struct Template: Sendable {
  package let name: String
  /// The source, then whatever literals had to be written anew (see `Dedenting`).
  let text: [UInt8]
  let steps: [Step]
  /// Where each line of the source begins.
  private let lines: LineStarts

  /// Reads a template.
  ///
  /// - Parameters:
  ///   - name: what partials and problems call it.
  ///   - source: UTF-8.
  ///   - problems: receives every mistake found. A template with mistakes can still be rendered, as
  ///     far as it was understood, but should not be.
  package init(named name: String, source: [UInt8], problems: inout [TemplateProblem]) {
    var parser = Parser(template: name, source: source)
    parser.parse()
    self.name = name
    text = parser.text
    steps = parser.steps
    lines = parser.lines
    problems.append(contentsOf: parser.problems)
  }

  /// The mistake at a byte of the source.
  func problem(_ code: String, at offset: Int, _ headline: String, help: String) -> TemplateProblem
  {
    let (line, column) = lines.place(of: offset, in: text)
    return TemplateProblem(
      template: name, line: line, column: column, code: code, headline: headline, help: help)
  }

  /// The place of a byte of the source, as it continues the sentence "It is included at …".
  func place(of offset: Int) -> String {
    let (line, column) = lines.place(of: offset, in: text)
    return "\(name):\(line):\(column)"
  }
}

/// One step of a template.
struct Step: Sendable {
  var kind: Kind
  /// The first byte of the tag in the source.
  var offset: Int
  /// For what encloses others: the step after the last one inside. Otherwise the next step.
  var end: Int

  enum Kind: Sendable {
    /// Bytes of the template's text. `startsLine` says that the first of them begins a line, which is
    /// where the indentation of a partial goes; such a literal can be empty.
    case literal(Range<Int>, startsLine: Bool)
    case variable(Path, escaped: Bool)
    case section(Path)
    case inverted(Path)
    /// The indentation is `nil` unless the tag has a line to itself.
    case partial(PartialName, indentation: [UInt8]?)
    case parent(PartialName, indentation: [UInt8]?, Arguments)
    case block(name: String, BlockSite)
  }
}

/// What stands within a parent tag.
struct Arguments: Sendable {
  var overrides: [Override] = []
  /// The first byte of something other than a block: it can never be shown.
  var stray: Int?
}

/// `{{$name}}…{{/name}}` directly in a parent: what replaces the parent's own block.
struct Override: Sendable {
  var name: String
  var offset: Int
  var steps: Range<Int>
  /// Whether its content begins on a line of its own.
  var isFresh: Bool
}

/// Where a block stands on its line.
struct BlockSite: Hashable, Sendable {
  /// What goes before each further line of an override.
  var indentation: [UInt8] = []
  /// Whether the block's tag has a line to itself, so that an override begins a line.
  var isFresh = false
}
