/// An attribute whose address a browser fetches, or sends something to, without being asked.
enum AddressAttribute {
  /// One address.
  case address
  /// Several, with commas or spaces between them.
  case list
  /// Where a page leads by itself: `<meta http-equiv="refresh" content="0; url=…">`.
  case refresh

  /// `nil` for an attribute that makes no request, such as the `href` of a link to follow.
  init?(_ name: String, of element: String) {
    switch name {
    case "src", "poster", "action", "formaction", "data", "background", "manifest": self = .address
    case "srcset", "imagesrcset", "ping": self = .list
    case "href", "xlink:href":
      guard element != "a", element != "area" else { return nil }
      self = .address
    case "content" where element == "meta": self = .refresh
    default: return nil
    }
  }

  /// Whether an address can begin here in the attribute's value: at its start, or behind a tag of
  /// Mustache.
  func mayBegin(in value: ArraySlice<UInt8>, at index: Int) -> Bool {
    guard index > value.startIndex else { return self != .refresh }
    let before = value[index - 1]
    switch self {
    case .address: return NetworkAddress.isSpace(before) || before == UInt8(ascii: "}")
    case .list: return NetworkAddress.isSpace(before) || "},".utf8.contains(before)
    case .refresh:
      return ["url=", "url='", "url=\"", "url= "].contains { value.holds($0, before: index) }
    }
  }
}
