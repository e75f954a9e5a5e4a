/// Schemes, saints and counties that hold a forename and name nobody of the register: "Clare's Law",
/// "St Paul's", "County Kerry".
enum SetPhrases {
  /// The phrases that hold one of some names; none where no such name is registered.
  static func holding(_ isName: (String) -> Bool) -> [String] {
    all.filter { $0.split(separator: " ").contains { isName(bare($0)) } }
  }

  private static let all: [String] =
    laws.map { "\($0)'s Law" } + saints.map { "St \($0)'s" } + ["St Thomas'", "St James'"]
    + counties.map { "County \($0)" }

  private static let laws = ["Clare", "Claire", "Sarah", "Megan", "Jade", "Martha", "Raneem"]
  private static let saints = [
    "Paul", "Peter", "John", "James", "Mary", "Thomas", "George", "Andrew", "David", "Patrick",
    "Luke", "Mark", "Matthew", "Michael", "Stephen", "Anne", "Martin", "Nicholas", "Joseph",
    "Helen",
    "Catherine", "Margaret", "Philip", "Barnabas", "Bartholomew", "Giles", "Clement", "Cuthbert",
  ]
  private static let counties = [
    "Kerry", "Clare", "Durham", "Down", "Kildare", "Tyrone", "Donegal",
  ]

  private static func bare(_ word: Substring) -> String {
    let word =
      word.hasSuffix("'s") ? word.dropLast(2) : word.hasSuffix("'") ? word.dropLast() : word
    return NameTitles.fold(word)
  }
}
