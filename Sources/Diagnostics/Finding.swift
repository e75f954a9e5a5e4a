/// One thing that a person should know about what they wrote: what, where, and the way out.
///
/// A finding is a value. It travels beside the data, and only a command prints it.
package struct Finding: Hashable, Sendable {
  /// A stable code, for example `SRC-02`, by which a finding is looked up and answered.
  package var code: String
  package var level: Level
  /// Where it is. `nil` only where no file is concerned, for example a full disk.
  package var position: SourcePosition?
  /// The rule or the fact in headline style, without a full stop: "A page title can be given only once".
  /// It quotes the user's own words but, where it concerns a registered identity, never the identity.
  package var headline: String
  /// The way out, in whole sentences.
  package var help: String
  /// The section of the practice advice that asks for it, for example `2e`.
  package var section: String?
  /// The line of the file that it is about, where it may be printed.
  package var excerpt: String?

  package init(
    _ code: String, _ level: Level, at position: SourcePosition?, _ headline: String,
    help: String, section: String? = nil
  ) {
    self.code = code
    self.level = level
    self.position = position
    self.headline = headline
    self.help = help
    self.section = section
  }
}

extension Finding: Comparable {
  /// By place, then by code and wording, so that the same findings always print in the same order.
  package static func < (left: Finding, right: Finding) -> Bool {
    switch (left.position, right.position) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, .some): return true
    case (.some, nil): return false
    default: return (left.code, left.headline) < (right.code, right.headline)
    }
  }
}
