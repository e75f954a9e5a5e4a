internal import Content
internal import Diagnostics

/// What a rule has to say of a phrase.
struct Remark {
  private let hit: RuleBook.Hit
  private let rule: LanguageRule
  private let read: ReadPassage

  init(_ hit: RuleBook.Hit, _ rule: LanguageRule, _ read: ReadPassage) {
    (self.hit, self.rule, self.read) = (hit, rule, read)
  }

  var prompt: Prompt {
    prompt(
      rule.code.text, rule.level == .warning ? .warning : .prompt, headline: headline,
      rule.help.text)
  }

  /// Words of a record stay as they are, and are set in their time (2b).
  var askingForContext: Prompt {
    prompt(
      "QUO-02", .prompt,
      headline: "'\(words)' stands in a quotation, and nothing sets it in its context",
      "Leave the words, and put a footnote right behind the quotation that says what they meant when and "
        + "where they were written, and how they may have shaped what was done.")
  }

  private var words: String { read.words(hit.tokens) }

  private var headline: String {
    var parts = rule.message.text.split(separator: "%s", omittingEmptySubsequences: false)
    var line = String(parts.removeFirst())
    for (part, word) in zip(parts, [words, hit.better ?? ""]) { line += word + part }
    return line
  }

  private func prompt(
    _ code: String, _ level: Diagnostics.Level, headline: String, _ help: String
  ) -> Prompt {
    let passage = read.passage
    let position = passage.position(of: read.tokens[hit.tokens.lowerBound].range.lowerBound)
    return Prompt(
      finding: Finding(code, level, at: position, headline, help: help, section: section),
      subject: .part(words), notes: passage.notes, question: question(code),
      comment: passage.comments.first { $0.code == code && !$0.reason.isEmpty })
  }

  /// The section of the advice that a rule cites.
  private var section: String? {
    for case .document(_, let section?) in rule.sources { return section.text }
    return nil
  }

  /// Plain words are one question of the checklist, neutral ones another.
  private func question(_ code: String) -> String {
    switch code {
    case "LNG-11", "LNG-12", "ACR-01", "ACR-02", "ACR-03", "ACR-04", "ACR-05": "2b.2"
    case "LNG-13": "2e.3"
    case "LNG-14": "2e.1"
    case "REC-03": "2g.2"
    default: "2b.1"
    }
  }
}
