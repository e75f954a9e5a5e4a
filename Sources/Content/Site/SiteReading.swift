internal import Diagnostics

extension Site {
  init(_ fields: Fields) {
    title = fields.text("title", example: "Writing Individual Management Reviews")
    description = fields.text("description")
    organisation = fields.text("organisation", example: "Exampleshire Police")
    contact = Self.contact(fields)
    language = fields.choice("language", Language.self)?.value ?? .english
    theme = Self.theme(fields)
    sources = fields.groups(
      "sources", of: "a source", example: "{id: advice, title: Practice advice, publisher: NCVPP}"
    ) {
      SourceDocument(
        id: $0.id(example: "advice"), title: $0.requiredText("title", example: "Practice advice"),
        publisher: $0.text("publisher"), note: $0.text("note"))
    }
    smallNumbers = SmallNumbers.read(fields)
    checks =
      fields.group(
        "checks", of: "the checks", example: CheckSettings.example, CheckSettings.init)
      ?? CheckSettings()
    if fields.has("views") {
      views = fields.groups("views", of: "a view", example: ViewDefinition.example) {
        ViewDefinition.read($0)
      }.compactMap(\.self)
    } else {
      _ = fields.node("views")
    }
  }

  private static func contact(_ fields: Fields) -> SourceText? {
    let example = "reviews@exampleshire.example"
    guard let contact = fields.text("contact", example: example) else { return nil }
    let parts = contact.text.split(separator: "@", omittingEmptySubsequences: false)
    if parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isWhitespace) }) {
      return contact
    }
    fields.findings.refuse(
      at: contact.position, "'\(contact.text)' is not an e-mail address",
      help: "Write for example contact: \(example)")
    return nil
  }

  /// A folder's name and never a path, so that a theme cannot be taken from elsewhere.
  private static func theme(_ fields: Fields) -> SourceText? {
    guard let theme = fields.text("theme", example: "default") else { return nil }
    if isAddressWord(theme.text) { return theme }
    fields.findings.refuse(
      at: theme.position, "A theme is the name of a folder in themes/, unlike '\(theme.text)'",
      help: "Write for example theme: default")
    return nil
  }
}
