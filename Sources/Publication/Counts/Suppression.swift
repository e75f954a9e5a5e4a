internal import Content

/// Shows a table of counts so that no small number can be told, from its cell or from all the others
/// (rule 19).
///
/// A count from 1 up to the threshold becomes `*`; another is rounded; 0 stays as long as it can, because
/// it is about nobody. Then further counts become `*` until every small one could, for all that is shown, be any
/// number below the threshold. A reader who works out that one of the others is large has learned what
/// the table would have shown without any small number in it.
struct Suppression {
  let table: CountsTable
  let rules: SmallNumbers
  private var network = CountsNetwork()
  /// Where the edge of each count of the table is, totals included.
  private var places: [[Int]] = []
  private(set) var hidden: Set<Int> = []

  init(_ table: CountsTable, _ rules: SmallNumbers) {
    self.table = table
    self.rules = rules
    build()
    for edge in places.joined() where (1..<rules.below).contains(network.edges[edge].value) {
      hide(edge)
    }
    protect()
  }

  /// What each count is shown as, in the rows and columns of the table.
  var shown: [[String]] {
    places.map { row in
      row.map { hidden.contains($0) ? "*" : String(rounded(network.edges[$0].value)) }
    }
  }

  private func rounded(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let nearest = (count + rules.roundTo / 2) / rules.roundTo * rules.roundTo
    return max(nearest, rules.roundTo)
  }

  /// Every count that would be shown the same.
  private func bounds(_ count: Int) -> ClosedRange<Int> {
    guard count > 0 else { return 0...0 }
    let shown = rounded(count)
    var low = count
    var high = count
    while low - 1 >= max(1, rules.below), rounded(low - 1) == shown { low -= 1 }
    while rounded(high + 1) == shown { high += 1 }
    return low...high
  }

  private mutating func hide(_ edge: Int) {
    hidden.insert(edge)
    network.edges[edge].bounds = 0...CountsNetwork.unbounded
  }

  /// Each small number in turn. One that cannot be told stays so, whatever else is hidden after it.
  private mutating func protect() {
    for edge in hidden.sorted() {
      while !isSafe(edge, in: network), let next = next(for: edge) { hide(next) }
    }
  }

  private func isSafe(_ edge: Int, in network: CountsNetwork) -> Bool {
    network.couldBeAnything(edge, in: 1...(rules.below - 1))
  }

  /// The count to hide beside one that can be told: the smallest that is enough, in its row or column
  /// first, or else the smallest that helps.
  private func next(for open: Int) -> Int? {
    let all = candidates
    let near = all.filter { isNear($0, open) }
    return near.first { isEnough($0, for: open) } ?? near.first ?? all.first {
      isEnough($0, for: open)
    }
      ?? all.first
  }

  private func isEnough(_ edge: Int, for open: Int) -> Bool {
    var network = network
    network.edges[edge].bounds = 0...CountsNetwork.unbounded
    return isSafe(open, in: network)
  }

  private func isNear(_ edge: Int, _ open: Int) -> Bool {
    let (one, other) = (network.edges[edge], network.edges[open])
    return one.from == other.from || one.to == other.to || one.to == other.from
      || one.from == other.to
  }

  /// The counts that are shown: cells before totals, the smaller before the greater, and last those of
  /// nobody. That these may be hidden too is why a total of two hidden counts can be 1.
  private var candidates: [Int] {
    let order = { (edge: Int) -> (Int, Int, Int) in
      let value = network.edges[edge].value
      return (value == 0 ? 2 : isTotal(edge) ? 1 : 0, value, edge)
    }
    return places.joined().filter { !hidden.contains($0) }.sorted { order($0) < order($1) }
  }

  private func isTotal(_ edge: Int) -> Bool {
    let (row, column) = place(of: edge)
    return (table.hasTotalRow && row == places.count - 1)
      || (table.hasTotalColumn && column == places[row].count - 1)
  }

  private func place(of edge: Int) -> (Int, Int) {
    for (row, edges) in places.enumerated() {
      if let column = edges.firstIndex(of: edge) { return (row, column) }
    }
    return (0, 0)
  }
}

extension Suppression {
  /// The network of a table. A total that the table does not show is an edge that nothing is known of.
  private mutating func build() {
    let cells = table.rows.dropLast(table.hasTotalRow ? 1 : 0).map {
      Array($0.counts.dropLast(table.hasTotalColumn ? 1 : 0))
    }
    let (source, sink) = (network.newNode(), network.newNode())
    let columns = cells[0].map { _ in network.newNode() }
    for counts in cells {
      let row = network.newNode()
      var edges: [Int] = []
      for (column, count) in zip(columns, counts) {
        edges.append(add(row, column, count, isShown: true))
      }
      let total = add(source, row, counts.reduce(0, +), isShown: table.hasTotalColumn)
      places.append(edges + (table.hasTotalColumn ? [total] : []))
    }
    var totals: [Int] = []
    for (index, column) in columns.enumerated() {
      let sum = cells.reduce(0) { $0 + $1[index] }
      totals.append(add(column, sink, sum, isShown: table.hasTotalRow))
    }
    let all = cells.joined().reduce(0, +)
    let isShown = table.hasTotalRow && table.hasTotalColumn
    let whole = add(sink, source, all, isShown: isShown)
    if table.hasTotalRow { places.append(totals + (isShown ? [whole] : [])) }
  }

  private mutating func add(_ from: Int, _ to: Int, _ count: Int, isShown: Bool) -> Int {
    let known = isShown ? bounds(count) : 0...CountsNetwork.unbounded
    network.edges.append(.init(from: from, to: to, value: count, bounds: known))
    return network.edges.count - 1
  }
}
