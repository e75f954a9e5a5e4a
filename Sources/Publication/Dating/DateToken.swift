/// A word or a number of a text, as reading dates needs it.
struct DateToken {
  enum Kind: Equatable {
    case number(Int, digits: Int)
    /// Folded.
    case word(String)
  }

  var kind: Kind
  /// The bytes of the text.
  var range: Range<Int>
  var isCapitalised: Bool
  /// What stands between it and the token before it.
  var gap: DateGap

  var word: String? { if case .word(let word) = kind { word } else { nil } }

  /// The number, where it has so many digits.
  func number(_ digits: ClosedRange<Int>) -> Int? {
    if case .number(let value, let count) = kind, digits.contains(count) { value } else { nil }
  }
}

/// What stands between two tokens.
enum DateGap: Equatable {
  case none, space, comma, dash, spacedDash, slash, spacedSlash, dot, stop, colon, apostrophe
  case ampersand, opening
  case other

  init(_ text: String) {
    let core = text.filter { !$0.isWhitespace }
    let isSpaced = core.count < text.count
    switch core {
    case "": self = isSpaced ? .space : .none
    case ",", ".,": self = .comma
    case "/": self = isSpaced ? .spacedSlash : .slash
    case ".": self = isSpaced ? .stop : .dot
    case ":": self = isSpaced ? .other : .colon
    case "'", "’", "‘": self = .apostrophe
    case "&": self = .ampersand
    case "(": self = .opening
    default: self = Self.dashes.contains(core) ? (isSpaced ? .spacedDash : .dash) : .other
    }
  }

  private static let dashes: Set<String> = ["-", "‐", "‑", "‒", "–", "—", "−", "--"]

  /// Whether two tokens with it between them may be side by side in one phrase.
  var isBlank: Bool { self == .space || self == .none }
}
