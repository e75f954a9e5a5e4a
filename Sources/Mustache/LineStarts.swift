/// Where the lines of a source begin, for turning an offset into a line and a column.
struct LineStarts: Sendable {
  private let starts: [Int]

  init(_ source: [UInt8]) {
    var starts = [0]
    for (index, byte) in source.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
    self.starts = starts
  }

  /// Line and column, both counted from 1, the column in Unicode scalars.
  func place(of offset: Int, in source: [UInt8]) -> (line: Int, column: Int) {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let before = source[starts[low]..<offset]
    // Continuation bytes (10xxxxxx) belong to the scalar that the byte before them begins.
    return (low + 1, before.count { $0 & 0b1100_0000 != 0b1000_0000 } + 1)
  }
}
