extension ShapeCheck {
  mutating func include(
    _ name: PartialName, at offset: Int, of template: Template, _ around: Surroundings
  ) {
    switch name {
    case .fixed(let name): enter(name, at: offset, of: template, around)
    case .dynamic(let path):
      guard let shape = resolve(path, at: offset, of: template, around) else { return }
      guard case .choice(let names) = shape else {
        return report(.notAChoice(path), at: offset, of: template, around)
      }
      for name in names { enter(name, at: offset, of: template, around) }
    }
  }

  private mutating func enter(
    _ name: String, at offset: Int, of template: Template, _ around: Surroundings
  ) {
    guard let included = templates[name] else {
      return report(
        .missingTemplate(name, offered: templates.names), at: offset, of: template, around)
    }
    if let start = around.chain.firstIndex(of: name) {
      let chain = around.chain[start...] + [name]
      return report(.includesItself(Array(chain)), at: offset, of: template, around)
    }
    var inner = around
    inner.chain.append(name)
    inner.includedAt = template.place(of: offset)
    guard isNew(name, inner) else { return }
    walk(included.steps.indices, of: included, inner)
  }

  mutating func checkParent(
    _ name: PartialName, _ arguments: Arguments, step: Int, of template: Template,
    _ around: Surroundings
  ) {
    if let stray = arguments.stray {
      report(.strayInParent, at: stray, of: template, around)
    }
    if case .fixed(let parent) = name { checkOverrides(arguments, of: parent, template, around) }
    var inner = around
    inner.parents.append(Surroundings.ParentTag(template: template.name, step: step))
    include(name, at: template.steps[step].offset, of: template, inner)
  }

  private mutating func checkOverrides(
    _ arguments: Arguments, of parent: String, _ template: Template, _ around: Surroundings
  ) {
    guard templates[parent] != nil else { return }
    let offered = templates.blockNames(in: parent)
    for override in arguments.overrides where !offered.contains(override.name) {
      report(
        .unknownBlock(override.name, parent: parent, offered: offered.sorted()),
        at: override.offset, of: template, around)
    }
  }

  /// Goes through what the outermost parent puts in the block's place, in that parent's template but
  /// with the shapes at hand here; without one, through the block's own content.
  mutating func checkBlock(
    _ name: String, _ body: Range<Int>, of template: Template, _ around: Surroundings
  ) {
    for (level, tag) in around.parents.enumerated() {
      guard let parent = templates[tag.template],
        case .parent(_, _, let arguments) = parent.steps[tag.step].kind,
        let override = arguments.overrides.last(where: { $0.name == name })
      else { continue }
      var inner = around
      inner.parents.removeSubrange(level...)
      return walk(override.steps, of: parent, inner)
    }
    walk(body, of: template, around)
  }
}
