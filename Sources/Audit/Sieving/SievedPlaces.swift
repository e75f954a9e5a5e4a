/// What a sieve let through of a text.
struct SievedPlaces: Sendable {
  /// A form that stands in the text beyond doubt.
  struct Sure: Sendable {
    var needle: Int32
    var place: Range<Int>
  }

  private(set) var sure: [Sure] = []
  private var places: [Range<Int>] = []
  private var birthdays: [Range<Int>] = []
  private var holdsBirthCue = false

  mutating func add(_ place: Range<Int>) {
    if let last = places.last, last == place { return }
    places.append(place)
  }

  mutating func addSure(_ needle: Int32, _ place: Range<Int>) {
    sure.append(Sure(needle: needle, place: place))
  }

  mutating func addBirthday(_ place: Range<Int>) { birthdays.append(place) }

  mutating func addBirthCue() { holdsBirthCue = true }

  /// What was let through of the next piece of the same text.
  mutating func add(_ next: SievedPlaces) {
    sure += next.sure
    places += next.places
    birthdays += next.birthdays
    holdsBirthCue = holdsBirthCue || next.holdsBirthCue
  }

  /// The places to look at closely, in order. Day and month alone are a birthday only where a word
  /// says so: where none stands in the whole text, none of them is.
  func settled() -> [Range<Int>] {
    let all = holdsBirthCue ? places + birthdays : places
    return all.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }
}
