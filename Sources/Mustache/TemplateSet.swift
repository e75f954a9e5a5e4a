/// The templates of a theme, which include each other by name.
package struct TemplateSet: Sendable {
  private var templates: [String: Template] = [:]
  /// The mistakes in how the templates are written, in order. What they ask of a page is `check`'s.
  package private(set) var problems: [TemplateProblem] = []

  package init() {}

  /// - Parameter sources: UTF-8 by the name that partials use.
  package init(_ sources: [String: [UInt8]]) {
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) { add(name, source) }
  }

  /// Reads a template; one of the same name gives way to it, with its problems.
  package mutating func add(_ name: String, _ source: [UInt8]) {
    problems.removeAll { $0.template == name }
    templates[name] = Template(named: name, source: source, problems: &problems)
    problems.sort()
  }

  package subscript(name: String) -> Template? { templates[name] }

  /// In alphabetical order.
  package var names: [String] { templates.keys.sorted() }

  /// Renders a template over a value.
  ///
  /// - Parameter output: what is rendered is appended to it. After an error it holds a part of it.
  package func render(
    _ name: String, with root: Value, into output: inout [UInt8]
  ) throws(RenderProblem) {
    guard let template = templates[name] else { throw .noTemplate(name) }
    var renderer = Renderer(templates: self, root: root)
    try renderer.render(template.steps.indices, of: template, into: &output)
  }
}
