/// The ways in which a text can be written so that it no longer looks like itself.
///
/// All of them are undone. They can be switched off one by one only so that a test can show that
/// each is needed.
package struct Decodings: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `&#x53;`, `&eacute;`
  package static let entities = Decodings(rawValue: 1 << 0)
  /// `%53`, and `%2553` again
  package static let percentEncoding = Decodings(rawValue: 1 << 1)
  /// `\u0053`, `\x53`, `\/`
  package static let scriptEscapes = Decodings(rawValue: 1 << 2)
  /// `\53 ` in a style sheet
  package static let styleEscapes = Decodings(rawValue: 1 << 3)
  package static let base64 = Decodings(rawValue: 1 << 4)
  /// Full-width, mathematical and other letters that NFKC makes plain.
  package static let compatibility = Decodings(rawValue: 1 << 5)
  package static let letterCase = Decodings(rawValue: 1 << 6)
  /// Accents and other marks, and strokes through letters.
  package static let marks = Decodings(rawValue: 1 << 7)
  /// Soft hyphens, zero-width characters, bidirectional controls.
  package static let formatCharacters = Decodings(rawValue: 1 << 8)
  /// Cyrillic and Greek letters that look like Latin ones.
  package static let confusables = Decodings(rawValue: 1 << 9)
  /// Letter-like apostrophes (U+02BC).
  package static let apostrophes = Decodings(rawValue: 1 << 10)
  /// Every dash is a hyphen.
  package static let dashes = Decodings(rawValue: 1 << 11)
  /// A word parted by a hyphen at the end of a line.
  package static let lineEnds = Decodings(rawValue: 1 << 12)
  /// `Sa<b>z</b>` reads as `Saz`.
  package static let tagsAsNothing = Decodings(rawValue: 1 << 13)
  /// `a<b>Saz</b>` reads as `a Saz`.
  package static let tagsAsSpace = Decodings(rawValue: 1 << 14)
  /// `getSaz` reads as `get Saz`.
  package static let camelCase = Decodings(rawValue: 1 << 15)

  package static let all = Decodings(rawValue: 1 << 16 - 1)
}
