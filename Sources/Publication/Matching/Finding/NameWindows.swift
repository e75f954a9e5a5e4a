/// Finds the parts of a text that a registered name may stand in, on the bytes as they are.
///
/// Nearly all of a text names nobody, and most of its words are told from a name by their first letters.
/// Only the windows found here are folded, mapped and read with care. Every name that the careful reading
/// finds lies in one: what decides here may err on the side of looking, and never on the other.
struct NameWindows: Sendable {
  private let trie: NameTrie
  private let openings: Openings
  private let tables = ByteTables()

  /// Windows nearer to each other than this many bytes are one. It is more than anything that may stand
  /// between two letters of one name, so that letters of two windows are never taken for neighbours.
  private static let distance = 64

  init(_ patterns: [[Unicode.Scalar]], _ trie: NameTrie) {
    self.trie = trie
    openings = Openings(patterns)
  }

  /// The windows, in order, none touching another. Each begins and ends at white space or at an end of
  /// the text.
  func windows(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      tables.looking { look in
        trie.walking { walk in
          openings.testing { test in
            NameScan(bytes: bytes, look: look, walk: walk, test: test, distance: Self.distance)
              .windows()
          }
        }
      }
    }
  }
}
