/// The everyday words of British English, from Debian's `wbritish-small`.
///
/// A name that is also one of them ("Will", "Grace", "Price") is looked for with more care than one
/// that is not, in the swap as well as in the audit.
package enum OrdinaryWords {
  private static let words: Set<String> = {
    var words: Set<String> = []
    for file in Embedded.files where String(describing: file.path) == "british-english-small" {
      file.text.withUTF8Buffer { bytes in
        for line in bytes.split(separator: UInt8(ascii: "\n")) where isWord(line) {
          words.insert(String(decoding: line, as: UTF8.self))
        }
      }
    }
    return words
  }()

  /// Only words that the list writes in lower case: it holds names as well, with a capital.
  private static func isWord(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }

  /// Whether a word in lower case is an everyday word.
  package static func contains(_ word: String) -> Bool { words.contains(word) }
}
