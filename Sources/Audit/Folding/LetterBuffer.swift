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

  /// Appends the small letters that follow each other from `start` on, which is most of any text,
  /// and gives the index of what comes next.
  @inline(__always)
  mutating func appendRun(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (letters, gaps, places) = (letters, gaps, places)
    var index = start
    var count = count
    while index < bytes.count, bytes[index] &- UInt8(ascii: "a") < 26 {
      letters[count] = bytes[index]
      gaps[count] = 0
      places[count] = UInt32(truncatingIfNeeded: index)
      count += 1
      index += 1
    }
    self.count = count
    return index
  }

  func arrays() -> (letters: [UInt8], gaps: [UInt8], places: [UInt32]) {
    (
      Array(UnsafeBufferPointer(start: letters, count: count)),
      Array(UnsafeBufferPointer(start: gaps, count: count)),
      Array(UnsafeBufferPointer(start: places, count: count))
    )
  }
}
