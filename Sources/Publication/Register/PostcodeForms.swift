/// The postcodes of an address and what is looked for of them.
enum PostcodeForms {
  /// Postcodes, written with or without their space.
  static func postcodes(in text: String) -> [String] {
    let postcode = /\b[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}\b/
    return text.matches(of: postcode).map { String($0.output) }
  }

  /// "NR3 1" of "NR3 1AB": a few hundred homes. It needs its space, or NR31 would be one, which is
  /// another town.
  static func sector(of postcode: String, for identity: Int) -> NamePattern? {
    let letters = postcode.filter { !$0.isWhitespace }
    let sector = letters.dropLast(3) + " " + letters.dropLast(2).suffix(1)
    var pattern = NamePattern(
      sector, of: identity, as: .phrase, replacement: "(postcode withheld)")
    pattern?.needsSeparators = true
    pattern?.isSector = true
    return pattern
  }
}
