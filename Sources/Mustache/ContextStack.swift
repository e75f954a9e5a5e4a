/// The things that enclose a tag, the innermost last.
struct ContextStack {
  private var values: [Value]

  init(_ root: Value) { values = [root] }

  mutating func push(_ value: Value) { values.append(value) }
  mutating func pop() { values.removeLast() }

  /// What a path stands for here. The first part is looked for from the innermost outwards and settles
  /// where the others are looked for, so that a thing without the rest is not mixed with another.
  func resolve(_ path: Path) -> Value {
    if path.isImplicit { return values[values.count - 1] }
    guard var found = find(path.first) else { return .none }
    for part in path.rest {
      guard case .object(let parts) = found, let next = parts.value(named: part) else {
        return .none
      }
      found = next
    }
    return found
  }

  private func find(_ name: String) -> Value? {
    for index in values.indices.reversed() {
      if case .object(let parts) = values[index], let found = parts.value(named: name) {
        return found
      }
    }
    return nil
  }
}
