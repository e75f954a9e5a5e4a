/// Finds the parts of a text that a registered name may stand in, on the bytes as they are.
///
/// Nearly all of a text names nobody, and most of its words are told from a name by their first letters.
/// Only the windows found here are folded, mapped and read with care. Every name that the careful reading
/// finds lies in one: what decides here may err on the side of looking, and never on the other.
struct NameWindows: Sendable {
  private let trie: NameTrie
  private let openings: Openings
  private let kinds: [UInt8]
  /// For a kind after another, in rows of eight, whether a name may begin.
  private let begins: [Bool]

  /// Windows nearer to each other than this many bytes are one. It is more than anything that may stand
  /// between two letters of one name, so that letters of two windows are never taken for neighbours.
  private static let distance = 64

  init(_ patterns: [[Unicode.Scalar]], _ trie: NameTrie) {
    self.trie = trie
    openings = Openings(patterns)
    kinds = (0...UInt8.max).map(ByteKind.of)
    begins = (0..<64).map { ByteKind.mayBegin(UInt8($0 & 7), after: UInt8($0 >> 3)) }
  }

  /// The windows, in order, none touching another. Each begins and ends at white space or at an end of
  /// the text.
  func windows(in text: [UInt8]) -> [Range<Int>] {
    text.withUnsafeBufferPointer { bytes in
      kinds.withUnsafeBufferPointer { kinds in
        begins.withUnsafeBufferPointer { begins in
          trie.walking { walk in
            openings.testing { test in
              var scan = NameScan(
                bytes: bytes, kinds: kinds, begins: begins, walk: walk, test: test)
              scan.run()
              return scan.joined(nearerThan: Self.distance)
            }
          }
        }
      }
    }
  }
}

/// One pass over one text.
private struct NameScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let kinds: UnsafeBufferPointer<UInt8>
  let begins: UnsafeBufferPointer<Bool>
  let walk: NameTrieWalk
  let test: OpeningTest
  private var found: [Range<Int>] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, kinds: UnsafeBufferPointer<UInt8>,
    begins: UnsafeBufferPointer<Bool>, walk: NameTrieWalk, test: OpeningTest
  ) {
    (self.bytes, self.kinds, self.begins, self.walk, self.test) = (bytes, kinds, begins, walk, test)
  }

  mutating func run() {
    var before = ByteKind.mark
    for index in bytes.indices {
      let kind = kinds[Int(bytes[index])]
      if begins[Int(before &<< 3 | kind)] { look(at: index) }
      if kind == ByteKind.mark, isInAddress(index) { lookAtWholeToken(index) }
      before = kind
    }
  }

  /// Looks whether a name begins at a byte.
  @inline(__always)
  private mutating func look(at index: Int) {
    if let key = openingKey(at: index), !test.mayOpen(key) { return }
    if let end = reach(from: index) { found.append(token(round: index..<end)) }
  }

  /// The four folded letters from a byte on, or `nil` where anything else stands among them.
  @inline(__always)
  private func openingKey(at index: Int) -> UInt32? {
    guard index + Openings.length <= bytes.count else { return nil }
    var key: UInt32 = 0
    for place in 0..<Openings.length {
      let byte = bytes[index + place]
      let kind = kinds[Int(byte)]
      if kind == ByteKind.mark || kind >= ByteKind.beyond { return nil }
      // The bit that makes a capital a small letter is set in every digit.
      key |= UInt32(byte | 0x20) &<< UInt32(8 &* place)
    }
    return key
  }

  /// The byte after the longest run whose letters begin here, whatever stands between them.
  private func reach(from start: Int) -> Int? {
    guard bytes[start] >= 0x80 else { return reach(from: start, at: NameTrie.root) }
    // A scalar that folds to several letters may have a name begin at any of them.
    let (scalar, length) = decodeScalar(bytes, at: start)
    let letters = LetterFolding().letters(of: scalar)
    return letters.indices.compactMap { first -> Int? in
      var node = NameTrie.root
      for letter in letters[first...] {
        node = walk.child(of: node, letter.value)
        if node == NameTrie.root { return nil }
      }
      let isEnd = !walk.endings(at: node).isEmpty
      return reach(from: start + length, at: node) ?? (isEnd ? start + length : nil)
    }.max()
  }

  @inline(__always)
  private func reach(from start: Int, at node: Int) -> Int? {
    var (node, index, furthest) = (node, start, -1)
    while index < bytes.count {
      let byte = bytes[index]
      let kind = kinds[Int(byte)]
      if kind == ByteKind.mark {
        index += 1
      } else if kind >= ByteKind.beyond {
        let (scalar, length) = decodeScalar(bytes, at: index)
        index += length
        for letter in LetterFolding().letters(of: scalar) {
          node = walk.child(of: node, letter.value)
          if node == NameTrie.root { return furthest < 0 ? nil : furthest }
          if !walk.endings(at: node).isEmpty { furthest = index }
        }
      } else {
        node = walk.child(of: node, UInt32(byte | 0x20))
        index += 1
        if node == NameTrie.root { break }
        if !walk.endings(at: node).isEmpty { furthest = index }
      }
    }
    return furthest < 0 ? nil : furthest
  }

  /// Whether a byte marks a mail address, a handle, a hashtag or an address of the web, in which a name
  /// may begin anywhere.
  @inline(__always)
  private func isInAddress(_ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "@"), UInt8(ascii: "#"): true
    case UInt8(ascii: "/"): index > 0 && bytes[index - 1] == UInt8(ascii: "/")
    case UInt8(ascii: "."):
      index >= 3 && (1...3).allSatisfy { bytes[index - $0] | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }

  private mutating func lookAtWholeToken(_ index: Int) {
    let token = token(round: index..<(index + 1))
    for place in token where reach(from: place) != nil { found.append(token) }
  }

  /// The bytes and what is joined to them without white space.
  private func token(round range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }

  func joined(nearerThan distance: Int) -> [Range<Int>] {
    guard found.count > 1 else { return found }
    var joined: [Range<Int>] = []
    for window in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, window.lowerBound < last.upperBound + distance {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
      } else {
        joined.append(window)
      }
    }
    return joined
  }
}
