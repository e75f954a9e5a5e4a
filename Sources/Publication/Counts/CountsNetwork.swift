/// A table of counts as flow through a network: what each cell could be, given all that is shown.
///
/// Every count is an edge: from the source to its row (a row's total), from a row to a column (a cell),
/// from a column to the sink (a column's total), and back from the sink to the source (the total of all).
/// What flows into a row leaves it again. For such a system the values that an edge can take are all the
/// whole numbers between a least and a greatest one, and the way from the true value to either is a
/// flow round the other edges.
struct CountsNetwork {
  struct Edge {
    var from: Int
    var to: Int
    /// The true count.
    var value: Int
    /// What a reader knows of it.
    var bounds: ClosedRange<Int>
  }

  private(set) var nodes = 0
  var edges: [Edge] = []

  /// More than any count.
  static let unbounded = 1 << 40

  mutating func newNode() -> Int {
    nodes += 1
    return nodes - 1
  }

  /// Whether an edge could be anything from the least to the greatest of a range.
  func couldBeAnything(_ edge: Int, in range: ClosedRange<Int>) -> Bool {
    let value = edges[edge].value
    return slack(of: edge, upTo: range.upperBound - value, isUp: true) >= range.upperBound - value
      && slack(of: edge, upTo: value - range.lowerBound, isUp: false) >= value - range.lowerBound
  }

  /// How far an edge could be above or below its true value, as far as anybody asks.
  func slack(of edge: Int, upTo wanted: Int, isUp: Bool) -> Int {
    guard wanted > 0 else { return 0 }
    var flows = edges.map(\.value)
    let own = edges[edge]
    // More through the edge has to come back from its end to its start.
    let (start, goal) = isUp ? (own.to, own.from) : (own.from, own.to)
    var found = 0
    while found < wanted, let path = path(from: start, to: goal, flows, without: edge) {
      let room = path.map { self.room($0.edge, flows, isForward: $0.isForward) }.min() ?? 0
      let step = min(room, wanted - found)
      for part in path { flows[part.edge] += part.isForward ? step : -step }
      found += step
    }
    return found
  }

  private typealias Step = (edge: Int, isForward: Bool)

  private func room(_ edge: Int, _ flows: [Int], isForward: Bool) -> Int {
    isForward
      ? edges[edge].bounds.upperBound - flows[edge]
      : flows[edge] - edges[edge].bounds.lowerBound
  }

  /// The shortest way along which something can still change.
  private func path(from start: Int, to goal: Int, _ flows: [Int], without own: Int) -> [Step]? {
    var cameBy: [Step?] = Array(repeating: nil, count: nodes)
    var isSeen = Array(repeating: false, count: nodes)
    isSeen[start] = true
    var queue = [start]
    var place = 0
    while place < queue.count, !isSeen[goal] {
      let node = queue[place]
      place += 1
      for index in edges.indices where index != own {
        let edge = edges[index]
        let isForward = edge.from == node
        guard isForward || edge.to == node else { continue }
        let next = isForward ? edge.to : edge.from
        guard !isSeen[next], room(index, flows, isForward: isForward) > 0 else { continue }
        isSeen[next] = true
        cameBy[next] = (index, isForward)
        queue.append(next)
      }
    }
    return isSeen[goal] ? way(to: goal, cameBy) : nil
  }

  private func way(to goal: Int, _ cameBy: [Step?]) -> [Step] {
    var path: [Step] = []
    var node = goal
    while let step = cameBy[node] {
      path.append(step)
      node = step.isForward ? edges[step.edge].from : edges[step.edge].to
    }
    return path
  }
}
