/// What a name in a template stands for.
package enum Value: Sendable {
  /// The name is on offer but has nothing to say here. Not shown, and false.
  case none
  case bool(Bool)
  /// Shown with `&`, `<`, `>`, `"` and `'` escaped. Empty text is false.
  case text(String)
  /// HTML that is known to be safe: `{{name}}` inserts it as it is. Empty is false.
  case html([UInt8])
  /// Always true, nought included.
  case number(Int)
  /// Shown once for each value. Empty is false.
  case list(ValueList)
  case object(any Lookup)

  package static func html(_ safe: String) -> Value { .html(Array(safe.utf8)) }
  package static func list(_ values: [Value]) -> Value { .list(ValueList(values)) }
}

/// Something that has named parts.
package protocol Lookup: Sendable {
  /// The part of that name: `nil` if there is none, so that what encloses this is asked; `.none` if
  /// there is one but it is absent here.
  func value(named name: String) -> Value?
}

extension Dictionary: Lookup where Key == String, Value == Mustache.Value {
  package func value(named name: String) -> Mustache.Value? { self[name] }
}

/// Values that a section goes through, made when they are asked for.
package struct ValueList: Sendable {
  package let count: Int
  private let make: @Sendable (Int) -> Value

  /// - Parameter make: gives the value at a position from 0 to `count` - 1. It can be asked for any of
  ///   them more than once.
  package init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    self.count = count
    self.make = make
  }

  package init(_ values: [Value]) {
    self.init(count: values.count) { values[$0] }
  }

  package subscript(position: Int) -> Value { make(position) }
}

extension Value {
  /// Whether a section about this is shown.
  var isTrue: Bool {
    switch self {
    case .none: false
    case .bool(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let bytes): !bytes.isEmpty
    case .list(let values): values.count > 0
    case .number, .object: true
    }
  }
}
