/// The names and texts of a `people.md` as its bytes have them, whether or not it can be read as keys.
///
/// While the register is broken nobody knows whom it names, and that is when messages come. So the values
/// of the keys that hold names, dates of birth and addresses are taken from the lines themselves.
struct RegisterGlance {
  private(set) var names: [String] = []
  /// Dates, addresses and everything else that is registered.
  private(set) var texts: [String] = []

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var isOfPlaces = false
    for index in lines.indices {
      // What stands below the keys is the voice of the victim, and names nobody by a key.
      if index > 0, lines[index] == "---" { break }
      if let section = Self.section(lines[index]) { isOfPlaces = Self.ofPlaces.contains(section) }
      for (key, rest) in Self.keys(in: lines[index]) {
        let values = Self.values(rest, below: lines[(index + 1)...])
        if Self.ofNames.contains(key), !isOfPlaces { names += values } else { texts += values }
      }
    }
  }

  /// The key that a line without an indent begins with.
  private static func section(_ line: Substring) -> Substring? {
    guard line.first?.isLetter == true, let colon = line.firstIndex(of: ":") else { return nil }
    return line[..<colon]
  }

  /// Lists of what has a name and is nobody.
  private static let ofPlaces: [Substring] = ["places", "organisations", "identifiers"]

  private static let ofNames = ["full", "known-as", "also-written", "surname"]
  private static let all = ofNames + ["born", "died", "text", "collar"]

  /// The keys of a line that are looked for, each with what follows it.
  private static func keys(in line: Substring) -> [(key: String, rest: Substring)] {
    all.flatMap { key in
      line.ranges(of: key + ":").compactMap { range -> (String, Substring)? in
        let before = range.lowerBound == line.startIndex ? nil : line[..<range.lowerBound].last
        guard before.map({ !$0.isLetter && $0 != "-" }) ?? true else { return nil }
        return (key, line[range.upperBound...])
      }
    }
  }

  /// What a key holds: a scalar, a list in brackets, or the lines below it.
  private static func values(_ rest: Substring, below lines: ArraySlice<Substring>) -> [String] {
    let rest = rest.drop(while: \.isWhitespace)
    switch rest.first {
    case nil, "|", ">": return listed(lines)
    case "[": return rest.dropFirst().prefix { $0 != "]" }.split(separator: ",").map(bare)
    case "\"", "'": return [bare(rest.dropFirst().prefix { $0 != rest.first })]
    default: return [bare(rest.prefix { !",}#".contains($0) })]
    }
  }

  private static func listed(_ lines: ArraySlice<Substring>) -> [String] {
    lines.prefix { line in
      let text = line.drop(while: \.isWhitespace)
      return text.hasPrefix("- ") || (text.count < line.count && !text.contains(":"))
    }.map { bare($0.drop { $0.isWhitespace || $0 == "-" }) }
  }

  private static func bare(_ text: Substring) -> String {
    String(text.filter { !"\"'{}[]".contains($0) })
  }
}
