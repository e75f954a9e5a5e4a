/// What is known of each English word: from Debian's `wbritish`, and from short lists of our own.
///
/// It is for telling what is no name; whether a name is an everyday word is for `OrdinaryWords`, which
/// keeps to a smaller dictionary.
package struct Lexicon: Sendable {
  private let kinds: [String: WordKinds]

  /// The words of this country's English.
  package static let english = Lexicon(
    files: Embedded.files.map { (String(describing: $0.path), $0.text) })

  private init(files: [(name: String, text: StaticString)]) {
    var kinds: [String: WordKinds] = [:]
    kinds.reserveCapacity(120_000)
    for file in files {
      file.text.withUTF8Buffer { bytes in
        if let list = WordKinds.lists[file.name] {
          Self.read(list: bytes) { kinds[$0, default: []].insert(list) }
        } else {
          Self.read(dictionary: bytes) { kinds[$0, default: []].insert($1) }
        }
      }
    }
    self.kinds = kinds
  }

  /// A lexicon of a few words, each in lower case.
  package init(_ kinds: [String: WordKinds]) { self.kinds = kinds }

  /// What a word is known to be.
  ///
  /// - Parameter word: In lower case, without accents or apostrophes.
  package func kinds(of word: String) -> WordKinds { kinds[word, default: []] }

  /// Words between white space; a line that begins with `#` is a remark.
  private static func read(list bytes: UnsafeBufferPointer<UInt8>, _ take: (String) -> Void) {
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where line.first != UInt8(ascii: "#") {
      for word in line.split(separator: UInt8(ascii: " ")) {
        take(String(decoding: word, as: UTF8.self).lowercased())
      }
    }
  }

  /// One word to a line. Possessives are left out: they say nothing new.
  private static func read(
    dictionary bytes: UnsafeBufferPointer<UInt8>, _ take: (String, WordKinds) -> Void
  ) {
    for line in bytes.split(separator: UInt8(ascii: "\n"))
    where !line.contains(UInt8(ascii: "'")) {
      guard let first = line.first else { continue }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      take(folded(line), isCapital ? .capitalised : .word)
    }
  }

  private static func folded(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let word = String(decoding: line, as: UTF8.self).lowercased()
    return line.allSatisfy { $0 < 0x80 } ? word : String(word.map { accented[$0] ?? $0 })
  }

  /// The accents that the dictionary holds.
  private static let accented: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ç": "c", "é": "e", "è": "e",
    "ê": "e", "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ñ": "n", "ó": "o", "ò": "o",
    "ô": "o", "ö": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u",
  ]
}
