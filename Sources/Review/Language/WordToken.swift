/// One word of a passage, or what stands between two that parts them.
struct WordToken {
  enum Kind {
    case word
    case hyphen
    /// Punctuation, over which no phrase reaches.
    case mark
    /// A full stop, a question mark or an exclamation mark at the end of a sentence.
    case sentenceEnd
  }

  var kind: Kind
  /// Its bytes in the passage.
  var range: Range<Int>
}

extension [WordToken] {
  /// Reads a text. Apostrophes of any shape stand within words, and what is not seen is no part of them.
  init(of text: [UInt8]) {
    self = []
    var index = 0
    while index < text.count {
      if text.isWord(at: index) {
        let end = endOfWord(in: text, from: index)
        append(WordToken(kind: .word, range: index..<end))
        index = end
      } else {
        let length = text.scalarLength(at: index)
        add(index..<Swift.min(index + length, text.count), of: text)
        index += length
      }
    }
  }

  private mutating func add(_ range: Range<Int>, of text: [UInt8]) {
    switch text[range.lowerBound] {
    case 0x09...0x0D, 0x20: break
    // A no-break space.
    case 0xC2 where text[range].elementsEqual([0xC2, 0xA0]): break
    case UInt8(ascii: "-"): append(WordToken(kind: .hyphen, range: range))
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      append(WordToken(kind: endsSentence(range, in: text) ? .sentenceEnd : .mark, range: range))
    default: append(WordToken(kind: .mark, range: range))
    }
  }
}

/// The end of a sentence is followed by the end of the text or by white space and a capital, a quotation or a digit.
private func endsSentence(_ range: Range<Int>, in text: [UInt8]) -> Bool {
  var index = range.upperBound
  // A closing quotation mark or bracket belongs to the sentence.
  while index < text.count, !isSpace(text[index]), !text.isWord(at: index) {
    index += 1
  }
  guard index < text.count else { return true }
  guard isSpace(text[index]) else { return false }
  while index < text.count, isSpace(text[index]) { index += 1 }
  return index == text.count || !(0x61...0x7A).contains(text[index])
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func endOfWord(in text: [UInt8], from start: Int) -> Int {
  var index = start
  while index < text.count {
    if text.isWord(at: index) {
      index += text.scalarLength(at: index)
    } else if let length = apostropheLength(text, at: index), text.isWord(at: index + length) {
      index += length
    } else {
      break
    }
  }
  return min(index, text.count)
}

/// `'`, `’` or nothing of the kind.
func apostropheLength(_ text: [UInt8], at index: Int) -> Int? {
  if text[index] == UInt8(ascii: "'") { return 1 }
  return text[index...].starts(with: [0xE2, 0x80, 0x99]) ? 3 : nil
}
