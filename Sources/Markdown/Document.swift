package final class Document: @unchecked Sendable {
  package init(parsing: String, firstLine: Int = 1) {}
  package var plainText: String { "" }
}
