internal import Diagnostics

/// Why a piece of YAML is not read at all, as the finding that says so.
struct Refusal: Error, Hashable {
  var finding: Finding

  init(_ headline: String, at position: SourcePosition, help: String) {
    finding = Finding("SRC-01", .stop, at: position, headline, help: help)
  }

  static func tooLong(at position: SourcePosition) -> Refusal {
    Refusal(
      "The keys of a file take up at most 2 MB", at: position,
      help: "Move what is text into the body, below the second ---.")
  }

  static func tooDeep(at position: SourcePosition) -> Refusal {
    Refusal(
      "Lists and keys are nested too deeply", at: position,
      help:
        "No key here needs more than a few levels. Look for brackets or hyphens that were not meant."
    )
  }

  static func alias(at position: SourcePosition) -> Refusal {
    Refusal(
      "Anchors and aliases (& and *) cannot be used", at: position,
      help:
        "Write the value again where it is needed. A text that begins with & or * goes in quotes.")
  }

  static func tag(_ tag: String, at position: SourcePosition) -> Refusal {
    Refusal(
      "The tag '\(tag)' cannot be used", at: position,
      help: "Take it away. A text that begins with ! goes in quotes.")
  }

  static func mergeKey(at position: SourcePosition) -> Refusal {
    Refusal(
      "The merge key '<<' cannot be used", at: position,
      help: "Write the keys again where they are needed.")
  }

  static func oddKey(at position: SourcePosition) -> Refusal {
    Refusal(
      "A key is a word, not a list or a group of keys", at: position,
      help: "Look for brackets that were not meant. A text that begins with [ or { goes in quotes.")
  }
}
