/// The blocks of a text, as a parsed page would hand them over: whatever blank lines part.
struct Blocks: Sequence {
  let text: [UInt8]

  func makeIterator() -> AnyIterator<Range<Int>> {
    var place = 0
    return AnyIterator {
      guard place < text.count else { return nil }
      let start = place
      place = end(of: start)
      return start..<place
    }
  }

  /// The byte after the blank line that ends the block, or the end of the text.
  private func end(of start: Int) -> Int {
    var index = start
    text.withUnsafeBufferPointer { text in
      // A byte that is no line break is in neither half of a blank line, so every other one is looked at.
      while index + 1 < text.count, text[index] != 0x0A || text[index + 1] != 0x0A {
        index += text[index + 1] == 0x0A ? 1 : 2
      }
    }
    return index + 1 < text.count ? index + 2 : text.count
  }
}
