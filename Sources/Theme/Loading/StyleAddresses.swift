/// Finds what a style sheet makes a browser fetch.
enum StyleAddresses {
  /// Where addresses in the network begin after `url(`, after `@import`, or as a string among the
  /// arguments of a function such as `image-set(`. Comments count: what they hide is soon put back.
  static func offsets(in text: ArraySlice<UInt8>) -> [Int] {
    text.indices.filter { NetworkAddress.begins(in: text, at: $0) && isFetched(in: text, at: $0) }
  }

  private static func isFetched(in text: ArraySlice<UInt8>, at index: Int) -> Bool {
    let before = text[..<index].withoutTrailingSpace
    guard let last = before.last else { return false }
    guard NetworkAddress.isQuote(last) else { return before.holds("url(", before: before.endIndex) }
    let opening = before.dropLast().withoutTrailingSpace
    return "(,".utf8.contains(opening.last ?? 0)
      || opening.holds("@import", before: opening.endIndex)
      || opening.holds("*/", before: opening.endIndex)
  }
}

extension ArraySlice<UInt8> {
  fileprivate var withoutTrailingSpace: Self {
    let kept = lastIndex { !NetworkAddress.isSpace($0) }
    return kept.map { self[...$0] } ?? self[startIndex..<startIndex]
  }
}
