internal import Diagnostics

extension LanguageRule {
  /// - Parameter file: The file that the keys stand in, relative to the site's root.
  static func read(_ fields: Fields, file: String) -> LanguageRule? {
    let heedsCase = fields.flag("ignorecase")?.value == false
    guard let kind = fields.requiredChoice("extends", Kind.self)?.value else { return nil }
    let patterns = PatternReading(fields: fields, heedsCase: heedsCase)
    return LanguageRule(
      file: file, code: fields.id("code", example: "LNG-03"), look: look(kind, patterns),
      message: fields.requiredText("message", example: "'%s' says who is to blame"),
      help: fields.requiredText("help", example: "Say what was done, and by whom."),
      reason: fields.text("reason"), sources: sources(fields),
      level: level(fields) ?? .prompt,
      language: fields.choice("language", Language.self)?.value ?? .english,
      scope: scope(fields), quotations: fields.choice("quotes")?.value ?? .needContext,
      heedsCase: heedsCase, exceptions: patterns.list("exceptions"))
  }

  private enum Kind: String, CaseIterable {
    case existence, substitution, occurrence, repetition, conditional, attribution, acronym
  }

  private static func look(_ kind: Kind, _ patterns: PatternReading) -> Look {
    switch kind {
    case .existence: .existence(patterns.required("tokens", example: "[hard to reach]"))
    case .substitution: .substitution(patterns.swaps())
    case .occurrence:
      .occurrence(
        patterns.required("token", example: "and"), most: patterns.fields.number("max") ?? 1,
        patterns.extent)
    case .repetition: repetition(patterns)
    case .conditional:
      .conditional(
        first: patterns.required("first", example: "[missed opportunity]"),
        second: patterns.required("second", example: "[because]"), patterns.extent)
    case .attribution:
      .attribution(
        patterns.list("tokens"), near: patterns.required("near", example: "[said, wrote, told]"))
    case .acronym: .acronym
    }
  }

  /// Vale's rules of this kind name the words that must not be doubled; here it is any word.
  private static func repetition(_ patterns: PatternReading) -> Look {
    _ = patterns.list("tokens")
    return .repetition
  }

  private static func level(_ fields: Fields) -> RuleLevel? {
    guard let text = fields.text("level", example: "prompt") else { return nil }
    if let level = RuleLevel(word: text.text) { return level }
    fields.findings.refuse(
      at: text.position, "'\(text.text)' is not one of the words for 'level' of a rule",
      help: "The words are \(RuleLevel.allCases.map(\.rawValue).joined(separator: ", ")).")
    return nil
  }

  private static func scope(_ fields: Fields) -> Set<Scope> {
    guard let node = fields.node("scope") else { return [] }
    if case .list(let items) = node.content, items.count == 1,
      case .text("all", _) = items[0].content
    {
      return []
    }
    return Set(fields.choices("scope", Scope.self).map(\.value))
  }

  private static func sources(_ fields: Fields) -> [Source] {
    let found = fields.groups(
      "source", of: "a source", example: "{id: practice-advice, section: 2b}", source)
    if found.isEmpty, !fields.has("source") {
      fields.refuseMissing("source", example: "[{id: practice-advice, section: 2b}]")
    }
    return found.compactMap(\.self)
  }

  private static func source(_ fields: Fields) -> Source? {
    if let id = fields.text("id", example: "practice-advice") {
      return .document(id, section: fields.text("section", example: "2b"))
    }
    let title = fields.requiredText("title", example: "Appropriate language guide")
    return title.text.isEmpty
      ? nil
      : .guide(
        title: title, publisher: fields.text("publisher"), year: fields.number("year"),
        link: fields.text("link", example: "https://www.example.org/guide"))
  }
}
