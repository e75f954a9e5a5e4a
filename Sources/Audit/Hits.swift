extension Auditor {
  /// One hit for each place: of the finds of one identity that overlap the longest counts.
  func hits(
    for finds: [FindInFile], place: (FindInFile) -> (file: String, line: Int)
  ) -> [AuditHit] {
    var kept: [FindInFile] = []
    var taken: [Int: TakenPlaces] = [:]
    for find in finds.sorted(by: comesFirst) {
      let identity = finder.maker.needles[find.needle].identity
      if taken[identity, default: TakenPlaces()].take(find.bytes) { kept.append(find) }
    }
    return kept.sorted { ($0.bytes.lowerBound, $0.needle) < ($1.bytes.lowerBound, $1.needle) }
      .map { find in
        let needle = finder.maker.needles[find.needle]
        let (file, line) = place(find)
        return AuditHit(
          file: file, line: line, surface: find.surface,
          identity: request.id(of: needle.identity), rule: needle.rule)
      }
  }

  private func comesFirst(_ first: FindInFile, _ second: FindInFile) -> Bool {
    (-reach(first), first.bytes.lowerBound, first.needle)
      < (-reach(second), second.bytes.lowerBound, second.needle)
  }

  /// How much a find takes up: its letters, so that base64 and escapes count for no more.
  private func reach(_ find: FindInFile) -> Int { finder.maker.needles[find.needle].form.count }
}

/// Stretches of a file that do not overlap, in order.
private struct TakenPlaces {
  private var places: [ClosedRange<Int>] = []

  /// Takes a stretch, unless it overlaps one that is taken.
  mutating func take(_ place: ClosedRange<Int>) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].upperBound < place.lowerBound { low = middle + 1 } else { high = middle }
    }
    if low < places.count, places[low].overlaps(place) { return false }
    places.insert(place, at: low)
    return true
  }
}
