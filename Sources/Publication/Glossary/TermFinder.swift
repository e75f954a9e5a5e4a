/// Finds the terms of a glossary in a text.
///
/// A short form ("DHR") is found as it is written; any other term in small letters and capitals alike.
/// Either may be plural.
package struct TermFinder: Sendable {
  /// One place where a term is used.
  package struct Use: Sendable, Equatable {
    /// Bytes of the text's UTF-8, without a plural's "s".
    package let range: Range<Int>
    /// The number of the term, counted from 0.
    package let term: Int
    package let isPlural: Bool
    /// Whether a hyphen, a slash or the like ties it to what stands beside it, as in a reference.
    package let isTied: Bool
  }

  private struct Form: Sendable {
    let bytes: [UInt8]
    let isShortForm: Bool
    let term: Int
  }

  /// By the byte that a form begins with, in small letters.
  private let forms: [[Form]]

  package init(_ terms: [String]) {
    var forms: [[Form]] = Array(repeating: [], count: 256)
    for (index, term) in terms.enumerated() {
      let isShortForm = Self.isShortForm(term)
      let bytes = Array((isShortForm ? term : term.lowercased()).utf8)
      guard let first = bytes.first else { continue }
      forms[Int(Self.lowered(first))].append(
        Form(bytes: bytes, isShortForm: isShortForm, term: index))
    }
    // The longest first, so that "SAR panel" is not "SAR".
    self.forms = forms.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// Whether a term is a short form: two capitals or more, and no space.
  package static func isShortForm(_ term: String) -> Bool {
    term.utf8.count { (0x41...0x5A).contains($0) } > 1 && !term.utf8.contains(0x20)
  }

  /// In the order of the text.
  package func uses(in text: some StringProtocol) -> [Use] {
    let bytes = Array(text.utf8)
    var uses: [Use] = []
    var place = 0
    while place < bytes.count {
      let candidates = forms[Int(Self.lowered(bytes[place]))]
      guard !candidates.isEmpty, isEdge(bytes, before: place),
        let use = use(of: candidates, in: bytes, at: place)
      else {
        place += 1
        continue
      }
      uses.append(use)
      place = use.range.upperBound
    }
    return uses
  }

  private func use(of candidates: [Form], in bytes: [UInt8], at place: Int) -> Use? {
    for form in candidates {
      let end = place + form.bytes.count
      guard end <= bytes.count, fits(form, bytes[place..<end]) else { continue }
      let isPlural =
        end < bytes.count && bytes[end] == UInt8(ascii: "s") && isEdge(bytes, after: end + 1)
      guard isPlural || isEdge(bytes, after: end) else { continue }
      return Use(
        range: place..<end, term: form.term, isPlural: isPlural,
        isTied: isTied(bytes, place, isPlural ? end + 1 : end))
    }
    return nil
  }

  private func fits(_ form: Form, _ bytes: ArraySlice<UInt8>) -> Bool {
    form.isShortForm
      ? bytes.elementsEqual(form.bytes)
      : zip(bytes, form.bytes).allSatisfy { Self.lowered($0) == $1 }
  }

  private func isTied(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let ties = "-/@_".utf8
    let before = start > 0 && ties.contains(bytes[start - 1])
    let after = end < bytes.count && ties.contains(bytes[end])
    return before || after
  }

  private func isEdge(_ bytes: [UInt8], before place: Int) -> Bool {
    guard place > 0 else { return true }
    if bytes[place - 1] < 0x80 { return !Self.isWord(bytes[place - 1]) }
    // General punctuation: curly quotes and dashes.
    return place >= 3 && bytes[place - 3] == 0xE2 && bytes[place - 2] == 0x80
  }

  private func isEdge(_ bytes: [UInt8], after place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if bytes[place] < 0x80 { return !Self.isWord(bytes[place]) }
    return place + 1 < bytes.count && bytes[place] == 0xE2 && bytes[place + 1] == 0x80
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }
}
