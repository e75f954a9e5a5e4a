internal import CUTF8Proc

/// Folds a scalar to the lower-case letters and digits that it stands for when names are compared.
///
/// Compatibility forms are taken apart, marks and invisible characters dropped, and letters of other
/// alphabets that look Latin become the Latin ones, so that `Á`, `ａ`, `𝐚` and a Cyrillic `а` all fold
/// to `a` (rules 4 and 5 of the redaction rules).
struct LetterFolding {
  /// Scalars for anything that is not ASCII; empty where the scalar is neither letter nor digit.
  func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.value < 0x80 { return Self.ascii(scalar).map { [$0] } ?? [] }
    // Curly quotation marks and dashes: the block of general punctuation holds no letter.
    if 0x2000..<0x2070 ~= scalar.value { return [] }
    if Self.western ~= scalar.value { return Self.westernLetters[Int(scalar.value - 0x80)] }
    return folded(scalar)
  }

  /// Accented letters of the languages that are written in Latin letters, which most texts make do with.
  private static let western: Range<UInt32> = 0x80..<0x250

  private static let westernLetters = western.map { value in
    Unicode.Scalar(value).map { LetterFolding().folded($0) } ?? []
  }

  /// The same for any scalar that is not ASCII, without a table.
  func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    // U+02BC counts as a letter in Unicode and is an apostrophe to everyone who types it.
    if isApostrophe(scalar) { return [] }
    return decomposed(scalar).flatMap { part -> [Unicode.Scalar] in
      if part.value < 0x80 { return Self.ascii(part).map { [$0] } ?? [] }
      if let letter = Self.inShape(part) { return [letter] }
      if let latin = Self.lookalikes[part] { return Array(latin.unicodeScalars) }
      return part.properties.isAlphabetic || part.properties.numericType != nil ? [part] : []
    }
  }

  /// The letters in black circles and squares, which Unicode takes for symbols: 🅐 and 🅰.
  private static func inShape(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    for first: UInt32 in [0x1F150, 0x1F170] where first..<(first + 26) ~= scalar.value {
      return Unicode.Scalar(0x61 + scalar.value - first)
    }
    return nil
  }

  static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "a"..."z", "0"..."9": scalar
    case "A"..."Z": Unicode.Scalar(scalar.value + 32)
    default: nil
    }
  }

  private func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let options =
      UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_CASEFOLD.rawValue
      | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_IGNORE.rawValue
    // The longest compatibility decomposition in Unicode has 18 scalars.
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 32) { buffer in
      var boundary: Int32 = 0
      let count = utf8proc_decompose_char(
        Int32(scalar.value), buffer.baseAddress, 32, utf8proc_option_t(rawValue: options), &boundary
      )
      guard count > 0, count <= 32 else { return [] }
      return buffer[..<count].compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    }
  }

  /// Letters without a decomposition, and Cyrillic and Greek ones that pass for Latin.
  private static let lookalikes: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    "ŧ": "t", "ŋ": "n", "ə": "e",
    "ᴀ": "a", "ʙ": "b", "ᴄ": "c", "ᴅ": "d", "ᴇ": "e", "ꜰ": "f", "ɢ": "g", "ʜ": "h", "ɪ": "i",
    "ᴊ": "j", "ᴋ": "k", "ʟ": "l", "ᴍ": "m", "ɴ": "n", "ᴏ": "o", "ᴘ": "p", "ʀ": "r", "ꜱ": "s",
    "ᴛ": "t", "ᴜ": "u", "ᴠ": "v", "ᴡ": "w", "ʏ": "y", "ᴢ": "z",
    "а": "a", "в": "b", "е": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p", "с": "c",
    "т": "t", "у": "y", "х": "x", "і": "i", "ј": "j", "ѕ": "s", "ԁ": "d", "ԛ": "q", "ԝ": "w",
    "һ": "h", "г": "r", "п": "n",
    "α": "a", "β": "b", "ε": "e", "η": "n", "ι": "i", "κ": "k", "μ": "u", "ν": "v", "ο": "o",
    "ρ": "p", "σ": "o", "ς": "c", "τ": "t", "υ": "u", "χ": "x", "ω": "w", "γ": "y", "ζ": "z",
  ]
}
