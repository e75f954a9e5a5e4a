internal import Audit

/// What the audit found, in words that never hold a name.
extension AuditHit {
  /// What was found: `a surname of 'sarah'`.
  var what: String { "\(form) of '\(identity)'" }

  /// The kind of form with its article.
  var form: String {
    if let names = Self.articles.first(where: { $0.rules.contains(rule) }) {
      return "\(names.article) \(rule)"
    }
    if rule == "known as" { return "a known-as name" }
    if rule.hasPrefix("half of") { return "half of a name" }
    if rule.hasPrefix("stem of") { return "the beginning of a name" }
    return rule.hasPrefix("part of") ? rule : "the \(rule)"
  }

  /// Somebody may have several of these.
  private static let articles: [(article: String, rules: Set<String>)] = [
    ("a", ["surname", "forename", "middle name", "telephone number", "street", "house name"]),
    ("an", ["address", "e-mail address"]),
  ]
}

extension Surface {
  /// Where that is: `in a comment`.
  var whereabouts: String {
    switch self {
    case .text: "in the text"
    case .attribute: "in an attribute"
    case .markup: "in the markup"
    case .comment: "in a comment"
    case .script: "in a script"
    case .style: "in a style sheet"
    case .data: "in the file"
    case .encoded: "in base64"
    case .fileName: "in its name"
    case .entryComment, .archiveComment, .extraField: "in \(rawValue)"
    }
  }
}

/// The hits of one person in one file, in their order.
extension [AuditHit] {
  var headline: String {
    let first = self[0]
    guard count > 1 else { return capitalised("\(first.what) is \(first.surface.whereabouts)") }
    let forms = reduce(into: [String]()) { forms, hit in
      if !forms.contains(hit.form) { forms.append(hit.form) }
    }
    return "'\(first.identity)' is found in \(count) places of this file: "
      + forms.joined(separator: ", ")
  }

  /// The lines after the first, as a part of a sentence; no more than anybody would type.
  var furtherLines: String {
    let lines = Set(dropFirst().map(\.line)).subtracting([0, self[0].line]).sorted()
    guard !lines.isEmpty else { return "" }
    let told = lines.prefix(8).map(String.init).joined(separator: ", ")
    let more = lines.count > 8 ? " and \(lines.count - 8) more" : ""
    return ", here and on line\(lines.count == 1 ? "" : "s") \(told)\(more)"
  }
}

private func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
