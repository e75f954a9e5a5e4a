/// A name as somebody could write it, and what could be in the way of reading it.
struct RandomMention {
  /// What the reader sees.
  var words: String
  var person: RandomPerson

  init(of person: RandomPerson, using random: inout Seeded) {
    self.person = person
    let initial = person.forename.prefix(1)
    var forms = [
      "\(person.forename) \(person.surname)", person.forename, person.surname, person.alias,
      "\(initial). \(person.surname)", "\(person.surname), \(person.forename)",
    ]
    if let title = person.title { forms.append("\(title) \(person.surname)") }
    if let collar = person.collar { forms.append("PC \(collar) \(person.surname)") }
    words = random.pick(forms)
    if random.once(in: 6) { words = words.uppercased() }
    if random.once(in: 6) { words = words.lowercased() }
  }

  /// The words as Markdown, with markup, entities and invisible characters at random places inside.
  func markdown(using random: inout Seeded, isInOneLine: Bool) -> String {
    var units = words.map(String.init)
    let wrap = random.once(in: 2) ? random.pick(Self.wraps) : nil
    if wrap?.isCode != true {
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let index = Int.random(in: 0..<units.count, using: &random)
        units[index] = disguised(units[index], isInOneLine: isInOneLine, using: &random)
      }
    }
    if let wrap { put(wrap, round: &units, using: &random) }
    return units.joined()
  }

  /// Marks what emphasis begins and ends at, so that Markdown takes it as such.
  private func put(_ wrap: Wrap, round units: inout [String], using random: inout Seeded) {
    let letters = units.indices.filter { units[$0].count == 1 && units[$0].first?.isLetter == true }
    guard let first = letters.randomElement(using: &random),
      let last = letters.filter({ $0 >= first }).randomElement(using: &random)
    else { return }
    units[first] = wrap.start + units[first]
    units[last] += wrap.end
  }

  private func disguised(
    _ unit: String, isInOneLine: Bool, using random: inout Seeded
  ) -> String {
    switch unit {
    case " ":
      random.pick(isInOneLine ? ["\u{A0}", "&nbsp;", "  "] : ["\u{A0}", "\n", "  \n", " "])
    case "-": random.pick(["\u{2010}", "\u{2011}", "\u{2013}", "\u{2212}", "&#45;", "\\-"])
    case "'": random.pick(["\u{2019}", "\u{2BC}", "&rsquo;", "&#39;", "\\'"])
    case ".", ",": unit
    default: random.pick(Self.disguises)(unit)
    }
  }

  private struct Wrap {
    var start: String
    var end: String
    var isCode = false
  }

  private static let wraps = [
    Wrap(start: "*", end: "*"), Wrap(start: "**", end: "**"), Wrap(start: "***", end: "***"),
    Wrap(start: "[", end: "](https://example.org/)"), Wrap(start: "`", end: "`", isCode: true),
  ]

  /// What can be done to one letter that leaves it the same to a reader.
  private static let disguises: [@Sendable (String) -> String] = [
    { $0 + "\u{AD}" }, { $0 + "&shy;" }, { $0 + "\u{200B}" }, { $0 + "\u{2060}" },
    { $0 + "<b></b>" }, { $0 + "<!-- x -->" }, { $0 + "\u{301}" }, { $0 + "\u{200E}" },
    { letter in letter.unicodeScalars.map { "&#\($0.value);" }.joined() },
    { letter in letter.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined() },
    { ["a": "а", "e": "е", "o": "о", "p": "р"][$0] ?? $0 },
  ]
}
