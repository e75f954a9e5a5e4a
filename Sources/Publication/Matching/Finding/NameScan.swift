/// One pass over one text: where a registered name may stand.
struct NameScan {
  let bytes: UnsafeBufferPointer<UInt8>
  let look: ByteLook
  let walk: NameTrieWalk
  let test: OpeningTest
  /// Windows nearer to each other than this many bytes are one.
  let distance: Int

  /// The windows, in order.
  func windows() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var before = ByteMarks()
    var marks = ByteMarks(of: bytes, from: 0)
    // The byte up to which the tokens of addresses have been looked through.
    var seen = 0
    var start = 0
    while start < bytes.count {
      let next = ByteMarks(of: bytes, from: start + ByteMarks.length)
      visit(
        marks.beginnings(after: before), marks.runs(before: next), from: start, into: &found)
      visitBeyond(marks.beyond, from: start, into: &found)
      visitSigns(marks.signs, from: start, after: &seen, into: &found)
      (before, marks) = (marks, next)
      start += ByteMarks.length
    }
    return joined(found)
  }

  /// Looks at the places among the next bytes where a name may begin with a letter of ASCII.
  @inline(__always)
  private func visit(
    _ beginnings: UInt64, _ runs: LetterRuns, from start: Int, into found: inout [Range<Int>]
  ) {
    var places = beginnings
    while places != 0 {
      let offset = places.trailingZeroBitCount
      let first = start &+ offset
      places &= places &- 1
      let more = runs.count(behind: offset)
      if first &+ Openings.length <= bytes.count {
        if !test.mayOpen(opening(first, more)) { continue }
        if more < 3, let letters = partedOpening(first), !test.mayOpen(letters) { continue }
      }
      if let end = reach(from: first) { add(first..<end, to: &found) }
    }
  }

  @inline(__always)
  private func visitBeyond(_ beyond: UInt64, from start: Int, into found: inout [Range<Int>]) {
    var places = beyond
    while places != 0 {
      let first = start &+ places.trailingZeroBitCount
      places &= places &- 1
      if let end = reach(from: first) { add(first..<end, to: &found) }
    }
  }

  @inline(__always)
  private func visitSigns(
    _ signs: UInt64, from start: Int, after seen: inout Int, into found: inout [Range<Int>]
  ) {
    var signs = signs
    while signs != 0 {
      let index = start &+ signs.trailingZeroBitCount
      signs &= signs &- 1
      if index >= seen, isInAddress(index) {
        lookAtWholeToken(index, after: &seen, into: &found)
      }
    }
  }

  /// The letters or digits of ASCII that a word begins with, folded, four at the most.
  ///
  /// - Parameter more: How many follow the first.
  @inline(__always)
  private func opening(_ index: Int, _ more: UInt32) -> UInt32 {
    let letters = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
      .loadUnaligned(as: UInt32.self)
    // The bit that makes a capital a small letter is set in every digit.
    return (UInt32(littleEndian: letters) | 0x2020_2020) & (UInt32.max &>> (24 &- more &* 8))
  }

  /// Four of them where marks stand between; `nil` where only a look at every letter can tell.
  @inline(__always)
  private func partedOpening(_ start: Int) -> UInt32? {
    guard start &+ 8 <= bytes.count else { return nil }
    var letters: UInt32 = 0
    var shift: UInt32 = 0
    for index in start..<start &+ 8 {
      let byte = bytes[index]
      let kind = look.kind(of: byte)
      if kind == ByteKind.mark || kind == ByteKind.sign { continue }
      guard ByteKind.isLetter(kind) else { return nil }
      letters |= UInt32(byte | 0x20) &<< shift
      shift &+= 8
      if shift == 32 { return letters }
    }
    return nil
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
      let kind = look.kind(of: byte)
      if kind == ByteKind.mark || kind == ByteKind.sign {
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
    // "://", "u/", and the ends of ".com/", ".uk/", ".org/", ".net/", ".me/", ".tv/".
    case UInt8(ascii: "/"): index > 0 && "/umkgtev".utf8.contains(bytes[index - 1] | 0x20)
    case UInt8(ascii: "."):
      index >= 3 && (1...3).allSatisfy { bytes[index - $0] | 0x20 == UInt8(ascii: "w") }
    default: false
    }
  }

  private func lookAtWholeToken(
    _ index: Int, after seen: inout Int, into found: inout [Range<Int>]
  ) {
    // A token of many such marks is looked through once, however long it is.
    let token = token(round: index..<(index + 1))
    seen = token.upperBound
    for place in token { if let end = reach(from: place) { add(place..<end, to: &found) } }
  }

  /// Adds the token round a run: to the last window, where that is near.
  private func add(_ run: Range<Int>, to found: inout [Range<Int>]) {
    if let last = found.last, last.lowerBound <= run.lowerBound, run.upperBound <= last.upperBound {
      return
    }
    let window = token(round: run)
    if let last = found.last, last.lowerBound <= window.lowerBound, isNear(last, window) {
      found[found.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
    } else {
      found.append(window)
    }
  }

  /// The bytes and what is joined to them without white space.
  private func token(round range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] > 0x20 { end += 1 }
    return start..<end
  }

  private func isNear(_ window: Range<Int>, _ next: Range<Int>) -> Bool {
    next.lowerBound < window.upperBound + distance
  }

  /// The windows in order, those that are near each other as one.
  private func joined(_ found: [Range<Int>]) -> [Range<Int>] {
    let isInOrder = zip(found, found.dropFirst()).allSatisfy { !isNear($0, $1) }
    if isInOrder { return found }
    var joined: [Range<Int>] = []
    for window in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = joined.last, isNear(last, window) {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, window.upperBound)
      } else {
        joined.append(window)
      }
    }
    return joined
  }
}
