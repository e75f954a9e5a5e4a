/// Takes a text apart into words and numbers. Accents and invisible characters are no part of them, so
/// that a soft hyphen or a no-break space hides no date.
struct DateTokens {
  let bytes: [UInt8]
  private(set) var tokens: [DateToken] = []
  private var gap = ""
  private var open: Open?

  private struct Open {
    var letters: String
    var isNumber: Bool
    var range: Range<Int>
    var isCapitalised: Bool
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let folding = LetterFolding()
    var place = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let next = place + scalar.utf8.count
      take(scalar, place..<next, folding)
      place = next
    }
    close()
  }

  private mutating func take(
    _ scalar: Unicode.Scalar, _ range: Range<Int>, _ folding: LetterFolding
  ) {
    let letters = folding.letters(of: scalar)
    guard let first = letters.first else {
      if Self.isInvisible(scalar) { return }
      close()
      gap.unicodeScalars.append(scalar)
      return
    }
    let isNumber = ("0"..."9").contains(first)
    if open?.isNumber != isNumber { close() }
    if open == nil {
      let isCapital = scalar.properties.isUppercase
      open = Open(letters: "", isNumber: isNumber, range: range, isCapitalised: isCapital)
    }
    for letter in letters { open?.letters.unicodeScalars.append(letter) }
    let start = open?.range.lowerBound ?? range.lowerBound
    open?.range = start..<range.upperBound
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    let category = scalar.properties.generalCategory
    return category == .format || category == .nonspacingMark
  }

  private mutating func close() {
    guard let open else { return }
    let kind: DateToken.Kind =
      open.isNumber
      ? .number(Int(open.letters) ?? -1, digits: open.letters.utf8.count) : .word(open.letters)
    tokens.append(
      DateToken(
        kind: kind, range: open.range, isCapitalised: open.isCapitalised, gap: DateGap(gap)))
    gap = ""
    self.open = nil
  }
}
