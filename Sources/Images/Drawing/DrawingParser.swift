/// Reads the XML of a drawing: elements, attributes and text. Whatever is not plainly well formed is
/// refused; a reader that guesses otherwise than a browser would let something through.
struct DrawingParser {
  private var scanner: XMLScanner
  private var open: [DrawingElement] = []

  init(_ text: String) { scanner = XMLScanner(text) }

  /// The one element that holds all others.
  mutating func root() throws(ImageRefusal) -> DrawingElement {
    var root: DrawingElement?
    while let token = try scanner.next() {
      guard let closed = try take(token) else { continue }
      guard root == nil else { throw .damaged(.svg) }
      root = closed
    }
    guard open.isEmpty, let root, root.name == "svg" else { throw .damaged(.svg) }
    return root
  }

  /// - Returns: The root, where this token closes it.
  private mutating func take(_ token: XMLScanner.Token) throws(ImageRefusal) -> DrawingElement? {
    switch token {
    case .text(let text):
      if open.isEmpty {
        guard text.allSatisfy(\.isWhitespace) else { throw .damaged(.svg) }
      } else {
        open[open.count - 1].children.append(.text(text))
      }
      return nil
    case .start(let name, let attributes, let isEmpty, let line):
      guard open.count < mostLevels else { throw .damaged(.svg) }
      open.append(
        DrawingElement(name: Self.plain(name), attributes: attributes, line: line))
      return isEmpty ? close() : nil
    case .end(let name):
      guard open.last?.name == Self.plain(name) else { throw .damaged(.svg) }
      return close()
    }
  }

  private mutating func close() -> DrawingElement? {
    guard let element = open.popLast() else { return nil }
    guard !open.isEmpty else { return element }
    open[open.count - 1].children.append(.element(element))
    return nil
  }

  /// Some programs write `svg:rect` for `rect`.
  private static func plain(_ name: String) -> String {
    name.hasPrefix("svg:") ? String(name.dropFirst(4)) : name
  }
}

/// Deeper than any drawing goes.
private let mostLevels = 200
