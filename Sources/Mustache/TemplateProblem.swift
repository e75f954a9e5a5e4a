/// A mistake in a template: what, where, and the way out. A value that a loader turns into a finding.
package struct TemplateProblem: Hashable, Sendable {
  /// The name of the template that the mistake is in, as its set knows it.
  package var template: String
  /// Line, counted from 1.
  package var line: Int
  /// Column, counted from 1 in Unicode scalars.
  package var column: Int
  /// A stable code: `TPL-01` to `TPL-09` about how a template is written, from `TPL-11` about what it
  /// asks of the page and of other templates.
  package var code: String
  /// The rule or the fact in headline style, without a full stop, quoting the author's own words.
  package var headline: String
  /// The way out, in whole sentences.
  package var help: String

  package init(
    template: String, line: Int, column: Int, code: String, headline: String, help: String
  ) {
    self.template = template
    self.line = line
    self.column = column
    self.code = code
    self.headline = headline
    self.help = help
  }
}

extension TemplateProblem: Comparable {
  /// By template, then by place, then by code and wording, so that they always come in one order.
  package static func < (left: Self, right: Self) -> Bool {
    let leftPlace = (left.template, left.line, left.column)
    let rightPlace = (right.template, right.line, right.column)
    guard leftPlace == rightPlace else { return leftPlace < rightPlace }
    return (left.code, left.headline, left.help) < (right.code, right.headline, right.help)
  }
}
