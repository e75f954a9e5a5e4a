internal import Markdown
internal import Publication
internal import Synchronization

/// Writes out the short forms of a page where each is first used: "domestic homicide review (DHR)" (section 2b).
///
/// One belongs to the rendering of one page. Texts come to it in the order in which the page shows them.
final class Expander: Sendable {
  private let glossary: ShortForms
  private let done = Mutex<Set<Int>>([])

  init(_ glossary: ShortForms) { self.glossary = glossary }

  /// A text without markup.
  func expanded(_ text: String) -> String { expanded(text, opens: true) }

  /// A document in which something is written out, as a copy; others may be reading it.
  func expanded(_ document: Document) -> Document {
    guard isNeeded(in: document.root.plainText) else { return document }
    let copy = document.copy()
    for block in copy.root.descendants(.paragraph, .tableCell) {
      var opens = true
      for node in block.descendants(.text, .code, .link, .image) {
        if node.kind == .text, node.mayBeExpanded {
          node.literal = expanded(node.literal ?? "", opens: opens)
        }
        opens = false
      }
    }
    return copy
  }

  private func isNeeded(in text: String) -> Bool {
    let uses = glossary.finder.uses(in: text)
    return !uses.isEmpty
      && done.withLock { done in uses.contains { !done.contains($0.term) } }
  }

  private func expanded(_ text: String, opens: Bool) -> String {
    let uses = glossary.finder.uses(in: text)
    guard !uses.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var output: [UInt8] = []
    var place = 0
    for use in uses where !use.isTied && !bytes.quotes(before: use.range.lowerBound) {
      guard done.withLock({ $0.insert(use.term).inserted }) else { continue }
      // "British Sign Language (BSL)": the author has written it out.
      if bytes.endsInBracket(before: use.range.lowerBound) { continue }
      let expansion = Expansion(
        use, of: glossary.forms[use.term], in: bytes, opensBlock: opens)
      output += bytes[place..<expansion.range.lowerBound] + expansion.words.utf8
      place = expansion.range.upperBound
    }
    return String(decoding: output + bytes[place...], as: UTF8.self)
  }
}

/// The short forms of a glossary with what they stand for.
struct ShortForms: Sendable {
  let forms: [(term: String, long: String)]
  let finder: TermFinder

  init(_ terms: [PublishedTerm]) {
    let forms = terms.compactMap { term -> (term: String, long: String)? in
      guard let long = term.long?.plain, TermFinder.isShortForm(term.term.plain) else {
        return nil
      }
      return (term.term.plain, long)
    }
    self.init(forms: forms)
  }

  init(forms: [(term: String, long: String)]) {
    self.forms = forms
    finder = TermFinder(forms.map(\.term))
  }
}

extension Node {
  /// Headings, links, code and what somebody else is quoted with stay as they are.
  fileprivate var mayBeExpanded: Bool {
    var node = parent
    while let current = node {
      if [.link, .image, .heading].contains(current.kind) { return false }
      if current.kind == .blockQuote, current.alert == nil { return false }
      node = current.parent
    }
    return true
  }
}

extension [UInt8] {
  /// Whether a quotation is open at a place: nobody's own words are changed.
  fileprivate func quotes(before place: Int) -> Bool {
    let before = self[..<place]
    guard before.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else { return true }
    let text = String(decoding: before, as: UTF8.self)
    return text.count { $0 == "\u{201C}" } > text.count { $0 == "\u{201D}" }
  }

  fileprivate func endsInBracket(before place: Int) -> Bool {
    place > 0 && self[place - 1] == UInt8(ascii: "(")
  }
}
