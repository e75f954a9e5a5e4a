/// Of the finds of one identity that overlap each other the longest, and so on with the rest.
struct LongestFinds {
  /// In the order of their places.
  private(set) var kept: [FindInFile] = []

  /// A find with what it is compared by.
  private struct Entry {
    var identity: Int
    /// How much it takes up: its letters, so that base64 and escapes count for no more.
    var reach: Int
    var find: FindInFile

    var start: Int { find.bytes.lowerBound }
  }

  init(of finds: [FindInFile], needles: [Needle]) {
    let entries = finds.map { find in
      let needle = needles[find.needle]
      return Entry(identity: needle.identity, reach: needle.form.count, find: find)
    }.sorted { ($0.identity, $0.start) < ($1.identity, $1.start) }
    var start = 0
    while start < entries.count {
      let end = Self.endOfCluster(in: entries, from: start)
      keep(entries[start..<end])
      start = end
    }
    kept.sort { ($0.bytes.lowerBound, $0.needle) < ($1.bytes.lowerBound, $1.needle) }
  }

  /// The end of the finds of one identity from `start` on, each of which overlaps another.
  private static func endOfCluster(in entries: [Entry], from start: Int) -> Int {
    var last = entries[start].find.bytes.upperBound
    var end = start + 1
    while end < entries.count, entries[end].identity == entries[start].identity,
      entries[end].start <= last
    {
      last = max(last, entries[end].find.bytes.upperBound)
      end += 1
    }
    return end
  }

  private mutating func keep(_ cluster: ArraySlice<Entry>) {
    if let only = cluster.first, cluster.count == 1 { return kept.append(only.find) }
    let longestFirst = cluster.sorted {
      (-$0.reach, $0.start, $0.find.needle) < (-$1.reach, $1.start, $1.find.needle)
    }
    var taken = TakenPlaces()
    for entry in longestFirst where taken.take(entry.find.bytes) { kept.append(entry.find) }
  }
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
