internal import Diagnostics

/// A piece of YAML as we read it: texts, lists and mappings, each with its place. What a text means, a date or a
/// yes, is for the reader of a key to decide.
struct YAMLNode {
  var content: Content
  var position: SourcePosition

  enum Content {
    /// `isPlain` where it is written without quotes, so that nothing, `~` and `null` mean no value.
    case text(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([YAMLPair])
  }

  /// Whether a key was given without a value.
  var isNothing: Bool {
    guard case .text(let text, let isPlain) = content else { return false }
    return isPlain ? ["", "~", "null", "Null", "NULL"].contains(text) : isBlank(text)
  }

  /// What it is, for a sentence.
  var kind: String {
    switch content {
    case .text: "text"
    case .list: "a list"
    case .mapping: "a group of keys"
    }
  }
}

/// One key of a mapping, with its value.
struct YAMLPair {
  var key: SourceText
  var value: YAMLNode
}

/// Whether a text holds nothing but white space.
func isBlank(_ text: String) -> Bool {
  text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
}
