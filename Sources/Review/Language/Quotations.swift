/// The parts of a passage that stand in quotation marks, single or double, straight or curly.
struct Quotations {
  /// What stands between the marks, without them.
  private(set) var ranges: [Range<Int>] = []

  init(in text: [UInt8]) {
    var open: (mark: Mark, start: Int)?
    var index = 0
    while index < text.count {
      let (mark, length) = Mark.at(index, in: text)
      if let mark {
        if let begun = open, begun.mark == mark, mark.mayClose(text, at: index, length) {
          ranges.append(begun.start..<index)
          open = nil
        } else if open == nil, mark.mayOpen(text, at: index, length) {
          open = (mark, index + length)
        }
      }
      index += length
    }
  }

  func holds(_ range: Range<Int>) -> Bool { quotation(round: range) != nil }

  func quotation(round range: Range<Int>) -> Range<Int>? {
    ranges.first { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
  }

  /// Opening and closing marks of one shape are one mark here.
  private enum Mark {
    case single, double

    static func at(_ index: Int, in text: [UInt8]) -> (Mark?, length: Int) {
      switch text[index] {
      case UInt8(ascii: "\""): (.double, 1)
      case UInt8(ascii: "'"): (.single, 1)
      case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
        switch text[index + 2] {
        case 0x98, 0x99: (.single, 3)
        case 0x9C, 0x9D: (.double, 3)
        default: (nil, 3)
        }
      default: (nil, 1)
      }
    }

    /// An apostrophe stands behind a letter and is no opening mark.
    func mayOpen(_ text: [UInt8], at index: Int, _ length: Int) -> Bool {
      if text[index] == 0xE2, text[index + 2] == 0x9D { return false }
      return !text.isWord(before: index) && index + length < text.count
        && text[index + length] > 0x20
    }

    /// An apostrophe within a word closes nothing.
    func mayClose(_ text: [UInt8], at index: Int, _ length: Int) -> Bool {
      !text.isWord(at: index + length)
    }
  }
}
