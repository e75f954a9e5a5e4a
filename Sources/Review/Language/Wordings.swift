internal import Content
internal import Diagnostics

/// What the rules on wording find in the passages of a project.
struct Wordings: ProseCheck {
  let book: RuleBook

  func prompts(for project: Project, in prose: ProjectProse) -> [Prompt] {
    let reads = prose.passages.map { ReadPassage($0, book.finder) }
    let hits = reads.map(book.hits)
    let followed = rulesFollowed(in: reads, hits)
    return zip(reads, hits).flatMap { read, hits in
      prompts(in: read, hits, followed[read.passage.notes.file] ?? [])
    }
  }

  /// Which rules have what they ask for somewhere on each page, by its file.
  private func rulesFollowed(
    in reads: [ReadPassage], _ hits: [[Int: [RuleBook.Hit]]]
  ) -> [String: Set<Int>] {
    var followed: [String: Set<Int>] = [:]
    for (read, hits) in zip(reads, hits) {
      let rules = hits.filter { $0.value.contains { $0.part == .second } }.map(\.key)
      followed[read.passage.notes.file, default: []].formUnion(rules)
    }
    return followed
  }

  private func prompts(
    in read: ReadPassage, _ hits: [Int: [RuleBook.Hit]], _ followed: Set<Int>
  ) -> [Prompt] {
    book.rules.indices.flatMap { index -> [Prompt] in
      let rule = book.rules[index]
      guard rule.reads(read.passage) else { return [] }
      if case .conditional(_, _, .page) = rule.look, followed.contains(index) { return [] }
      return remarks(of: rule, hits[index] ?? [], read).compactMap { remark in
        prompt(for: remark, of: rule, read)
      }
    }
  }

  /// A rule's hits that break it.
  private func remarks(
    of rule: LanguageRule, _ hits: [RuleBook.Hit], _ read: ReadPassage
  ) -> [RuleBook.Hit] {
    let looked = hits.filter { $0.part == .looked }
    switch rule.look {
    case .existence, .substitution: return looked
    case .occurrence(_, let most, let extent): return tooMany(looked, most, extent, read)
    case .conditional(_, _, let extent):
      return looked.filter { !isFollowed($0, hits, extent, read) }
    case .attribution(let words, near: _):
      return words.isEmpty
        ? UnattributedQuotations(read: read, near: hits.filter { $0.part == .second }).hits
        : looked.filter { !isNear($0, hits, read) }
    case .repetition:
      let exceptions = hits.filter { $0.part == .exception }.map(\.tokens)
      return RepeatedWords(read: read).hits.filter { hit in
        !exceptions.contains { $0.covers(hit.tokens) }
      }
    case .acronym: return []
    }
  }

  /// The first that is one too many in its part of the text.
  private func tooMany(
    _ hits: [RuleBook.Hit], _ most: Int, _ extent: LanguageRule.Extent, _ read: ReadPassage
  ) -> [RuleBook.Hit] {
    var counts: [Range<Int>: Int] = [:]
    return hits.filter { hit in
      let part = part(extent, round: hit, read)
      counts[part, default: 0] += 1
      return counts[part] == most + 1
    }
  }

  private func isFollowed(
    _ hit: RuleBook.Hit, _ hits: [RuleBook.Hit], _ extent: LanguageRule.Extent, _ read: ReadPassage
  ) -> Bool {
    let part = part(extent, round: hit, read)
    return hits.contains { $0.part == .second && part.contains($0.tokens.lowerBound) }
  }

  private func isNear(_ hit: RuleBook.Hit, _ hits: [RuleBook.Hit], _ read: ReadPassage) -> Bool {
    let sentence = read.sentence(round: hit.tokens.lowerBound)
    return hits.contains { $0.part == .second && sentence.contains($0.tokens.lowerBound) }
  }

  private func part(
    _ extent: LanguageRule.Extent, round hit: RuleBook.Hit, _ read: ReadPassage
  ) -> Range<Int> {
    extent == .sentence ? read.sentence(round: hit.tokens.lowerBound) : read.tokens.indices
  }

  private func prompt(
    for hit: RuleBook.Hit, of rule: LanguageRule, _ read: ReadPassage
  ) -> Prompt? {
    // A rule about quotations is not excused by them.
    if case .attribution([], near: _) = rule.look { return Remark(hit, rule, read).prompt }
    guard read.isQuoted(hit.tokens) else { return Remark(hit, rule, read).prompt }
    switch rule.quotations {
    case .skip: return nil
    case .flag: return Remark(hit, rule, read).prompt
    case .needContext:
      return read.hasFootnote(behind: hit.tokens) ? nil : Remark(hit, rule, read).askingForContext
    }
  }
}
