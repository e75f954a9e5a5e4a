import Mustache

/// What a template gives over some values; problems and errors stand in the text.
func rendered(
  _ template: String, _ values: [String: Value] = [:], partials: [String: String] = [:]
) -> String {
  rendered(template, over: .object(values), partials: partials)
}

func rendered(_ template: String, over root: Value, partials: [String: String] = [:]) -> String {
  let set = templates(partials.merging(["page": template]) { $1 })
  var output: [UInt8] = []
  do {
    try set.render("page", with: root, into: &output)
  } catch {
    return "ERROR: \(error)"
  }
  return String(decoding: output, as: UTF8.self)
}

func templates(_ sources: [String: String]) -> TemplateSet {
  TemplateSet(sources.mapValues { Array($0.utf8) })
}

/// The mistakes in how a template called `page` is written, one to a line.
func mistakes(_ template: String) -> [String] {
  templates(["page": template]).problems.map(\.wording)
}

extension TemplateProblem {
  /// All of it in one line.
  var wording: String { "\(template):\(line):\(column): \(headline) [\(code)] \(help)" }
}
