import Content
import Markdown
import Testing

@testable import Publication

/// Small numbers of people in tables over several cases.
struct CountsTests {
  static let block = """
    ```counts People in five reviews
    Force | Victims | Suspects | Total
    North | 3 | 24 | 27
    South | 0 | 31 | 31
    West | 12 | 18 | 30
    Total | 15 | 73 | 88
    ```
    """

  func shown(_ text: String) throws(CountsProblem) -> [[String]] {
    Suppression(try CountsTable(parsing: text), SmallNumbers()).shown
  }

  @Test func aSmallNumberIsHiddenAndNoTotalTellsIt() throws {
    #expect(
      try shown("Force | A | B | Total\nNorth | 3 | 24 | 27\nSouth | 0 | 31 | 31\nTotal|3|55|58")
        == [["*", "25", "*"], ["0", "30", "30"], ["*", "55", "60"]])
    #expect(try shown("Force, A\nNorth, 3\nSouth, 0\nWest, 13") == [["*"], ["0"], ["15"]])
  }

  @Test func asATable() {
    let html = QuaySite().section(Self.block, in: "public").html
    #expect(html.contains("<p><strong>People in five reviews</strong></p>"))
    #expect(html.contains("<th scope=\"row\">North</th>"))
    #expect(html.contains("* stands for a number from 1 to 7"))
    #expect(!html.contains(">3<") && !html.contains(">27<") && !html.contains("<code>"))
    let named = QuaySite().section(Self.block, in: "overview").html
    #expect(named.contains(">3<") && named.contains(">27<") && !named.contains("stands for"))
  }

  static let mistakes: [(String, Int, String)] = [
    ("A | B\nx | two", 2, "A cell under 'B' is not a whole number of people"),
    ("A | B\nx | -3", 2, "A cell under 'B' is not a whole number of people"),
    ("A | B\nx | 3 | 4", 2, "A row of counts has 3 cells, and there are 2 headings"),
    ("A | B\nx | 3\nTotal | 4", 3, "The total of the column 'B' is not the sum of its counts"),
    (
      "A | B | C | Total\nx | 3 | 4 | 8", 2,
      "The total of the row 'x' is not the sum of its counts"
    ),
    ("A | B", 1, "A table of counts needs headings and at least one row of numbers"),
    ("", 1, "A table of counts needs headings and at least one row of numbers"),
  ]

  @Test(arguments: mistakes, ["public", "overview"])
  func aMistakeIsToldWithItsLine(mistake: (String, Int, String), view: String) {
    let shown = QuaySite().section("Text.\n\n```counts\n\(mistake.0)\n```", in: view)
    let told = shown.findings.filter { $0.code == "RED-31" }
    #expect(told.map(\.headline) == [mistake.2])
    // The section's front matter takes four lines and a blank one, the text two more, the fence one.
    #expect(told.first?.position?.line == 8 + mistake.1)
    #expect(shown.html == "<p>Text.</p>\n")
  }

  @Test(arguments: ["Counts", "COUNTS", "counts\t", "counts  "])
  func aFenceInAnyCase(word: String) {
    let text = Self.block.replacing("```counts ", with: "```\(word) ")
    #expect(
      QuaySite().section(text, in: "public").html
        == QuaySite().section(Self.block, in: "public").html)
  }

  @Test(
    arguments: ["count", "counts:", "Count:", "{counts}", "coutns", "counts,"],
    ["public", "overview"])
  func aFenceThatIsNearlyOne(word: String, view: String) {
    let text = "Text.\n\n" + Self.block.replacing("```counts ", with: "```\(word) ")
    let shown = QuaySite().section(text, in: view)
    let told = shown.findings.filter { $0.code == "RED-31" }
    #expect(
      told.map(\.headline) == [
        "A block here looks like a table of counts, and its fence does not say 'counts'"
      ])
    #expect(told.map(\.level) == [.stop] && told.first?.position?.line == 8)
    #expect(shown.html == "<p>Text.</p>\n")
  }

  @Test(arguments: ["country", "text", "account", "c"])
  func anotherLanguage(word: String) {
    let shown = QuaySite().section("```\(word)\nNorth | 3\n```", in: "public")
    #expect(shown.html.contains("North | 3") && shown.findings.isEmpty)
  }

  @Test func otherRules() throws {
    let table = try CountsTable(parsing: "F | A\nx | 2\ny | 3\nz | 11")
    #expect(Suppression(table, SmallNumbers(below: 3, roundTo: 1)).shown == [["*"], ["3"], ["11"]])
    #expect(
      Suppression(table, SmallNumbers(below: 2, roundTo: 10)).shown == [["10"], ["10"], ["10"]])
  }

  // What an attacker can tell

  /// Everything that a small table could have been, by trying it all: cells from the row up, with the totals
  /// that are shown. Independent of how the suppression works it out.
  struct Attacker {
    let shown: [[String]]
    let hasTotalRow: Bool
    let hasTotalColumn: Bool
    let most = 18

    func values(_ cell: String) -> ClosedRange<Int> {
      if cell == "*" { return 0...most }
      guard let value = Int(cell), value > 0 else { return 0...0 }
      return max(8, value - 2)...(value + 2)
    }

    func fits(_ value: Int, _ cell: String) -> Bool {
      if cell == "*" { return true }
      return values(cell).contains(value)
    }

    var rows: Int { shown.count - (hasTotalRow ? 1 : 0) }
    var columns: Int { shown[0].count - (hasTotalColumn ? 1 : 0) }

    /// Which numbers from 1 to 7 each hidden count could be.
    func possible() -> [[Set<Int>]] {
      var possible = shown.map { $0.map { _ in Set<Int>() } }
      var cells = Array(repeating: Array(repeating: 0, count: columns), count: rows)
      func attempt(_ place: Int) {
        guard place < rows * columns else { return note(cells, &possible) }
        let (row, column) = (place / columns, place % columns)
        for value in values(shown[row][column]) {
          cells[row][column] = value
          if column == columns - 1, hasTotalColumn,
            !fits(cells[row].reduce(0, +), shown[row][columns])
          {
            continue
          }
          attempt(place + 1)
        }
      }
      attempt(0)
      return possible
    }

    private func note(_ cells: [[Int]], _ possible: inout [[Set<Int>]]) {
      let whole = totals(of: cells)
      for row in whole.indices where row >= rows {
        for column in whole[row].indices where !fits(whole[row][column], shown[row][column]) {
          return
        }
      }
      for row in whole.indices {
        for column in whole[row].indices where whole[row][column] <= 7 {
          possible[row][column].insert(whole[row][column])
        }
      }
    }

    private func totals(of cells: [[Int]]) -> [[Int]] {
      var whole = hasTotalColumn ? cells.map { $0 + [$0.reduce(0, +)] } : cells
      if hasTotalRow {
        whole.append(whole[0].indices.map { column in whole.reduce(0) { $0 + $1[column] } })
      }
      return whole
    }
  }

  @Test(arguments: 0..<64)
  func nobodyCanTellASmallNumber(seed: Int) throws {
    var random = Numbers(state: UInt64(seed) &* 7919 &+ 17)
    let (rows, columns) = [(2, 2), (3, 1), (1, 3), (2, 1)][seed % 4]
    let (hasRow, hasColumn) = (seed / 4 % 2 == 0, columns > 1 && seed / 8 % 2 == 0)
    var counts = (0..<rows).map { _ in (0..<columns).map { _ in random.count() } }
    if hasColumn { counts = counts.map { $0 + [$0.reduce(0, +)] } }
    if hasRow { counts.append(counts[0].indices.map { c in counts.reduce(0) { $0 + $1[c] } }) }
    let headings = ["F"] + (0..<columns).map { "c\($0)" } + (hasColumn ? ["Total"] : [])
    let lines = counts.enumerated().map { index, row in
      ([hasRow && index == rows ? "Total" : "r\(index)"] + row.map(String.init))
        .joined(separator: "|")
    }
    let shown = try shown(([headings.joined(separator: "|")] + lines).joined(separator: "\n"))
    let attacker = Attacker(shown: shown, hasTotalRow: hasRow, hasTotalColumn: hasColumn)
    for (row, possible) in attacker.possible().enumerated() {
      for (column, values) in possible.enumerated() {
        let count = counts[row][column]
        #expect((1...7).contains(count) ? shown[row][column] == "*" : true)
        guard (1...7).contains(count) else { continue }
        #expect(values.isSuperset(of: 1...7), "\(counts) \(shown) at \(row), \(column): \(values)")
      }
    }
  }

  @Test func aLargeTableIsDone() throws {
    var random = Numbers(state: 5)
    let rows = (0..<24).map { row in
      (["r\(row)"] + (0..<9).map { _ in String(random.count()) }).joined(separator: ",")
    }
    let shown = try shown((["F,a,b,c,d,e,f,g,h,i"] + rows).joined(separator: "\n"))
    #expect(shown.joined().contains("*") && shown.joined().contains("0"))
  }

  struct Numbers {
    var state: UInt64
    /// Small ones often, and 0 too.
    mutating func count() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let value = Int(state >> 33)
      return [0, value % 8, value % 8, 8 + value % 4][value / 64 % 4]
    }
  }
}
