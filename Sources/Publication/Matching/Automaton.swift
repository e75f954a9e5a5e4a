/// Finds every occurrence of any of many runs of letters in one pass (Aho and Corasick, 1975).
///
/// The cost grows with the text, not with the number of names: a state is a row of a table and a
/// letter is a column, so each letter of the text costs one look-up.
struct Automaton {
  /// One pattern that ends at the letter that was just read.
  struct Hit: Equatable {
    var pattern: Int
    /// The index of the pattern's first letter in the stream.
    var start: Int
    /// The index after its last letter.
    var end: Int
  }

  /// Columns of the ASCII letters, which nearly all are, and of the others.
  private let asciiColumns: [Int]
  private let otherColumns: [Unicode.Scalar: Int]
  private let width: Int
  private var table: [Int32]
  /// For each state the patterns that end there, longest first.
  private var endings: [[Int32]]
  private let lengths: [Int]

  init(_ patterns: [[Unicode.Scalar]]) {
    var columns: [Unicode.Scalar: Int] = [:]
    for letter in patterns.joined() where columns[letter] == nil {
      columns[letter] = columns.count + 1
    }
    otherColumns = columns
    asciiColumns = (0..<UInt8(0x80)).map { columns[Unicode.Scalar($0), default: 0] }
    // Column 0 is every letter that no pattern holds.
    width = columns.count + 1
    lengths = patterns.map(\.count)
    table = Array(repeating: 0, count: width)
    endings = [[]]
    for (index, pattern) in patterns.enumerated() where !pattern.isEmpty { insert(pattern, index) }
    connect()
  }

  private func column(_ letter: Unicode.Scalar) -> Int {
    letter.value < 0x80 ? asciiColumns[Int(letter.value)] : otherColumns[letter, default: 0]
  }

  private mutating func insert(_ pattern: [Unicode.Scalar], _ index: Int) {
    var state = 0
    for letter in pattern {
      let cell = state * width + column(letter)
      if table[cell] == 0 {
        table[cell] = Int32(endings.count)
        table.append(contentsOf: repeatElement(0, count: width))
        endings.append([])
      }
      state = Int(table[cell])
    }
    endings[state].append(Int32(index))
  }

  /// Fills each empty cell with where the longest suffix that is a prefix of a pattern goes on.
  private mutating func connect() {
    var fallback = Array(repeating: 0, count: endings.count)
    var queue = (0..<width).map { Int(table[$0]) }.filter { $0 != 0 }
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      endings[state] += endings[fallback[state]]
      for column in 0..<width {
        let target = Int(table[state * width + column])
        let elsewhere = table[fallback[state] * width + column]
        if target == 0 {
          table[state * width + column] = elsewhere
        } else {
          fallback[target] = Int(elsewhere)
          queue.append(target)
        }
      }
    }
  }

  /// Every occurrence, in the order of their last letters.
  func hits(in letters: [Unicode.Scalar]) -> [Hit] {
    var hits: [Hit] = []
    var state = 0
    for (index, letter) in letters.enumerated() {
      state = Int(table[state * width + column(letter)])
      for pattern in endings[state] {
        let length = lengths[Int(pattern)]
        hits.append(Hit(pattern: Int(pattern), start: index + 1 - length, end: index + 1))
      }
    }
    return hits
  }
}
