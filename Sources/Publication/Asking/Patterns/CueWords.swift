/// The few words before a number, which may say what it is.
struct CueWords {
  /// In lower case, the nearest first.
  let words: [String]

  /// Words of the same sentence within some forty bytes.
  init(before byte: Int, in bytes: [UInt8]) {
    var words: [String] = []
    var index = byte
    let limit = max(0, byte - 40)
    while index > limit, words.count < 5 {
      var end = index
      while end > limit, !bytes[end - 1].isLetter {
        if bytes[end - 1] == UInt8(ascii: "."), end < byte, bytes[end] == 0x20,
          words.isEmpty == false
        {
          break
        }
        end -= 1
      }
      var start = end
      while start > limit, bytes[start - 1].isLetter { start -= 1 }
      guard start < end else { break }
      words.append(String(decoding: bytes[start..<end], as: UTF8.self).lowercased())
      index = start
    }
    self.words = words
  }

  /// Whether one of some words is near.
  func hold(_ cues: Set<String>) -> Bool { words.contains { cues.contains($0) } }

  /// Whether the number follows one of some words, with at most "number", "ref" and the like between.
  func end(in cues: Set<String>) -> Bool {
    let telling = words.drop { Self.fillers.contains($0) && !cues.contains($0) }
    return telling.first.map { cues.contains($0) } ?? false
  }

  private static let fillers: Set<String> = [
    "number", "no", "num", "ref", "reference", "references", "id", "record", "report", "log", "is",
    "was", "the", "numbered", "under", "as", "of", "entry",
  ]
}
