/// What somebody who mistyped a name most likely meant.
enum NearestName {
  /// The nearest of the names, if it is near enough to be worth suggesting: a third of its letters wrong
  /// at most. The first of equals wins.
  static func of(_ written: String, in names: [String]) -> String? {
    let distances = names.map {
      (name: $0, distance: distance(written.lowercased(), $0.lowercased()))
    }
    guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
    return nearest.distance <= max(1, max(written.count, nearest.name.count) / 3)
      ? nearest.name : nil
  }

  /// A sentence that suggests it, or one that lists what there is.
  static func sentence(_ written: String, in names: [String], none: String) -> String {
    if let nearest = of(written, in: names) { return "Did you mean '\(nearest)'?" }
    guard !names.isEmpty else { return none }
    let listed = Set(names).sorted().map { "'\($0)'" }.joined(separator: ", ")
    return "There is \(listed)."
  }

  /// How many letters have to be put in, left out, changed or swapped with the next.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        let change = rows[row][column] + (letter == other ? 0 : 1)
        var least = min(change, next[column] + 1, rows[row][column + 1] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
