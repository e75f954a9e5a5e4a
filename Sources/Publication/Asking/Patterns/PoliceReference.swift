/// Numbers of police systems: PNC and CRO by their check letters, logs, crimes and custody records by the
/// word before them.
enum PoliceReference {
  static func found(at number: Range<Int>, _ cue: CueWords, in bytes: [UInt8]) -> FoundPattern? {
    let range = whole(number, in: bytes)
    guard range.count <= longest else { return nil }
    let text = String(decoding: bytes[range], as: UTF8.self).uppercased()
    if isPNC(text) || (cue.end(in: ["pnc", "pncid"]) && isLong(text)) {
      return FoundPattern(range: range, what: "a PNC number")
    }
    if isCRO(text) || (cue.end(in: ["cro"]) && isLong(text)) {
      return FoundPattern(range: range, what: "a CRO number")
    }
    guard isReference(text, cue) else { return nil }
    return FoundPattern(
      range: withDay(range, in: bytes), core: range, what: "a police reference")
  }

  /// "CAD 88 of 2 July 2023": a log is known by its number and its day together.
  private static func withDay(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let end = min(bytes.count, range.upperBound + 48)
    let behind = Array(bytes[range.upperBound..<end])
    guard
      behind.starts(with: " of ".utf8) || behind.starts(with: " on ".utf8)
        || behind.starts(with: " dated ".utf8)
    else { return range }
    let reader = DateReader(behind, years: nil, known: [])
    guard let day = reader.mentions().first, day.tokens.lowerBound <= 2 else { return range }
    let last = reader.tokens[day.tokens.upperBound - 1].range.upperBound
    return range.lowerBound..<(range.upperBound + last)
  }

  /// The run with the letters, strokes and hyphens that belong to it: "EX/22/014507".
  private static func whole(_ number: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    func belongs(_ byte: UInt8) -> Bool {
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
    }
    let (first, last) = (number.lowerBound - longest, number.upperBound + longest)
    var start = number.lowerBound
    while start > max(first, 0), belongs(bytes[start - 1]) { start -= 1 }
    var end = number.upperBound
    while end < min(last, bytes.count), belongs(bytes[end]) { end += 1 }
    while end > number.upperBound, !(bytes[end - 1].isLetter || bytes[end - 1].isDigit) { end -= 1 }
    while start < number.lowerBound, !(bytes[start].isLetter || bytes[start].isDigit) { start += 1 }
    return start..<end
  }

  /// What is longer, "1/1/1/1/…", is no number: each of its digits would be read with all the others.
  private static let longest = 80

  private static func isLong(_ text: String) -> Bool { text.count(where: \.isNumber) >= 3 }

  private static func isReference(_ text: String, _ cue: CueWords) -> Bool {
    let digits = text.count(where: \.isNumber)
    if isYear(text) || isClockOrDate(text) { return false }
    if cue.end(in: ["cad", "urn", "storm", "icad", "fwin"]) { return digits >= 1 }
    if cue.end(in: ["log", "incident", "occurrence", "niche"]) {
      return digits >= 3 && cue.isDirect
    }
    return cue.end(in: ["crime", "custody", "athena", "case"]) && digits >= 4 && cue.isDirect
  }

  /// "crime in 2022" has a word between; "custody 2022" is still only a year.
  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && text.allSatisfy(\.isNumber) && (text.hasPrefix("19") || text.hasPrefix("20"))
  }

  private static func isClockOrDate(_ text: String) -> Bool {
    let parts = text.split { $0 == "/" || $0 == "-" }
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isNumber) }
      && (parts[0].count == 4 || parts[2].count == 4) && parts.allSatisfy { $0.count <= 4 }
  }

  /// "2001/0171310W": year, seven digits, and the check letter that both together give.
  private static func isPNC(_ text: String) -> Bool {
    let parts = text.split(separator: "/")
    guard parts.count == 2, parts[0].count == 2 || parts[0].count == 4, let year = Int(parts[0]),
      let letter = parts[1].last, let serial = Int(parts[1].dropLast()),
      (1...7).contains(parts[1].dropLast().count)
    else { return false }
    return checkLetter(year % 100 * 10_000_000 + serial) == letter
  }

  /// "85227/65L", or "SF65/85227L".
  private static func isCRO(_ text: String) -> Bool {
    let parts = text.split(separator: "/")
    guard parts.count == 2, let letter = parts[1].last else { return false }
    if parts[0].hasPrefix("SF") { return parts[0].count == 4 && Int(parts[1].dropLast()) != nil }
    guard parts[1].count == 3, let year = Int(parts[1].dropLast()), let serial = Int(parts[0]),
      parts[0].count <= 6
    else { return false }
    return checkLetter(year * 1_000_000 + serial) == letter
  }

  private static func checkLetter(_ number: Int) -> Character {
    letters[number % letters.count]
  }

  private static let letters = Array("ZABCDEFGHJKLMNPQRTUVWXY")
}

extension CueWords {
  /// Whether the number follows its cue word with nothing but "number", "reference" and the like between.
  var isDirect: Bool {
    let between = words.prefix { !Self.nouns.contains($0) }
    return between.allSatisfy { ["number", "no", "num", "ref", "reference", "id"].contains($0) }
  }

  private static let nouns: Set<String> = [
    "log", "incident", "occurrence", "niche", "crime", "custody", "athena", "case", "record",
    "report",
  ]
}
