extension Node {
  /// Whether the first cell of each row of a table heads the row. Always false for other nodes.
  package var hasRowHeadings: Bool {
    get { document.tablesWithRowHeadings.contains(pointer) }
    nonmutating set {
      guard kind == .table else { return }
      if newValue {
        document.tablesWithRowHeadings.insert(pointer)
      } else {
        document.tablesWithRowHeadings.remove(pointer)
      }
    }
  }
}
