/// A table of how many people there were, over several cases: a fenced block `counts`.
///
/// The first row holds the headings of the columns, the first cell of each other row its own. A row or
/// column called "Total" sums the others.
struct CountsTable: Equatable {
  var headings: [String]
  var rows: [Row]
  var hasTotalRow: Bool
  var hasTotalColumn: Bool

  struct Row: Equatable {
    var heading: String
    var counts: [Int]
  }
}

/// Why a block is no table of counts, with the line below the fence that shows it, from 0.
struct CountsProblem: Error, Equatable {
  var line: Int
  var headline: String
  var help: String
}

extension CountsTable {
  /// So many cells at most: what gives a number away is worked out over all of them together.
  static let mostCells = 600

  init(parsing text: String) throws(CountsProblem) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset, cells: Self.cells(of: $0.element)) }
      .filter { !$0.cells.allSatisfy(\.isEmpty) && !Self.isRule($0.cells) }
    guard let first = lines.first, lines.count > 1, first.cells.count > 1 else {
      throw CountsProblem(
        line: 0, headline: "A table of counts needs headings and at least one row of numbers",
        help: "Write for example: Force | 2022 | 2023, and below it: Exampleshire | 12 | 0.")
    }
    headings = first.cells
    rows = []
    for line in lines.dropFirst() {
      rows.append(try Self.row(line.cells, line.number, first.cells))
    }
    hasTotalRow = Self.isTotal(rows.last?.heading)
    hasTotalColumn = Self.isTotal(headings.last)
    try check(lines.dropFirst().map(\.number))
  }

  private static func isTotal(_ heading: String?) -> Bool {
    ["total", "totals", "all"].contains(heading?.lowercased() ?? "")
  }

  /// Cells parted by `|`, or by commas where there is none.
  private static func cells(of line: Substring) -> [String] {
    var line = line.trimmingSpaces
    guard line.contains("|") else {
      return line.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
    }
    if line.hasPrefix("|") { line.removeFirst() }
    if line.hasSuffix("|") { line.removeLast() }
    return line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmingSpaces }
  }

  /// `| --- | --- |`
  private static func isRule(_ cells: [String]) -> Bool {
    cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }
  }

  private static func row(
    _ cells: [String], _ line: Int, _ headings: [String]
  ) throws(CountsProblem) -> Row {
    guard cells.count == headings.count else {
      throw CountsProblem(
        line: line,
        headline:
          "A row of counts has \(cells.count) cells, and there are \(headings.count) headings",
        help: "Write a number in every cell; 0 where there was nobody.")
    }
    var counts: [Int] = []
    for (cell, heading) in zip(cells, headings).dropFirst() {
      guard !cell.isEmpty, cell.utf8.count < 8,
        cell.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let count = Int(cell)
      else {
        throw CountsProblem(
          line: line, headline: "A cell under '\(heading)' is not a whole number of people",
          help: "Write a number below ten million in figures alone; 0 where there was nobody.")
      }
      counts.append(count)
    }
    return Row(heading: cells[0], counts: counts)
  }

  private func check(_ lines: [Int]) throws(CountsProblem) {
    let cells = rows.count * (headings.count - 1)
    guard cells <= Self.mostCells, rows.count > (hasTotalRow ? 1 : 0),
      headings.count > (hasTotalColumn ? 2 : 1)
    else {
      throw CountsProblem(
        line: 0,
        headline: "A table of counts has from one to \(Self.mostCells) cells besides its totals",
        help: "Divide a larger table; write one without anything to sum as a sentence.")
    }
    for (row, line) in zip(rows, lines) where hasTotalColumn {
      try Self.check(row.counts.dropLast().reduce(0, +), row.counts.last, "row", row.heading, line)
    }
    guard hasTotalRow, let total = rows.last, let line = lines.last else { return }
    for column in total.counts.indices {
      let sum = rows.dropLast().reduce(0) { $0 + $1.counts[column] }
      try Self.check(sum, total.counts[column], "column", headings[column + 1], line)
    }
  }

  private static func check(
    _ sum: Int, _ total: Int?, _ kind: String, _ heading: String, _ line: Int
  ) throws(CountsProblem) {
    guard total != sum else { return }
    throw CountsProblem(
      line: line, headline: "The total of the \(kind) '\(heading)' is not the sum of its counts",
      help: "A reader could tell by it that something is wrong. The counts add up to \(sum).")
  }
}
