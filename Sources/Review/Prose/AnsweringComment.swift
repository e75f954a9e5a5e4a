internal import Content
internal import Diagnostics

/// An answer that stands in the text, on the line before what it is about:
///
///     <!-- candour: LNG-05 the words are the coroner's -->
///
/// It is the author's own note and reaches no output.
struct AnsweringComment {
  var code: String
  var reason: String
  var position: SourcePosition

  /// The answer that a block of raw HTML holds, where it holds one.
  init?(_ html: String, at position: SourcePosition) {
    let text = html.trimmed
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count >= 7 else { return nil }
    let words = String(text.dropFirst(4).dropLast(3)).trimmed
    guard words.hasPrefix("candour:") else { return nil }
    let rest = String(words.dropFirst("candour:".count)).trimmed
    let code = rest.prefix { !$0.isWhitespace }
    self.code = String(code)
    reason = String(rest.dropFirst(code.count)).trimmed
    self.position = position
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(
      start.prefix(
        (start.lastIndex { !$0.isWhitespace }).map {
          start.distance(from: start.startIndex, to: $0) + 1
        } ?? 0))
  }
}
