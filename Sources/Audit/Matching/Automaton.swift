/// Finds every form at once (Aho–Corasick): the cost grows with the text, not with the register.
struct Automaton: Sendable {
  /// For each state and class of byte the next state; the top bit says that forms end there.
  private var next: [UInt32]
  /// The class of each byte; 0 for those in no form.
  private let classes: [UInt8]
  private let width: Int
  private var endings: [[Int32]]

  private static let ends: UInt32 = 1 << 31

  init(forms: [[UInt8]]) {
    var classes = [UInt8](repeating: 0, count: 256)
    var used: UInt8 = 0
    for byte in Set(forms.joined()).sorted() {
      used += 1
      classes[Int(byte)] = used
    }
    self.classes = classes
    width = Int(used) + 1
    next = [UInt32](repeating: 0, count: width)
    endings = [[]]
    for (number, form) in forms.enumerated() { insert(form, number: Int32(number)) }
    close()
  }

  private mutating func insert(_ form: [UInt8], number: Int32) {
    var state = 0
    for byte in form {
      let cell = state * width + Int(classes[Int(byte)])
      if next[cell] == 0 {
        next[cell] = UInt32(endings.count)
        endings.append([])
        next.append(contentsOf: repeatElement(0, count: width))
      }
      state = Int(next[cell])
    }
    endings[state].append(number)
  }

  /// Fills in where to go on when a form breaks off, level by level.
  private mutating func close() {
    var fallback = [Int](repeating: 0, count: endings.count)
    var queue = (1..<width).map { Int(next[$0]) }.filter { $0 != 0 }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      endings[state] += endings[fallback[state]]
      for column in 1..<max(width, 1) {
        let cell = state * width + column
        let onward = Int(next[fallback[state] * width + column])
        if next[cell] == 0 {
          next[cell] = UInt32(onward)
        } else {
          fallback[Int(next[cell])] = onward
          queue.append(Int(next[cell]))
        }
      }
    }
    for cell in next.indices where !endings[Int(next[cell])].isEmpty { next[cell] |= Self.ends }
  }

  /// Calls `found` with the number of each form and the index of its last letter, in order.
  func search(_ letters: [UInt8], found: (Int, Int) -> Void) {
    var state = 0
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        for index in letters.indices {
          let cell = next[state * width + Int(classes[Int(letters[index])])]
          state = Int(cell & ~Self.ends)
          guard cell & Self.ends != 0 else { continue }
          for number in endings[state] { found(Int(number), index) }
        }
      }
    }
  }
}
