/// The places of a text that a sieve let through.
struct SievedPlaces {
  private var places: [Range<Int>] = []
  private var birthdays: [Range<Int>] = []
  private var holdsBirthCue = false

  mutating func add(_ place: Range<Int>) {
    if let last = places.last, last == place { return }
    places.append(place)
  }

  mutating func addBirthday(_ place: Range<Int>) { birthdays.append(place) }

  mutating func addBirthCue() { holdsBirthCue = true }

  /// All places in order. Day and month alone are a birthday only where a word says so: where none
  /// stands in the whole text, none of them is.
  func settled() -> [Range<Int>] {
    let all = holdsBirthCue ? places + birthdays : places
    return all.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
