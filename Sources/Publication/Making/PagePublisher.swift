internal import Content
internal import Markdown

/// Publishes the texts of one file: each goes through the view's identity policy as this file settles
/// who is meant.
struct PagePublisher {
  let policy: IdentityPolicy
  var page: TextSwapper.Page
  /// The address of the page that shows them.
  let address: String

  func text(_ source: SourceText) -> PublishedText {
    let text = published(source)
    policy.terms.note(text)
    return text
  }

  private func published(_ source: SourceText) -> PublishedText {
    guard Self.holdsMarkup(source.text) else { return plain(source) }
    let document = Document(parsing: source.text, firstLine: source.position.line)
    policy.prepare(document, at: source.position, on: self)
    return PublishedText(document)
  }

  func text(_ source: SourceText?) -> PublishedText? { source.map { text($0) } }

  func texts(_ sources: [SourceText]) -> [PublishedText] { sources.map { text($0) } }

  func value(_ stated: Stated?) -> PublishedValue {
    switch stated {
    case .text(let source): .shown(date(source) ?? text(source))
    case .notKnown(let source): .notKnown(text(source))
    case nil: .blank
    }
  }

  /// A date in words, where the whole text is one: a target date is shown as every other date is.
  private func date(_ source: SourceText) -> PublishedText? {
    (try? UncertainDate(edtf: source.text)).map { policy.date($0) }
  }

  /// The same file's texts with their dates as they are: titles of policies.
  var keepingDates: PagePublisher {
    var kept = self
    kept.page.keepsDates = true
    return kept
  }

  /// The body of a file, or `nil` where it is blank or cannot be read, which is a finding.
  func body(_ body: Body?) -> PublishedBody? {
    guard let body, !body.isBlank else { return nil }
    return bodyOrEmpty(body)
  }

  func bodyOrEmpty(_ body: Body) -> PublishedBody {
    let document = policy.document(of: body)
    return policy.published(document, line: body.firstLine, on: self)
  }

  /// An event's body in two: what happened and, where the view shows it, the reasoning under
  /// `## Analysis`.
  func halves(of body: Body) -> (account: PublishedBody, reasoning: PublishedBody?) {
    let text = policy.text(of: body)
    let parts = EventBody(text)
    let account = Document(parsing: parts.account, firstLine: body.firstLine)
    let told = policy.published(account, line: body.firstLine, on: self)
    guard let reasoning = parts.reasoning, policy.view.shows(.analysis) else {
      return (told, nil)
    }
    let line = body.firstLine + parts.accountLines
    let document = Document(parsing: reasoning, firstLine: line)
    return (told, policy.published(document, line: line, on: self))
  }

  private func plain(_ source: SourceText) -> PublishedText {
    PublishedText(plain: policy.swapped(source, on: page))
  }

  /// Whether a text may hold Markdown. Most texts of front matter hold none and need no parser.
  private static func holdsMarkup(_ text: String) -> Bool {
    text.utf8.contains { "*_[]<>&`\\~!#@|\n".utf8.contains($0) } || text.contains("://")
      || text.contains("www.") || text.first?.isNumber == true || text.hasPrefix("-")
      || text.hasPrefix("+")
  }
}
