/// Finds what a script could fetch.
enum ScriptAddresses {
  /// Where addresses in the network begin: whatever holds `://`, in comments too, because nobody can tell
  /// what a script makes of it; and what begins with `//` or `https:` right after a quote, as in
  /// `import("//…")`.
  static func offsets(in text: ArraySlice<UInt8>) -> [Int] {
    var offsets: [Int] = []
    for index in text.indices {
      guard let start = start(in: text, at: index), offsets.last != start else { continue }
      offsets.append(start)
    }
    return offsets
  }

  private static func start(in text: ArraySlice<UInt8>, at index: Int) -> Int? {
    if NetworkAddress.isQuote(text[index]), index + 1 < text.endIndex,
      NetworkAddress.begins(in: text, at: index + 1)
    {
      return index + 1
    }
    guard text.holds("://", at: index) else { return nil }
    let start = schemeStart(in: text, before: index)
    return NetworkAddress.isNamespace(in: text, at: start) ? nil : start
  }

  private static func schemeStart(in text: ArraySlice<UInt8>, before colon: Int) -> Int {
    let scheme = text[..<colon].reversed().prefix { (0x61...0x7A).contains($0.lowercased) }
    return colon - scheme.count
  }
}
