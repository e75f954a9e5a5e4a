/// The lines of places in a text, asked for in their order: each line break is counted once.
struct LineCount {
  private let text: [UInt8]
  private let first: Int
  private var line: Int
  private var place = 0

  /// - Parameter line: The line of the file that the text begins on.
  init(of text: [UInt8], from line: Int) {
    self.text = text
    first = line
    self.line = line
  }

  mutating func line(at byte: Int) -> Int {
    if byte < place { (line, place) = (first, 0) }
    while place < byte {
      if text[place] == 0x0A { line += 1 }
      place += 1
    }
    return line
  }
}
