internal import Diagnostics

/// A column of the action plan. The author of the statutory review gives the template, so that columns are data.
package struct PlanColumn: Hashable, Sendable {
  /// The key of a row that holds its cells.
  package var key: SourceText
  /// What it is headed; `nil` where the key is a known one and the theme has words for it.
  package var title: SourceText?

  package init(key: SourceText, title: SourceText? = nil) {
    self.key = key
    self.title = title
  }

  /// The keys that every action plan may have, in the order of the columns of a project that names none.
  package static let known = [
    "owner", "scope", "action", "lead-agency", "milestones", "target-date", "completed", "status",
  ]
}

extension PlanColumn {
  /// The columns that a project names, in its order; `nil` where it names none.
  static func all(_ fields: Fields) -> [PlanColumn]? {
    let example = "[owner, action, target-date, status, {key: cost, title: Estimated cost}]"
    guard let node = fields.node("columns") else { return nil }
    guard case .list(let items) = node.content else {
      fields.refuse(node, of: "columns", isNot: "a list", example: example)
      return nil
    }
    let columns = items.compactMap { column($0, fields, example: example) }
    fields.findings.refuseRepeated(columns.map(\.key), of: "columns of the action plan")
    return columns
  }

  private static func column(_ node: YAMLNode, _ fields: Fields, example: String) -> PlanColumn? {
    guard case .text(let text, _) = node.content else {
      return fields.group(node, of: "columns", "a column", example: example) {
        PlanColumn(
          key: $0.id("key", example: "cost"),
          title: $0.requiredText("title", example: "Estimated cost"))
      }
    }
    if known.contains(text) {
      return PlanColumn(key: SourceText(text, at: node.position))
    }
    let guess = nearest(to: text, among: known).map { "Did you mean '\($0)'? " } ?? ""
    fields.findings.refuse(
      at: node.position, "'\(text)' is not a usual column of the action plan",
      help: guess + "For a column of your own write {key: cost, title: Estimated cost}.")
    return nil
  }
}
