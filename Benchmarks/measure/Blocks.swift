/// The blocks of a text, as a parsed page would hand them over: whatever blank lines part.
struct Blocks: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var place = 0

  init(text: [UInt8]) { self.text = text }

  mutating func next() -> Range<Int>? {
    guard place < text.count else { return nil }
    let start = place
    place = end(of: start)
    return start..<place
  }

  /// The byte after the blank line that ends the block, or the end of the text.
  private func end(of start: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var second = start + 1
      while second < text.count {
        // What is no line break is in neither half of a blank line, so every other byte is enough.
        guard text[second] == 0x0A else {
          second += 2
          continue
        }
        if text[second - 1] == 0x0A { return second + 1 }
        second += 1
      }
      return text.count
    }
  }
}
