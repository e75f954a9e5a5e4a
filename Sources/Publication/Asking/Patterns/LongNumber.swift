/// Telephone and NHS numbers: ten digits or more, grouped in any way.
enum LongNumber {
  static func found(at number: Range<Int>, _ cue: CueWords, in bytes: [UInt8]) -> FoundPattern? {
    let run = DigitRun(from: number.lowerBound, in: bytes)
    if isNHS(run, cue) { return FoundPattern(range: run.range, what: "an NHS number") }
    if isTelephone(run, cue) { return FoundPattern(range: run.range, what: "a telephone number") }
    return nil
  }

  /// Ten digits with a check digit modulo 11; bare ones only where the text says what they are.
  private static func isNHS(_ run: DigitRun, _ cue: CueWords) -> Bool {
    guard run.digits.count == 10, run.groups != [5, 6] else { return false }
    if cue.hold(["nhs"]) { return true }
    let sum = run.digits.prefix(9).enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
    let check = 11 - sum % 11
    return run.groups == [3, 3, 4] && !run.hasPlus && check % 11 == run.digits[9] && check != 10
      && run.digits[0] != 0
  }

  private static func isTelephone(_ run: DigitRun, _ cue: CueWords) -> Bool {
    let digits = run.digits
    if run.hasPlus { return (9...15).contains(digits.count) }
    if digits.starts(with: [0, 0, 4, 4]) { return (13...14).contains(digits.count) }
    let isNational =
      digits.first == 0 && (10...11).contains(digits.count) && digits[1] != 0 && run.groups[0] >= 3
    if isNational { return true }
    let cues: Set<String> = [
      "telephone", "phone", "mobile", "tel", "rang", "called", "text", "texted",
    ]
    return (6...11).contains(digits.count) && cue.end(in: cues) && !run.looksLikeDate
  }
}

/// Digits with spaces, hyphens, dots or brackets between their groups.
struct DigitRun {
  private(set) var range: Range<Int>
  private(set) var digits: [Int] = []
  /// How many digits each group has.
  private(set) var groups: [Int] = []
  private(set) var hasPlus = false

  init(from start: Int, in bytes: [UInt8]) {
    range = start..<start
    var index = start
    while index < bytes.count, digits.count < 16 {
      let first = index
      while index < bytes.count, bytes[index].isDigit {
        digits.append(Int(bytes[index] - UInt8(ascii: "0")))
        index += 1
      }
      guard index > first else { break }
      groups.append(index - first)
      range = start..<index
      let next = Self.separated(index, in: bytes)
      guard let next else { break }
      index = next
    }
    hasPlus = start > 0 && bytes[start - 1] == UInt8(ascii: "+")
    if hasPlus { range = (start - 1)..<range.upperBound }
  }

  var looksLikeDate: Bool { groups.count == 3 && (groups[0] == 4 || groups[2] == 4) }

  /// Where the next group begins, when no more than two separators stand before it.
  private static func separated(_ index: Int, in bytes: [UInt8]) -> Int? {
    var next = index
    while next < bytes.count, next - index < 3,
      " -.()".utf8.contains(bytes[next]) || bytes[next] == 0x0A
    {
      next += 1
    }
    if next + 1 < bytes.count, bytes[next] == 0xC2, bytes[next + 1] == 0xA0 { next += 2 }
    return next > index && next < bytes.count && bytes[next].isDigit ? next : nil
  }
}
