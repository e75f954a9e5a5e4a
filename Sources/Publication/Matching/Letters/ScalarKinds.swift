/// What a scalar is, asked of Unicode's tables only where it is not ASCII: nearly every letter of a
/// text is, and the tables cost fifty times as much.
extension Unicode.Scalar {
  var isSpace: Bool {
    value < 0x80 ? value == 0x20 || 9...13 ~= value : properties.isWhitespace
  }

  var isUpper: Bool {
    value < 0x80 ? 0x41...0x5A ~= value : properties.isUppercase
  }

  var isQuote: Bool {
    value < 0x80 ? value == 0x22 || value == 0x27 : properties.isQuotationMark
  }

  /// Whether it may be left out without being missed: a zero-width or direction mark.
  var isIgnorable: Bool {
    value >= 0x80 && properties.isDefaultIgnorableCodePoint
  }

  /// Whether it is a letter or a digit of ASCII.
  @inline(__always)
  var isPlainWordPart: Bool { (value | 0x20) &- 0x61 < 26 || value &- 0x30 < 10 }

  /// Whether it is a letter or a digit of any language.
  @inline(__always)
  var isWordPart: Bool {
    value < 0x80
      ? isPlainWordPart : properties.isAlphabetic || properties.numericType != nil
  }
}
