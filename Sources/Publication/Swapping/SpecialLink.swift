internal import Markdown

/// A link that says something about its own words instead of leading somewhere (design, section 6).
enum SpecialLink {
  /// `[her sister](person:amy)`: whom the words mean.
  case person(String)
  /// `[the flat above the chemist](withhold:address)`: words that only named views show.
  case withhold(String)

  init?(_ node: Node) {
    guard node.kind == .link, let destination = node.destination,
      let colon = destination.firstIndex(of: ":")
    else { return nil }
    let id = String(destination[destination.index(after: colon)...])
    switch destination[..<colon] {
    case "person": self = .person(id)
    case "withhold": self = .withhold(id)
    default: return nil
    }
  }

  var person: String? {
    if case .person(let id) = self { id } else { nil }
  }
}
