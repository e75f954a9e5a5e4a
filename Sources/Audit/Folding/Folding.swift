internal import CUTF8Proc

/// What a character outside ASCII comes to when everything that only changes its looks is gone.
enum FoldedCharacter {
  /// Nothing at all: a mark or a format character.
  case nothing
  /// Something between words.
  case separator
  /// A hyphen or dash, which may part a word at the end of a line.
  case dash
  /// Letters and digits, as bytes; whether the original was a capital.
  case letters([UInt8], isCapital: Bool)
}

/// Folds characters outside ASCII, each only once.
struct Folding {
  let decodings: Decodings
  private var known: [UInt32: FoldedCharacter] = [:]

  init(_ decodings: Decodings) { self.decodings = decodings }

  mutating func fold(_ scalar: Unicode.Scalar) -> FoldedCharacter {
    if let folded = known[scalar.value] { return folded }
    let folded = work(out: scalar)
    known[scalar.value] = folded
    return folded
  }

  private func work(out scalar: Unicode.Scalar) -> FoldedCharacter {
    if isFormat(scalar) { return decodings.contains(.formatCharacters) ? .nothing : .separator }
    if isApostrophe(scalar) && decodings.contains(.apostrophes) { return .separator }
    if isDash(scalar) { return decodings.contains(.dashes) ? .dash : .separator }
    let plain = plainLetter(scalar)
    let isCapital = utf8proc_isupper(Int32(scalar.value)) != 0
    if let plain, plain.isASCII { return letters(of: plain, isCapital: isCapital) }
    return decomposed(plain ?? scalar, isCapital: isCapital)
  }

  /// The Latin letter that a look-alike or a letter with a stroke stands for.
  private func plainLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if decodings.contains(.confusables), let latin = confusables[scalar] { return latin }
    return nil
  }

  private func letters(of scalar: Unicode.Scalar, isCapital: Bool) -> FoldedCharacter {
    let byte = UInt8(truncatingIfNeeded: scalar.value)
    let lower = decodings.contains(.letterCase) && isASCIILetter(byte) ? byte | 0x20 : byte
    return .letters([lower], isCapital: isCapital)
  }

  private func decomposed(_ scalar: Unicode.Scalar, isCapital: Bool) -> FoldedCharacter {
    var bytes: [UInt8] = []
    var onlyMarks = true
    for part in parts(of: scalar) {
      if isMark(part) && decodings.contains(.marks) { continue }
      onlyMarks = false
      let latin = decodings.contains(.confusables) ? confusables[part] ?? part : part
      if let spelt = strokes[latin], decodings.contains(.marks) {
        bytes += Array(spelt.utf8)
      } else if isLetterOrDigit(latin) {
        bytes += Array(String(Character(latin)).utf8)
      }
    }
    if !bytes.isEmpty { return .letters(bytes, isCapital: isCapital) }
    return onlyMarks ? .nothing : .separator
  }

  /// The compatibility decomposition, in lower case.
  private func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    var options = UTF8PROC_DECOMPOSE.rawValue
    if decodings.contains(.compatibility) { options |= UTF8PROC_COMPAT.rawValue }
    if decodings.contains(.letterCase) { options |= UTF8PROC_CASEFOLD.rawValue }
    var room = [Int32](repeating: 0, count: 32)
    var boundary: Int32 = 0
    let count = utf8proc_decompose_char(
      Int32(scalar.value), &room, room.count, utf8proc_option_t(options), &boundary)
    guard count > 0, count <= room.count else { return [scalar] }
    return room[..<count].compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
  }
}

private func category(_ scalar: Unicode.Scalar) -> utf8proc_category_t {
  utf8proc_category(Int32(scalar.value))
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  [UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME].contains(category(scalar))
}

/// Characters without looks of their own: soft hyphen, zero-width, direction, variation, filler.
private func isFormat(_ scalar: Unicode.Scalar) -> Bool {
  let fillers: [UInt32] = [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0xFFFC]
  return category(scalar) == UTF8PROC_CATEGORY_CF || fillers.contains(scalar.value)
    || (0xFE00...0xFE0F).contains(scalar.value) || (0xE0000...0xE0FFF).contains(scalar.value)
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  switch category(scalar) {
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
    UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_NL, UTF8PROC_CATEGORY_NO,
    UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC, UTF8PROC_CATEGORY_ME:
    true
  default: false
  }
}

/// Apostrophes that Unicode counts as letters or symbols.
private func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
  [
    0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C8, 0x02CA, 0x02CB, 0x055A, 0x07F4,
    0x07F5,
  ]
  .contains(scalar.value)
}

private func isDash(_ scalar: Unicode.Scalar) -> Bool {
  category(scalar) == UTF8PROC_CATEGORY_PD
    || [0x2043, 0x2212, 0x02D7, 0x30FC, 0xFF70].contains(scalar.value)
}
