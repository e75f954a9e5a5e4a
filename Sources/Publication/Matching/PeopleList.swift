/// Who may be meant, as indices of identities, each once and in the order of the register. It is nearly
/// always one, and seldom more than a few: an array is looked through sooner than a set.
struct PeopleList: Equatable {
  private(set) var sorted: [Int] = []

  init() {}

  private init(inOrder sorted: [Int]) { self.sorted = sorted }

  /// Nearly all come in the order of the register.
  mutating func insert(_ identity: Int) {
    guard let last = sorted.last, last >= identity else {
      sorted.append(identity)
      return
    }
    if !contains(identity) {
      sorted.insert(identity, at: sorted.firstIndex { $0 > identity } ?? sorted.count)
    }
  }

  var isEmpty: Bool { sorted.isEmpty }

  func contains(_ identity: Int) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] == identity { return true }
      if sorted[middle] < identity { low = middle + 1 } else { high = middle }
    }
    return false
  }

  func intersection(_ other: PeopleList) -> PeopleList {
    PeopleList(inOrder: sorted.filter(other.contains))
  }
}
