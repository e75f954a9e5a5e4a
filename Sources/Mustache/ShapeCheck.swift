extension TemplateSet {
  /// What is wrong with a template over pages of a shape: names that no page offers, templates that do
  /// not exist or include themselves, things that cannot be shown. Goes through what it includes, each
  /// in the context of its inclusion. Mistakes in how templates are written are `problems`.
  ///
  /// - Returns: the problems in order, each once.
  package func check(_ entry: String, against shape: Shape) -> [TemplateProblem] {
    guard let template = self[entry] else {
      let help = NearestName.sentence(entry, in: names, none: "The theme holds no templates.")
      return [
        TemplateProblem(
          template: entry, line: 1, column: 1, code: "TPL-15",
          headline: "There is no template '\(entry)'", help: help)
      ]
    }
    var check = ShapeCheck(templates: self)
    check.walk(template.steps.indices, of: template, Surroundings(entry, shape))
    return check.problems.sorted()
  }
}

/// What a step of a template stands in.
struct Surroundings: Hashable {
  /// The templates being gone through, the one that was asked for first.
  var chain: [String]
  var shapes: ShapeStack
  /// The parent tags in force, the outermost first.
  var parents: [ParentTag] = []
  /// The place of the tag that included this template; `nil` in the one that was asked for.
  var includedAt: String?
  var depth = 0

  struct ParentTag: Hashable {
    var template: String
    var step: Int
  }

  init(_ entry: String, _ shape: Shape) {
    chain = [entry]
    shapes = ShapeStack(shape)
  }

  func inside(_ shape: Shape) -> Surroundings {
    var inner = self
    inner.shapes = shapes.pushing(shape)
    return inner
  }
}

/// Goes through a template as the renderer would, with shapes for values.
struct ShapeCheck {
  let templates: TemplateSet
  private(set) var problems: [TemplateProblem] = []
  private var reported: Set<Report> = []
  private var visited: Set<Visit> = []

  /// The same mistake met again on another way to the same tag.
  private struct Report: Hashable {
    var template: String
    var offset: Int
    var headline: String
  }

  /// A template gone through in the same surroundings gives the same problems.
  private struct Visit: Hashable {
    var template: String
    var chain: Set<String>
    var shapes: ShapeStack
    var parents: [Surroundings.ParentTag]
  }

  init(templates: TemplateSet) { self.templates = templates }

  mutating func walk(_ range: Range<Int>, of template: Template, _ around: Surroundings) {
    guard let first = range.first else { return }
    var around = around
    around.depth += 1
    guard around.depth <= NestingLimit.overall else {
      return report(.tooDeep, at: template.steps[first].offset, of: template, around)
    }
    var index = range.lowerBound
    while index < range.upperBound {
      check(index, of: template, around)
      index = template.steps[index].end
    }
  }

  private mutating func check(_ index: Int, of template: Template, _ around: Surroundings) {
    let step = template.steps[index]
    let body = index + 1..<step.end
    switch step.kind {
    case .literal: break
    case .variable(let path, let escaped):
      checkVariable(path, escaped: escaped, at: step.offset, of: template, around)
    case .section(let path):
      checkSection(path, body, at: step.offset, of: template, around)
    case .inverted(let path):
      _ = question(path, at: step.offset, of: template, around)
      walk(body, of: template, around)
    case .partial(let name, _):
      include(name, at: step.offset, of: template, around)
    case .parent(let name, _, let arguments):
      checkParent(name, arguments, step: index, of: template, around)
    case .block(let name, _):
      checkBlock(name, body, of: template, around)
    }
  }

  mutating func report(
    _ mistake: ShapeMistake, at offset: Int, of template: Template, _ around: Surroundings
  ) {
    let headline = mistake.headline
    let report = Report(template: template.name, offset: offset, headline: headline)
    guard reported.insert(report).inserted else { return }
    let from = around.includedAt.map { " It is included at \($0)." } ?? ""
    problems.append(
      template.problem(mistake.code, at: offset, headline, help: mistake.help + from))
  }

  /// Whether this template has not been gone through in these surroundings.
  mutating func isNew(_ name: String, _ around: Surroundings) -> Bool {
    let visit = Visit(
      template: name, chain: Set(around.chain), shapes: around.shapes, parents: around.parents)
    return visited.insert(visit).inserted
  }
}

// MARK: - Names

extension ShapeCheck {
  mutating func resolve(
    _ path: Path, at offset: Int, of template: Template, _ around: Surroundings
  ) -> Shape? {
    do {
      return try around.shapes.resolve(path)
    } catch {
      report(.unknownName(error), at: offset, of: template, around)
      return nil
    }
  }

  private mutating func checkVariable(
    _ path: Path, escaped: Bool, at offset: Int, of template: Template, _ around: Surroundings
  ) {
    guard let shape = resolve(path, at: offset, of: template, around) else { return }
    switch shape {
    case .object, .list, .flag: report(.notShown(path, shape), at: offset, of: template, around)
    case .text, .choice:
      if !escaped { report(.unescapedText(path), at: offset, of: template, around) }
    case .html, .number: break
    }
  }

  /// The shape of what a section or inverted section asks about.
  private mutating func question(
    _ path: Path, at offset: Int, of template: Template, _ around: Surroundings
  ) -> Shape? {
    guard let shape = resolve(path, at: offset, of: template, around) else { return nil }
    guard shape != .number else {
      report(.sectionOverNumber(path), at: offset, of: template, around)
      return nil
    }
    return shape
  }

  /// What stands in a section over something unknown is not gone into: every name in it would be
  /// reported for the one mistake.
  private mutating func checkSection(
    _ path: Path, _ body: Range<Int>, at offset: Int, of template: Template, _ around: Surroundings
  ) {
    guard let shape = question(path, at: offset, of: template, around) else { return }
    switch shape {
    case .flag: walk(body, of: template, around)
    case .list(let element): walk(body, of: template, around.inside(element))
    default: walk(body, of: template, around.inside(shape))
    }
  }
}
