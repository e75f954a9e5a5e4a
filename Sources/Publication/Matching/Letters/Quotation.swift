/// Where single quotation marks open.
enum Quotation {
  /// The byte after the first mark of a text that may open a quotation, and behind which an apostrophe may
  /// close one; beyond the text where there is none.
  static func start(in text: [UInt8]) -> Int {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "'") where index == 0 || text[index - 1] == 0x20: return index + 1
      case 0xE2 where text[index...].starts(with: "‘".utf8): return index + 3
      default: continue
      }
    }
    return text.count + 1
  }
}
