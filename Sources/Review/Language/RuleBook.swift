internal import Content

/// The rules on wording that are switched on, made ready to be looked for.
struct RuleBook {
  let rules: [LanguageRule]
  private(set) var finder = PhraseFinder()
  private var owners: [Owner] = []

  /// What a phrase is to its rule.
  struct Owner {
    var rule: Int
    var part: Part
    /// What the rule would rather see written.
    var better: String?
    /// The phrases as they must be written, where a capital makes another word.
    var exact: Set<[String]>?
  }

  enum Part { case looked, exception, second }

  /// A phrase of a rule in a passage.
  struct Hit {
    var tokens: Range<Int>
    var part: Part
    var better: String?
  }

  init(_ rules: [LanguageRule], _ settings: CheckSettings) {
    self.rules = rules.compactMap { rule in
      var rule = rule
      rule.level = settings.level(of: rule.code.text) ?? rule.level
      return rule.level == .off ? nil : rule
    }
    for (index, rule) in self.rules.enumerated() { add(rule, index) }
  }

  private mutating func add(_ rule: LanguageRule, _ index: Int) {
    add(rule.exceptions, index, .exception)
    switch rule.look {
    case .existence(let patterns), .occurrence(let patterns, _, _): add(patterns, index, .looked)
    case .substitution(let swaps):
      for swap in swaps { add([swap.found], index, .looked, better: swap.better.text) }
    case .conditional(let first, let second, _), .attribution(let first, near: let second):
      add(first, index, .looked)
      add(second, index, .second)
    case .repetition, .acronym: break
    }
  }

  private mutating func add(
    _ patterns: [WordPattern], _ rule: Int, _ part: Part, better: String? = nil
  ) {
    guard !patterns.isEmpty else { return }
    let phrases = patterns.flatMap(\.phrases)
    let exact = rules[rule].heedsCase ? Set(phrases) : nil
    owners.append(Owner(rule: rule, part: part, better: better, exact: exact))
    finder.add(phrases.map { $0.map { $0.lowercased() } }, owner: owners.count - 1)
  }

  /// What of each rule stands in a passage, by the rule's index; nothing of a rule for other parts or another language.
  func hits(in read: ReadPassage) -> [Int: [Hit]] {
    var found: [Int: [Hit]] = [:]
    for hit in finder.hits(in: read.words) {
      let owner = owners[hit.owner]
      guard rules[owner.rule].reads(read.passage),
        owner.exact?.contains(read.written(hit.tokens)) ?? true
      else { continue }
      found[owner.rule, default: []].append(
        Hit(tokens: hit.tokens, part: owner.part, better: owner.better))
    }
    return found.mapValues(Self.withoutExceptions)
  }

  /// Exceptions stay among the hits for the rules that find their words by themselves.
  private static func withoutExceptions(_ hits: [Hit]) -> [Hit] {
    let exceptions = hits.filter { $0.part == .exception }.map(\.tokens)
    guard !exceptions.isEmpty else { return hits }
    return hits.filter { hit in
      hit.part != .looked || !exceptions.contains { $0.covers(hit.tokens) }
    }
  }
}

extension Range {
  func covers(_ other: Range) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}

extension LanguageRule {
  /// Whether a rule is for a passage.
  func reads(_ passage: Passage) -> Bool {
    guard language == passage.language, passage.kind != .name else { return false }
    if scope.isEmpty || scope.contains(passage.scope) { return true }
    return passage.kind == .heading && scope.contains(.headings)
  }
}

extension CheckSettings {
  /// How much a code weighs by the site's own decision.
  func level(of code: String) -> RuleLevel? { levels.last { $0.code.text == code }?.level }
}
