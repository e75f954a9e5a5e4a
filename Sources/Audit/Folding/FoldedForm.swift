/// A text of the register, folded as the texts that it is looked for in are.
struct FoldedForm {
  var letters: [UInt8]
  /// The indices at which its words begin.
  var heads: [Int]
  /// The indices at which its words begin with a capital.
  var capitals: [Int]

  init(_ text: String) {
    var folding = Folding(.all.subtracting([.lineEnds, .camelCase]))
    let compact = CompactText(Reading(Array(text.utf8)), folding: &folding)
    letters = compact.letters
    heads = compact.letters.indices.filter { $0 == 0 || compact.gap(before: $0).separators > 0 }
    capitals = heads.filter { compact.gap(before: $0).isCapital }
  }

  var isOnlyDigits: Bool { !letters.isEmpty && letters.allSatisfy(isASCIIDigit) }
  var text: String { String(decoding: letters, as: UTF8.self) }

  /// The words it is made of, folded.
  var words: [String] {
    zip(heads, heads.dropFirst() + [letters.count]).map {
      String(decoding: letters[$0..<$1], as: UTF8.self)
    }
  }
}
