/// Makes fragments for headings the way GitHub does: lower case, letters, digits, marks, hyphens and
/// underscores kept in whatever script, spaces turned into hyphens, and a number behind repeated ones.
struct Slugs {
  private var taken: Set<String> = []
  private var lastNumber: [String: Int] = [:]

  /// The slug of a text, different from all that this has made before.
  mutating func unique(for text: String) -> String {
    let base = Self.slug(of: text)
    if taken.insert(base).inserted { return base }
    var number = lastNumber[base, default: 0]
    var candidate: String
    repeat {
      number += 1
      candidate = "\(base)-\(number)"
    } while !taken.insert(candidate).inserted
    lastNumber[base] = number
    return candidate
  }

  static func slug(of text: String) -> String {
    var slug = ""
    for scalar in trimmed(text) {
      if scalar == " " || scalar == "\n" {
        slug.append("-")
      } else if isKept(scalar) {
        slug.append(scalar.properties.lowercaseMapping)
      }
    }
    // Those with which our footnotes begin are kept for them.
    if slug.isEmpty { return "section" }
    return slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") ? "section-\(slug)" : slug
  }

  private static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return scalars
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isKeptASCII(UInt8(scalar.value)) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      return true
    default: return false
    }
  }

  private static func isKeptASCII(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
