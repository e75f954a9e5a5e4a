/// Words of HTML, CSS and JavaScript that are names of people too. In small letters, where code
/// stands, they are the language's.
let codeVocabulary: Set<String> = [
  "abbr", "aria", "art", "base", "bo", "case", "cite", "code", "col", "coral", "crimson", "dan",
  "data", "del", "dialog", "dir", "div", "em", "ex", "face", "filter", "font", "form", "frame",
  "gold", "hazel", "href", "ivory", "jade", "kind", "khaki", "lang", "label", "legend", "let", "li",
  "lime", "link", "main", "map", "mark", "math", "max", "media", "meta", "min", "navy", "nav",
  "new",
  "olive",
  "orchid", "page", "path", "peru", "pink", "plum", "pre", "print", "ray", "rect", "rel", "role",
  "rose", "ruby", "salmon", "sienna", "small", "span", "src", "stroke", "style", "sub", "tab",
  "tan", "teal", "thistle", "title", "tomato", "top", "trim", "type", "val", "var", "view",
  "violet",
  "wheat", "will", "use", "icon", "index",
]

extension Judge {
  /// Whether a find is such a word, standing alone in code.
  func isCode(_ range: ClosedRange<Int>) -> Bool {
    guard codeVocabulary.contains(spelling(range)), isContiguous(range),
      !range.contains(where: { text.gap(before: $0).isCapital })
    else { return false }
    let place = Int(text.places[range.lowerBound])
    switch surface(place) {
    case .script, .style, .markup, .fileName: return true
    case .attribute: return attributeName(at: place).map(technicalAttributes.contains) ?? true
    default: return false
    }
  }
}

private let technicalAttributes: Set<String> = [
  "class", "id", "href", "src", "rel", "type", "for", "role", "style", "srcset", "media", "lang",
  "name", "method", "action", "target", "rev", "scope", "dir", "d", "fill", "stroke", "xmlns",
  "http-equiv", "aria-labelledby", "aria-describedby", "aria-controls", "data-theme", "integrity",
]
