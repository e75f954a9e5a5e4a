/// The shapes that enclose a tag, the innermost last: what `ContextStack` is to values.
struct ShapeStack: Hashable, Sendable {
  private var shapes: [Shape]

  init(_ root: Shape) { shapes = [root] }

  func pushing(_ shape: Shape) -> ShapeStack {
    var inner = self
    inner.shapes.append(shape)
    return inner
  }

  /// A part of a path that nothing answers to.
  struct Miss: Error {
    var part: String
    /// The shape that lacks it: `nil` if it was looked for through everything that encloses the tag.
    var owner: Shape?
    /// The part before, where there is one.
    var ownerName: String?
    /// What could have been asked for, nearest things first.
    var offered: [String]
  }

  func resolve(_ path: Path) throws(Miss) -> Shape {
    if path.isImplicit { return shapes[shapes.count - 1] }
    guard var found = find(path.first) else {
      throw Miss(part: path.first, offered: shapes.reversed().flatMap(\.names))
    }
    var before = path.first
    for part in path.rest {
      guard let next = found.part(named: part) else {
        throw Miss(part: part, owner: found, ownerName: before, offered: found.names)
      }
      (found, before) = (next, part)
    }
    return found
  }

  private func find(_ name: String) -> Shape? {
    for shape in shapes.reversed() {
      if let found = shape.part(named: name) { return found }
    }
    return nil
  }
}
