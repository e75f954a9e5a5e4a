import Testing

@testable import Publication

/// The quick look at the bytes must never change what is found: only how much is read with care.
struct NameWindowTests {
  /// Pieces that texts are put together from: names and halves of names, what may part them, what may
  /// hide them, words that only begin like them.
  static let pieces =
    [
      "Sarah", "sarah", "SARAH", "Jane", "Ahmed", "ahmed", "O'Neill", "O’Neill", "ONeill", "Saz",
      "saz",
      "Daniel", "Whitcombe", "Whit", "combe", "1482", "Leon", "Ruth", "Carter", "CARTERS", "Will",
      "will",
      "Mark", "May", "may", "Theresa", "Larkspur", "Close", "14", "Norwich", "NR3", "1AB", "7",
      "March",
      "1991", "07", "03", "Mr", "Mrs", "PC", "T/DS", "S.", "S", "J", "A", "Sá", "Z", "rah", "Αhmed",
      "Ⓢarah",
      "Saraһ", "team", "the", "of", "a", "willing", "Sarahan", "officer", "said", "ﬁ", "æ", "½",
      "É", "é",
    ] + [
      " ", " ", " ", " ", "\n", ". ", ", ", "-", "–", "-\n", "'", "’s", "'s", "/", "@", "#", "_",
      ".", "+", ":",
    ]
    + [
      "://", "www.", "(", ")", "\u{ad}", "\u{200b}", "\u{301}", "\u{a0}", "“", "”", "…", "\u{feff}",
      "\t", "*",
    ]

  static func text(_ dice: inout Dice) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<dice.below(40) {
      bytes += Self.pieces[dice.below(Self.pieces.count)].utf8
      if dice.below(3) == 0 { bytes.append(0x20) }
      // What is no UTF-8, and scalars cut off in the middle.
      if dice.below(40) == 0 { bytes.append(UInt8(0x80 + dice.below(0x80))) }
      if dice.below(60) == 0 { bytes += repeatElement(0x20, count: dice.below(200)) }
    }
    return bytes
  }

  /// Names of one to four short syllables from few letters, so that names begin alike and overlap.
  static func register(_ dice: inout Dice) -> MentionFinder {
    let syllables = [
      "sa", "ra", "ah", "med", "le", "on", "ru", "th", "é", "wi", "ll", "ma", "O'", "-", "7",
    ]
    func word(_ dice: inout Dice) -> String {
      (0...dice.below(4)).map { _ in syllables[dice.below(syllables.count)] }.joined().capitalised
    }
    let patterns = (0..<(1 + dice.below(30))).flatMap { identity -> [NamePattern] in
      let name = word(&dice) + " " + word(&dice)
      return NameForms(identity: identity, isOrdinary: { $0 == "will" })
        .patterns(of: WrittenName(parsing: name))
    }
    let identities = Dictionary(grouping: patterns, by: \.identity).sorted { $0.key < $1.key }
    var all: [Identity] = []
    for (_, patterns) in identities {
      let own = patterns.map { pattern in
        var pattern = pattern
        pattern.identity = all.count
        return pattern
      }
      all.append(
        Identity(
          id: "p\(all.count)", patterns: own, title: nil, initials: ["s", "a"],
          pseudonym: .label("P")))
    }
    return MentionFinder(identities: all, allowed: ["Sarah's Law"])
  }

  static func differences(_ finder: MentionFinder, _ text: [UInt8]) -> (
    quick: String, careful: String
  ) {
    (
      "\(finder.mentions(in: text))", "\(finder.mentions(in: LetterStream(text)))"
    )
  }

  static var people: MentionFinder { MentionTests.finder }

  @Test(arguments: MentionTests.sentences.map(\.0))
  func sentencesAreReadAsWholeTextsAre(sentence: String) {
    let long = String(repeating: "The record says nothing more of it. ", count: 5)
    for text in [sentence, long + sentence, sentence + "\n\n" + long + sentence] {
      let found = Self.differences(Self.people, Array(text.utf8))
      #expect(found.quick == found.careful)
    }
  }

  @Test(arguments: 0..<40)
  func anyTextIsReadAsAWholeIs(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let finders = [Self.people, Self.register(&dice)]
    for _ in 0..<100 {
      let text = Self.text(&dice)
      for finder in finders {
        let found = Self.differences(finder, text)
        #expect(
          found.quick == found.careful, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  /// Most of a text is not read with care, or there would be no gain.
  @Test func nobodyIsNobody() {
    let text = Array("The officer attended at once, and recorded what the caller said of it.".utf8)
    let finder = SightingFinder(Self.people.identities.flatMap(\.patterns))
    #expect(finder.stream(of: text).letters.isEmpty)
    #expect(finder.stream(of: text + Array(" Ruth did.".utf8)).letters.count == 4)
  }
}

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { limit == 0 ? 0 : Int(next() % UInt64(limit)) }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
