package import Diagnostics

/// A value that was understood, with the place where it was written.
package struct Written<Value: Hashable & Sendable>: Hashable, Sendable {
  package var value: Value
  /// Where the scalar begins.
  package var position: SourcePosition

  package init(_ value: Value, at position: SourcePosition) {
    self.value = value
    self.position = position
  }
}
