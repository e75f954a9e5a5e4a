/// One tag as it stands in a template: `{{#people}}`.
struct Tag: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters
  }

  var kind: Kind
  /// What stands between the sigil and the closing delimiter, without white space around it; for
  /// `{{>*layout}}` with its asterisk. Empty for comments and set delimiters.
  var name: String
  /// The tag with its delimiters, as bytes of the template.
  var range: Range<Int>
}

extension Tag.Kind {
  init(sigil: UInt8?) {
    switch sigil {
    case UInt8(ascii: "#"): self = .section
    case UInt8(ascii: "^"): self = .inverted
    case UInt8(ascii: "/"): self = .close
    case UInt8(ascii: ">"): self = .partial
    case UInt8(ascii: "<"): self = .parent
    case UInt8(ascii: "$"): self = .block
    case UInt8(ascii: "!"): self = .comment
    case UInt8(ascii: "="): self = .delimiters
    case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .unescaped
    default: self = .variable
    }
  }

  /// Whether a `{{/name}}` has to follow.
  var opens: Bool {
    switch self {
    case .section, .inverted, .parent, .block: true
    default: false
    }
  }

  /// Whether a line that holds nothing but this tag leaves nothing in the output.
  var canStandAlone: Bool { self != .variable && self != .unescaped }

  /// How the author calls it.
  var word: String {
    switch self {
    case .section: "section"
    case .inverted: "inverted section"
    case .close: "closing tag"
    case .partial: "partial"
    case .parent: "parent"
    case .block: "block"
    case .comment: "comment"
    case .delimiters: "set-delimiter tag"
    case .variable, .unescaped: "variable"
    }
  }
}
