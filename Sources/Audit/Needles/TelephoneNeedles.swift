extension NeedleMaker {
  /// A telephone number with its trunk nought and with the country's number.
  mutating func addTelephone(_ text: String, at index: Int) {
    var digits = FoldedForm(text).letters.filter(isASCIIDigit)
    for prefix in ["00440", "0044", "440", "44"] where digits.starts(with: prefix.utf8) {
      digits = Array("0".utf8) + digits.dropFirst(prefix.count)
      break
    }
    guard digits.first == UInt8(ascii: "0") else {
      return add(digits, .digits, "telephone number", at: index)
    }
    let national = Array(digits.dropFirst())
    if national.count > 8 {
      add(Array(national.suffix(6)), .digits, "part of a telephone number", at: index)
    }
    for prefix in ["0", "44", "440", "0044"] {
      add(Array(prefix.utf8) + national, .digits, "telephone number", at: index)
    }
  }
}

/// Nine digits or more and nothing else but what a telephone number is written with.
func isTelephone(_ text: String) -> Bool {
  text.filter(\.isNumber).count >= 9
    && text.allSatisfy { $0.isNumber || "+() -./\u{A0}".contains($0) }
    && (text.hasPrefix("0") || text.hasPrefix("+") || text.hasPrefix("(0"))
}
