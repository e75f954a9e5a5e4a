/// Finds the first letters of every form in the bytes of a text as it stands: letters and digits go
/// on, whatever parts them is stepped over (Aho–Corasick).
///
/// Forms are cut to a few letters so that the table stays small enough to be near the processor
/// however many people are registered; what is found is then compared to its end.
struct SieveKeys: Sendable {
  /// Longer forms are looked for by so many letters.
  static let longest = 6
  /// In `codes`: what is no letter or digit, and what is not ASCII.
  static let separator: UInt8 = 254
  static let beyond: UInt8 = 255
  /// In `next`: forms end here.
  static let ends: UInt32 = 1 << 31

  /// The column of each byte of a text; capitals have that of the small letter.
  let codes: [UInt8]
  /// The column of each byte of a folded letter.
  let columns: [UInt8]
  /// For each state, which is the index of its row, and column the next state.
  private(set) var next: [UInt32]
  private let width: Int
  /// For each row the numbers of the forms whose first letters end there.
  private var endings: [[Int32]] = [[]]
  /// The same, one after the other, and where those of each row begin.
  private var numbers: [Int32] = []
  private var starts: [Int32] = [0]

  init(_ forms: SieveForms) {
    let keys = forms.forms.map { form in
      Array(forms.letters[form.start..<(form.start + min(form.count, Self.longest))])
    }
    (columns, width) = Self.columns(of: keys)
    codes = Self.codes(for: columns)
    next = [UInt32](repeating: 0, count: width)
    for (number, key) in keys.enumerated() { insert(key, number: Int32(number)) }
    close()
    for row in endings {
      numbers += row
      starts.append(Int32(numbers.count))
    }
    endings = []
  }

  /// The tables as they are read, without counting references.
  struct Tables {
    let codes, columns: UnsafeBufferPointer<UInt8>
    let next: UnsafeBufferPointer<UInt32>
    fileprivate let numbers, starts: UnsafeBufferPointer<Int32>
    fileprivate let width: Int

    func forms(endingAt state: Int) -> Slice<UnsafeBufferPointer<Int32>> {
      let row = state / width
      return numbers[Int(starts[row])..<Int(starts[row + 1])]
    }
  }

  func withTables<Result>(_ read: (Tables) -> Result) -> Result {
    codes.withUnsafeBufferPointer { codes in
      columns.withUnsafeBufferPointer { columns in
        next.withUnsafeBufferPointer { next in
          numbers.withUnsafeBufferPointer { numbers in
            starts.withUnsafeBufferPointer { starts in
              read(
                Tables(
                  codes: codes, columns: columns, next: next, numbers: numbers, starts: starts,
                  width: width))
            }
          }
        }
      }
    }
  }

  /// Column 0 is for letters that stand in no form.
  private static func columns(of keys: [[UInt8]]) -> ([UInt8], width: Int) {
    var columns = [UInt8](repeating: 0, count: 256)
    var used: UInt8 = 0
    for byte in Set(keys.joined()).sorted() {
      used += 1
      columns[Int(byte)] = used
    }
    return (columns, Int(used) + 1)
  }

  private static func codes(for columns: [UInt8]) -> [UInt8] {
    (0..<256).map { number in
      let byte = UInt8(number)
      if byte >= 0x80 { return beyond }
      guard isASCIILetterOrDigit(byte) else { return separator }
      return columns[Int(isASCIILetter(byte) ? byte | 0x20 : byte)]
    }
  }

  private mutating func insert(_ key: [UInt8], number: Int32) {
    var state = 0
    for byte in key {
      let cell = state + Int(columns[Int(byte)])
      if next[cell] == 0 {
        next[cell] = UInt32(next.count)
        endings.append([])
        next.append(contentsOf: repeatElement(0, count: width))
      }
      state = Int(next[cell])
    }
    endings[state / width].append(number)
  }

  /// Fills in where to go on when a key breaks off, level by level.
  private mutating func close() {
    var fallback = [Int](repeating: 0, count: endings.count)
    var queue = (0..<width).map { Int(next[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      endings[state / width] += endings[fallback[state / width] / width]
      for column in 0..<width {
        let onward = Int(next[fallback[state / width] + column])
        let target = Int(next[state + column])
        if target == 0 {
          next[state + column] = UInt32(onward)
        } else {
          fallback[target / width] = onward
          queue.append(target)
        }
      }
    }
    for cell in next.indices where !endings[Int(next[cell]) / width].isEmpty {
      next[cell] |= Self.ends
    }
  }
}
