/// A name as somebody wrote it, taken apart: "PC 1482 Sarah Jane Ahmed-O'Neill".
struct WrittenName {
  var title: String?
  var collar: String?
  var forename: String?
  var middle: [String] = []
  var surname: String?

  init(parsing text: String) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    while let first = words.first, words.count > 1, takesLead(first) { words.removeFirst() }
    guard let first = words.first else { return }
    if (2...4).contains(words.count), words.allSatisfy({ $0.filter(\.isLetter).count == 1 }) {
      // "R. S." is one run of initials, and no forename with a surname.
      forename = words.map { $0.filter(\.isLetter) + "." }.joined(separator: " ")
      return
    }
    forename = first
    let rest = words.dropFirst()
    if rest.isEmpty, let title, !Self.beforeForenames.contains(title) {
      (forename, surname) = (nil, first)
    }
    guard !rest.isEmpty else { return }
    let start = rest.firstIndex { Self.particles.contains($0.lowercased()) } ?? rest.endIndex - 1
    middle = Array(rest[..<start])
    surname = rest[start...].joined(separator: " ")
  }

  /// Titles that stand before a forename: "Sister Sarah". Any other has a surname behind it.
  private static let beforeForenames: Set<String> = [
    "sister", "father", "sir", "dame", "lady", "master", "nurse", "pan", "pani", "canon",
  ]

  /// "Miss Sarah" of somebody whose forename is Sarah.
  func calledByForename(of full: WrittenName) -> WrittenName {
    guard forename == nil, let surname, let own = full.forename,
      NameTitles.fold(surname) == NameTitles.fold(own)
    else { return self }
    var name = self
    (name.forename, name.surname) = (surname, nil)
    return name
  }

  /// Takes a title or a collar number off the front of the name.
  private mutating func takesLead(_ word: String) -> Bool {
    if NameTitles.isTitle(word) {
      title = title ?? NameTitles.fold(word)
      return true
    }
    guard word.allSatisfy(\.isNumber) else { return false }
    collar = word
    return true
  }

  /// The words that begin a surname of several: "van der Berg", "ap Rhys".
  private static let particles: Set<String> = [
    "van", "von", "de", "der", "den", "du", "da", "di", "la", "le", "al", "el", "bin", "bint",
    "ibn", "ap", "ab", "ferch", "mac", "mc", "st", "ní", "ni", "nic", "ó", "o", "uí", "ui", "ua",
    "mhic",
    "del", "della", "dos", "das", "do", "ten", "ter", "zu", "ben", "bat", "abu", "abd", "umm",
  ]

  /// The particles of a surname of several with the word that each belongs to: "al Harbi" of
  /// "bint Yusuf al-Harbi".
  static func groups(of name: String) -> [String] {
    var groups: [String] = []
    var open: [String] = []
    for word in name.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init) {
      open.append(word)
      guard !particles.contains(word.lowercased()) else { continue }
      if open.count > 1 { groups.append(open.joined(separator: " ")) }
      open = []
    }
    return groups
      + groups.filter { $0.lowercased().hasPrefix("al ") }.map { "el" + $0.dropFirst(2) }
  }

  /// Other spellings of a surname that begins with a prefix: "Neill" for "O'Neill", "MacBride" for
  /// "McBride".
  static func variants(of name: String) -> [String] {
    let letters = name.filter { $0.isLetter }
    let lower = letters.lowercased()
    if name.dropFirst().first.map({ "'’".contains($0) }) == true, "od".contains(lower.prefix(1)) {
      return [String(letters.dropFirst())].filter { $0.count >= 5 }
    }
    for prefix in ["mac", "mc"] where lower.hasPrefix(prefix) && letters.count >= prefix.count + 4 {
      let rest = String(letters.dropFirst(prefix.count)).capitalisedFirst
      // "Macey" is no "Mac Ey", but "Macdonald" is a McDonald.
      guard letters.dropFirst(prefix.count).first?.isUppercase == true || rest.count >= 5 else {
        continue
      }
      return ["Mac" + rest, "Mc" + rest, "M'" + rest, "Mc " + rest, "Mac " + rest]
        + [rest].filter { $0.count >= 5 }
    }
    return []
  }

  /// Halves of a double-barrelled name that are long enough to mean somebody.
  static func halves(of name: String) -> [String] {
    let parts = name.split { $0 == " " || $0.unicodeScalars.allSatisfy(isDash) }.map(String.init)
    return parts.count > 1
      ? parts.filter { $0.count >= 3 && !particles.contains($0.lowercased()) } : []
  }
}
