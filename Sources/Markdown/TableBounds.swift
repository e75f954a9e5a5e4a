/// Bounds what a table can grow to. The parser fills short rows up with empty cells, so that a few bytes
/// below a wide heading row become thousands of cells; that is seen before parsing, from the text alone.
struct TableBounds {
  /// How many cells beyond one for each byte of its tables a document may promise. A table that is
  /// written out has at least two bytes for each cell and never comes near.
  static let excessCells = 50_000

  private var excess = 0
  private var table: (line: Int, columns: Int, rows: Int, bytes: Int)?
  private(set) var problem: DocumentProblem?

  static func problem(in bytes: UnsafeBufferPointer<UInt8>) -> DocumentProblem? {
    guard bytes.offset(of: UInt8(ascii: "|"), from: 0) != nil else { return nil }
    var bounds = TableBounds()
    for (index, line) in Lines(of: bytes).enumerated() where bounds.problem == nil {
      bounds.read(UnsafeBufferPointer(rebasing: bytes[line]), line: index + 1)
    }
    bounds.finishTable()
    return bounds.problem
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, line: Int) {
    guard let first = bytes.firstIndex(where: { !Self.isIndentation($0) }) else {
      return finishTable()
    }
    if let columns = Self.delimiterColumns(bytes[first...]) {
      finishTable()
      table = (line, columns, 1, bytes.count)
    } else if table != nil {
      table?.rows += 1
      table?.bytes += bytes.count
    }
  }

  private mutating func finishTable() {
    guard let ended = table, problem == nil else { return }
    table = nil
    // The heading row stands above the delimiter row, and has as many cells.
    let cells = ended.columns * ended.rows
    excess += max(0, cells - ended.bytes)
    guard excess > Self.excessCells else { return }
    problem = DocumentProblem(
      .oversizedTable(columns: ended.columns, rows: ended.rows), line: max(1, ended.line - 1),
      column: 1)
  }

  private static func isIndentation(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">")
  }

  /// How many columns a delimiter row has; `nil` for any other line and for a single column.
  private static func delimiterColumns(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var columns = 0
    var isInCell = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: ":"):
        if !isInCell { columns += 1 }
        isInCell = true
      case UInt8(ascii: "|"): isInCell = false
      case 0x20, 0x09, 0x0B, 0x0C: continue
      default: return nil
      }
    }
    return columns > 1 ? columns : nil
  }
}
