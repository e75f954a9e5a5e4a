import Foundation

/// Somebody who does not exist, made up from syllables.
struct RandomPerson {
  var id: String
  var forename: String
  /// As it is registered; it may hold a hyphen or an apostrophe.
  var surname: String
  var alias: String
  var title: String?
  var collar: String?
  var pseudonym: String

  /// What must not be left of the person.
  var parts: [String] {
    [forename, alias]
      + surname.split(whereSeparator: { "-'".contains($0) }).map(String.init)
      .filter { $0.count > 2 }
  }

  var yaml: String {
    var name = "full: \(quoted("\(forename) \(surname)")), known-as: [\(quoted(alias))]"
    if let title { name += ", title: \(title)" }
    if let collar { name += ", rank: PC, collar: \"\(collar)\"" }
    return "  - {id: \(id), role: family, name: {\(name)}, pseudonym: {\(pseudonym)}}\n"
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

/// A register of people whose names share nothing with one another or with any word.
struct RandomRegister {
  var people: [RandomPerson]

  var yaml: String { "people:\n" + people.map(\.yaml).joined() }

  init(using random: inout Seeded) {
    var used: Set<String> = []
    let count = Int.random(in: 1...6, using: &random)
    people = (0..<count).map { index in
      let alphabet = random.pick(Self.alphabets)
      func fresh(_ random: inout Seeded) -> String {
        while true {
          let word = (0..<Int.random(in: 3...4, using: &random)).map { _ in random.pick(alphabet) }
            .joined()
          let name = word.prefix(1).uppercased() + word.dropFirst()
          let letters = compact(name)
          let isFree = !used.contains { $0.contains(letters) || letters.contains($0) }
          if letters.count >= 6, isFree {
            used.insert(letters)
            return name
          }
        }
      }
      var surname = fresh(&random)
      if random.once(in: 4) { surname += "-" + fresh(&random) }
      if random.once(in: 6) { surname = "O'" + surname }
      return RandomPerson(
        id: "p\(index)", forename: fresh(&random), surname: surname, alias: fresh(&random),
        title: random.once(in: 2) ? random.pick(["Ms", "Mr", "Mrs", "Dr"]) : nil,
        collar: random.once(in: 3) ? String(4000 + 7 * index) : nil,
        pseudonym: random.once(in: 2)
          ? "label: Person \(index + 1)" : "name: \(Self.pseudonyms[index])")
    }
  }

  /// Nobody's initials: no alphabet below begins a syllable with these letters.
  private static let pseudonyms = [
    "Xaxu Xoxi", "Quoqua Queque", "Yuyo Yiya", "Xexa Xixo", "Quiqui Quaquo", "Yayi Yoyu",
  ]

  private static let alphabets: [[String]] = [
    ["bram", "dor", "fel", "gim", "hul", "jos", "kev", "lar", "min", "nod", "pru", "ros", "tig"],
    ["łów", "ñej", "ţir", "şöm", "çák", "đêv", "ğüh", "ǩor", "brú", "ėls", "ůpa"],
    ["жок", "лив", "бэд", "гюм", "дур", "фын", "чел", "щар", "нур", "зим"],
    ["θαλ", "φιρ", "δον", "λεξ", "ψυμ", "γαδ", "ξιφ"],
    ["سمر", "حدن", "قبل", "جعف", "طهر", "نور"],
    ["कम", "रल", "दव", "नस", "गप", "शह"],
    ["한별", "미르", "슬아", "도담", "가온", "누리"],
    ["秀蘭", "明華", "志遠", "文慧", "建國", "麗珍"],
  ]
}

/// Letters and digits alone, without marks, in lower case: this test's own idea of what is the same.
func compact(_ text: String) -> String {
  let plain = text.decomposedStringWithCompatibilityMapping.lowercased()
    .decomposedStringWithCompatibilityMapping
  return String(
    String.UnicodeScalarView(
      plain.unicodeScalars.compactMap { scalar in
        if let latin = lookalikes[scalar] { return latin }
        let category = scalar.properties.generalCategory
        let isMark = category == .nonspacingMark || category == .spacingMark
        return isMark || !(scalar.properties.isAlphabetic || category == .decimalNumber)
          ? nil : scalar
      }))
}

private let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
  "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "ł": "l", "đ": "d",
]
