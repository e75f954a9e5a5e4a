/// One way to read a file: bytes, and where in the file each of them came from.
struct Reading {
  /// From `at` on, bytes come from `source`: one for one while `runs`, else all from that place.
  struct Step {
    var at: Int
    var source: Int
    var runs: Bool
  }

  var bytes: [UInt8]
  var steps: [Step]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    steps = [Step(at: 0, source: 0, runs: true)]
  }

  init(bytes: [UInt8], steps: [Step]) {
    self.bytes = bytes
    self.steps = steps
  }

  /// The index of the last step at or before `index`.
  func step(for index: Int) -> Int {
    var low = 0
    var high = steps.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if steps[middle].at <= index { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// The offset in the file of the byte at `index`.
  func source(of index: Int) -> Int {
    guard !steps.isEmpty else { return 0 }
    let step = steps[step(for: index)]
    return step.runs ? step.source + (index - step.at) : step.source
  }

  /// A part of the reading, with the way back to the same places of the file.
  func part(_ range: Range<Int>) -> Reading {
    guard range != bytes.indices, !steps.isEmpty else { return self }
    let first = step(for: range.lowerBound)
    var parts = [
      Step(at: 0, source: source(of: range.lowerBound), runs: steps[first].runs)
    ]
    for step in steps[(first + 1)...].prefix(while: { $0.at < range.upperBound }) {
      parts.append(Step(at: step.at - range.lowerBound, source: step.source, runs: step.runs))
    }
    return Reading(bytes: Array(bytes[range]), steps: parts)
  }
}

/// Makes a reading out of another by copying parts of it and putting other bytes in between.
struct ReadingBuilder {
  private let original: Reading
  private var bytes: [UInt8] = []
  private var steps: [Reading.Step] = []

  init(from original: Reading) {
    self.original = original
    bytes.reserveCapacity(original.bytes.count)
  }

  mutating func copy(_ range: Range<Int>) {
    guard !range.isEmpty, !original.steps.isEmpty else { return }
    let start = bytes.count
    var index = original.step(for: range.lowerBound)
    let runs = original.steps[index].runs
    steps.append(.init(at: start, source: original.source(of: range.lowerBound), runs: runs))
    index += 1
    while index < original.steps.count, original.steps[index].at < range.upperBound {
      var step = original.steps[index]
      step.at += start - range.lowerBound
      steps.append(step)
      index += 1
    }
    bytes.append(contentsOf: original.bytes[range])
  }

  /// Puts `replacement` where the original has something else at `index`.
  mutating func put(_ replacement: [UInt8], at index: Int) {
    guard !replacement.isEmpty else { return }
    steps.append(.init(at: bytes.count, source: original.source(of: index), runs: false))
    bytes.append(contentsOf: replacement)
  }

  func reading() -> Reading { Reading(bytes: bytes, steps: steps) }
}
