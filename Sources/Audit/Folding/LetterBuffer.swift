/// Room for the letters of a text while it is taken apart, written without checks for each byte:
/// `reserve` makes room beforehand.
struct LetterBuffer {
  private(set) var count = 0
  private var capacity: Int
  private var letters: UnsafeMutablePointer<UInt8>
  private var gaps: UnsafeMutablePointer<UInt8>
  private var places: UnsafeMutablePointer<UInt32>

  init(capacity: Int) {
    self.capacity = capacity
    letters = .allocate(capacity: capacity)
    gaps = .allocate(capacity: capacity)
    places = .allocate(capacity: capacity)
  }

  func free() {
    letters.deallocate()
    gaps.deallocate()
    places.deallocate()
  }

  /// A single byte of text never gives more than one letter; a character that folds to many can
  /// give more letters than it has bytes, and then there must be room for those too.
  mutating func reserve(_ most: Int) {
    guard count + most > capacity else { return }
    var larger = LetterBuffer(capacity: (count + most) * 2)
    larger.letters.initialize(from: letters, count: count)
    larger.gaps.initialize(from: gaps, count: count)
    larger.places.initialize(from: places, count: count)
    larger.count = count
    free()
    self = larger
  }

  @inline(__always)
  mutating func append(_ letter: UInt8, gap: UInt8, place: Int) {
    letters[count] = letter
    gaps[count] = gap
    places[count] = UInt32(truncatingIfNeeded: place)
    count += 1
  }

  func arrays() -> (letters: [UInt8], gaps: [UInt8], places: [UInt32]) {
    (
      Array(UnsafeBufferPointer(start: letters, count: count)),
      Array(UnsafeBufferPointer(start: gaps, count: count)),
      Array(UnsafeBufferPointer(start: places, count: count))
    )
  }
}
