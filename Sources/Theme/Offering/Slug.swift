/// Words as part of an address or an anchor.
enum Slug {
  /// Lower-case ASCII letters and digits with hyphens between them; other letters by their code, so that
  /// two words never become one.
  static func slug(of words: String) -> String {
    var slug = ""
    for scalar in words.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic {
        slug += "u" + String(scalar.value, radix: 16)
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "other" : slug
  }
}
