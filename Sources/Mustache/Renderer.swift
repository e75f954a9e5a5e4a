/// Renders one page.
struct Renderer {
  let templates: TemplateSet
  private var contexts: ContextStack
  /// The parents that what is being rendered stands in, the outermost first.
  private var parents: [ParentInForce] = []
  /// What goes before each line of the partial being rendered.
  private var indentation: [UInt8] = []
  /// Whether the line that the next step begins has its indentation already.
  private var hasIndented = false
  private var depth = 0

  /// A parent tag whose arguments replace the blocks of what it includes.
  private struct ParentInForce {
    var template: Template
    var overrides: [Override]
  }

  init(templates: TemplateSet, root: Value) {
    self.templates = templates
    contexts = ContextStack(root)
  }

  mutating func render(
    _ range: Range<Int>, of template: Template, into output: inout [UInt8]
  ) throws(RenderProblem) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= NestingLimit.overall else { throw .tooDeep(template: template.name) }
    var index = range.lowerBound
    while index < range.upperBound {
      try render(index, of: template, into: &output)
      index = template.steps[index].end
    }
  }

  private mutating func render(
    _ index: Int, of template: Template, into output: inout [UInt8]
  ) throws(RenderProblem) {
    let end = template.steps[index].end
    switch template.steps[index].kind {
    case .literal(let bytes, let startsLine):
      append(template.text[bytes], startsLine, to: &output)
    case .variable(let path, let escaped):
      append(contexts.resolve(path), escaped: escaped, to: &output)
    case .section(let path):
      try section(contexts.resolve(path), index + 1..<end, of: template, into: &output)
    case .inverted(let path):
      guard !contexts.resolve(path).isTrue else { return }
      try render(index + 1..<end, of: template, into: &output)
    case .partial(let name, let blank):
      try include(name, blank, into: &output)
    case .parent(let name, let blank, let arguments):
      parents.append(ParentInForce(template: template, overrides: arguments.overrides))
      defer { parents.removeLast() }
      try include(name, blank, into: &output)
    case .block(let name, let site):
      try block(name, site, index + 1..<end, of: template, into: &output)
    }
  }

  private mutating func section(
    _ value: Value, _ body: Range<Int>, of template: Template, into output: inout [UInt8]
  ) throws(RenderProblem) {
    switch value {
    case .list(let values):
      for position in 0..<values.count {
        try enclosed(by: values[position], body, of: template, into: &output)
      }
    case .bool(true): try render(body, of: template, into: &output)
    default:
      guard value.isTrue else { return }
      try enclosed(by: value, body, of: template, into: &output)
    }
  }

  private mutating func enclosed(
    by value: Value, _ body: Range<Int>, of template: Template, into output: inout [UInt8]
  ) throws(RenderProblem) {
    contexts.push(value)
    defer { contexts.pop() }
    try render(body, of: template, into: &output)
  }
}

// MARK: - Other templates

extension Renderer {
  /// A name that leads nowhere renders nothing, as the specification has it; the checker reports it.
  private mutating func include(
    _ name: PartialName, _ blank: [UInt8]?, into output: inout [UInt8]
  ) throws(RenderProblem) {
    guard let template = template(called: name) else { return }
    let outer = (indentation, hasIndented)
    defer { (indentation, hasIndented) = outer }
    indentation = blank.map { indentation + $0 } ?? []
    hasIndented = false
    try render(template.steps.indices, of: template, into: &output)
  }

  private func template(called name: PartialName) -> Template? {
    switch name {
    case .fixed(let name): return templates[name]
    case .dynamic(let path):
      guard case .text(let name) = contexts.resolve(path) else { return nil }
      return templates[name]
    }
  }

  /// The outermost parent has the say, because the page that is rendered knows best. What it says
  /// stands in its own template, so the parents inside it no longer count.
  private mutating func block(
    _ name: String, _ site: BlockSite, _ body: Range<Int>, of template: Template,
    into output: inout [UInt8]
  ) throws(RenderProblem) {
    for (level, parent) in parents.enumerated() {
      guard let override = parent.overrides.last(where: { $0.name == name }) else { continue }
      let outer = (parents, indentation, hasIndented)
      defer { (parents, indentation, hasIndented) = outer }
      parents.removeSubrange(level...)
      indentation += site.indentation
      hasIndented = !site.isFresh && override.isFresh
      if site.isFresh && !override.isFresh { output.append(contentsOf: indentation) }
      return try render(override.steps, of: parent.template, into: &output)
    }
    try render(body, of: template, into: &output)
  }
}

// MARK: - Bytes

extension Renderer {
  private func append(_ value: Value, escaped: Bool, to output: inout [UInt8]) {
    switch value {
    case .none, .list, .object: break
    case .bool(let flag): output.append(contentsOf: (flag ? "true" : "false").utf8)
    case .text(let text) where escaped: Escaping.append(text, to: &output)
    case .text(let text): output.append(contentsOf: text.utf8)
    case .html(let bytes): output.append(contentsOf: bytes)
    case .number(let number): output.append(contentsOf: String(number).utf8)
    }
  }

  private mutating func append(
    _ bytes: ArraySlice<UInt8>, _ startsLine: Bool, to output: inout [UInt8]
  ) {
    guard !indentation.isEmpty else { return output.append(contentsOf: bytes) }
    var rest = bytes
    var isLineStart = startsLine
    repeat {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
      if isLineStart { indent(before: rest[..<end], in: &output) }
      output.append(contentsOf: rest[..<end])
      rest = rest[end...]
      isLineStart = true
    } while !rest.isEmpty
  }

  /// Lines that hold nothing are left so, without white space that nobody sees.
  private mutating func indent(before line: ArraySlice<UInt8>, in output: inout [UInt8]) {
    let isEmptyLine = line.first == UInt8(ascii: "\n") || line.elementsEqual("\r\n".utf8)
    if !hasIndented && !isEmptyLine { output.append(contentsOf: indentation) }
    hasIndented = false
  }
}
