internal import Diagnostics

extension GuidancePage {
  /// - Parameters:
  ///   - place: The file's path below `content/guidance/`.
  ///   - siteLanguage: The language of a page that says nothing about it.
  init(_ fields: Fields, _ body: Body, place: String, siteLanguage: Language) {
    let twin = Language.allCases.first { place.hasSuffix(".\($0.rawValue).md") && $0 == .welsh }
    let stem = String(place.dropLast(3))
    let path = twin.map { String(stem.dropLast($0.rawValue.count + 1)) } ?? stem
    let written = fields.choice("lang", Language.self)
    self.init(
      file: body.file, path: path, address: stem + ".html",
      title: fields.requiredText("title", example: "Writing the analysis"),
      language: twin ?? written?.value ?? siteLanguage, body: body)
    if let twin, let written, written.value != twin {
      fields.findings.refuse(
        at: written.position,
        "The file's name says '\(twin.rawValue)' and 'lang' says '\(written.value.rawValue)'",
        help: "Take lang away, or rename the file.")
    }
    readFacts(fields)
    readLinks(fields)
  }

  private mutating func readFacts(_ fields: Fields) {
    navTitle = fields.text("nav-title", example: "Analysis")
    description = fields.text("description")
    weight = fields.number("weight") ?? 0
    date = fields.date("date")?.value
    reviewed = fields.date("reviewed")?.value
    reviewBy = fields.date("review-by")
    owner = fields.text("owner", example: "review team")
    tags = fields.texts("tags", example: "[analysis]")
    isDraft = fields.isSet("draft")
  }

  private mutating func readLinks(_ fields: Fields) {
    section = fields.node("section").flatMap { _ in fields.id("section", example: "2e") }
    if section?.text.isEmpty == true { section = nil }
    sources = fields.oneOrMore("source", example: "advice")
    related = fields.texts("related", example: "[practice-advice/2e]")
    aliases = fields.texts("aliases", example: "[old/analysis.html]").filter {
      guard let problem = aliasProblem($0.text) else { return true }
      fields.findings.add(
        Finding(
          "SRC-06", .stop, at: $0.position, "'\($0.text)' cannot be an earlier address: \(problem)",
          help: "Write the path below the guidance, for example aliases: [old/analysis.html]."))
      return false
    }
  }
}

/// Why an earlier address cannot be one; `nil` where it can. An address that leads out of the site would let a page be
/// written anywhere.
private func aliasProblem(_ alias: String) -> String? {
  if alias.hasPrefix("/") || alias.contains("://") { return "it is not a path below the guidance" }
  if alias.contains("\\") { return "it holds a backslash" }
  var parts = alias.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  if parts.last == "" { parts.removeLast() }
  if parts.contains("..") || parts.contains(".") { return "it holds a '.' or '..' as a folder" }
  if parts.isEmpty || parts.contains("") { return "a part of it is empty" }
  return parts.lazy.compactMap(nameProblem).first
}

extension GuidancePage {
  /// The file that stands at an earlier address: a folder's is its `index.html`, and `.html` is understood.
  package static func address(ofAlias alias: String) -> String {
    if alias.hasSuffix("/") { return alias + "index.html" }
    return alias.hasSuffix(".html") ? alias : alias + ".html"
  }
}
