/// Codes of a fixed shape of letters and digits: National Insurance numbers, postcodes, vehicle
/// registrations.
enum ShapedCode {
  static func found(at number: Range<Int>, _ cue: CueWords, in bytes: [UInt8]) -> FoundPattern? {
    for start in starts(of: number, in: bytes) {
      if let end = match(insurance, from: start, in: bytes), isInsurance(start, bytes) {
        return FoundPattern(range: start..<end, what: "a National Insurance number")
      }
      if let end = first(postcodes, from: start, in: bytes), isInward(end, bytes) {
        return FoundPattern(range: start..<end, what: "a postcode")
      }
      let hasCue = cue.hold(vehicleCues)
      let shapes = hasCue ? plates + spacedPlates : plates
      if let end = first(shapes, from: start, in: bytes) {
        return FoundPattern(range: start..<end, what: "a vehicle registration")
      }
    }
    return nil
  }

  /// A space stands for one space or none.
  private static let insurance = ["AA 99 99 99 A"]
  private static let postcodes = [
    "AA99 9AA", "AA9A 9AA", "AA9 9AA", "A99 9AA", "A9A 9AA", "A9 9AA",
  ]
  private static let plates = [
    "AA99 AAA", "A999AAA", "A99AAA", "A9AAA", "AAA999A", "AAA99A", "AAA9A",
  ]
  /// Older plates with their space: "S136 MHA" is one too, so a word must say that it is a vehicle.
  private static let spacedPlates = [
    "A999 AAA", "A99 AAA", "A9 AAA", "AAA 999A", "AAA 99A", "AAA 9A", "AAA 9999", "AAA 999",
  ]

  private static let vehicleCues: Set<String> = [
    "vehicle", "car", "van", "registration", "reg", "vrm", "index", "plate", "driving", "drove",
    "lorry", "motorcycle", "bike", "taxi", "ford", "vauxhall", "audi", "bmw", "volkswagen", "vw",
    "toyota", "nissan", "honda", "renault", "peugeot", "fiesta", "corsa", "golf", "focus", "astra",
  ]

  /// The run itself, and one that begins with the letters before it: "AB 12 34 56 C".
  private static func starts(of number: Range<Int>, in bytes: [UInt8]) -> [Int] {
    let start = number.lowerBound
    guard bytes[start].isDigit, start > 1, bytes[start - 1] == 0x20 else { return [start] }
    var word = start - 1
    while word > 0, bytes[word - 1].isLetter, start - word < 5 { word -= 1 }
    return word < start - 1 ? [word, start] : [start]
  }

  private static func first(_ shapes: [String], from start: Int, in bytes: [UInt8]) -> Int? {
    for shape in shapes {
      if let end = match([shape], from: start, in: bytes) { return end }
    }
    return nil
  }

  /// Where a shape that begins at a byte ends, when nothing stands against it on either side. All
  /// letters are capitals, or none is.
  private static func match(_ shapes: [String], from start: Int, in bytes: [UInt8]) -> Int? {
    if start > 0, bytes[start - 1].isLetter || bytes[start - 1].isDigit { return nil }
    for shape in shapes {
      var index = start
      let isLower = bytes[start].isLetter && bytes[start] & 0x20 != 0
      for sign in shape.utf8 {
        let byte = index < bytes.count ? bytes[index] : 0
        switch sign {
        case UInt8(ascii: "9"): guard byte.isDigit else { return nil }
        case UInt8(ascii: "A"):
          guard byte.isLetter, (byte & 0x20 != 0) == isLower else { return nil }
        default:
          if byte == 0x20 { index += 1 }
          continue
        }
        index += 1
      }
      let isOver = index == bytes.count || !(bytes[index].isLetter || bytes[index].isDigit)
      return isOver ? index : nil
    }
    return nil
  }

  /// The two letters that a National Insurance number begins with, as HM Revenue and Customs gives them.
  private static func isInsurance(_ start: Int, _ bytes: [UInt8]) -> Bool {
    let prefix = String(decoding: bytes[start..<(start + 2)], as: UTF8.self).uppercased()
    return !prefix.contains { "DFIQUV".contains($0) } && prefix.last != "O"
      && !["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"].contains(prefix)
  }

  /// The last two letters of a postcode are none of C I K M O V.
  private static func isInward(_ end: Int, _ bytes: [UInt8]) -> Bool {
    bytes[(end - 2)..<end].allSatisfy { !"CIKMOVcikmov".utf8.contains($0) }
  }
}
