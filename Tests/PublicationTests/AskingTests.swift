import Content
import Diagnostics
import OrdinaryWords
import Testing

@testable import Publication

/// What the author is asked, by the words of a sentence. A `!` marks what stops the view.
struct AskingTests {
  static let sentences: [(String, [String])] = [
    // RED-15: near misses
    ("Then PC Whitcome rang.", ["RED-15! Whitcome"]),
    ("Sarah Ahmde rang.", ["RED-15! Ahmde"]),
    ("Srarh Amhed-O'Neill rang.", ["RED-15! Amhed"]),
    ("Nobody knew Whticombe.", ["RED-15 Whticombe"]),
    ("The Witcombe's car; Tindal was out.", ["RED-15 Witcombe", "RED-15 Tindal"]),
    // A word of any dictionary is none, nor is a short name or two letters.
    ("Sarai rang.", ["RED-15 Sarai"]),
    ("Whhitccombe rang, and Sahra.", []),
    // RED-16: titles and ranks
    (
      "PC Harmer, Mr Jones and Acting Sgt Bell came.",
      [
        "RED-16 PC Harmer", "RED-16 Mr Jones", "RED-16 Acting Sgt Bell",
      ]
    ),
    ("Det. Insp. Quayle and T/DS Orrin came.", ["RED-16 Det. Insp. Quayle", "RED-16 DS Orrin"]),
    ("Dr Colin Harmer signed it.", ["RED-16 Dr Colin Harmer"]),
    ("The Police Officer Training and the Chief Constable Statement; a DC CID; Ms H.", []),
    // RED-17: capitalised pairs
    ("He met Colin Harmer and Priya Raman.", ["RED-17 Colin Harmer", "RED-17 Priya Raman"]),
    (
      "He met Mark Price, Dawn Young and Rose Baker.",
      [
        "RED-17 Mark Price", "RED-17 Dawn Young", "RED-17 Rose Baker",
      ]
    ),
    (
      "HARMER, Colin was named. He met Colin James Harmer.",
      [
        "RED-17 HARMER, Colin", "RED-17 Colin James Harmer",
      ]
    ),
    ("Sarah Jenkins is another. Sarah Baker too.", ["RED-17 Jenkins", "RED-17 Baker"]),
    ("The Crown Prosecution Service and Exampleshire Police met in Milton Keynes.", []),
    ("Grace Period. Mark Section 2. When Harmer left, the Domestic Abuse Act applied.", []),
    ("It was White British, Monday April 4, Victim Support, Serious Case Review.", []),
    // RED-18: patterns
    ("Ring 01603 496000 or +44 7700 900123.", ["RED-18 01603 496000", "RED-18 +44 7700 900123"]),
    ("Ring 999, 101, 116 123, 0808 2000 247 or 0800 1111.", []),
    ("Write to a.b@example.org or reviews@exampleshire.example.", ["RED-18 a.b@example.org"]),
    ("NHS number 9434765919; the 943 476 5919.", ["RED-18 9434765919"]),
    ("The count was 9434765919; then 943 476 5918.", []),
    ("AB123456C and AB 12 34 56 D.", ["RED-18 AB123456C", "RED-18 AB 12 34 56 D"]),
    ("NR3 1AB, nr31ab, E04 1st, S136 MHA, the L2 2nd draft.", ["RED-18 NR3 1AB"]),
    (
      "AB12 CDE, P123ABC, ABC123D; the car was R123 ABC.",
      [
        "RED-18 AB12 CDE", "RED-18 P123ABC", "RED-18 ABC123D", "RED-18 R123 ABC",
      ]
    ),
    (
      "2001/0171310W and 85227/65L, not 2001/0171310A.",
      [
        "RED-18 2001/0171310W", "RED-18 85227/65L",
      ]
    ),
    (
      "CAD 1123, crime number 42/12345/22, log 1188 of 17 January.",
      [
        "RED-18 1123", "RED-18 42/12345/22", "RED-18 1188 of 17 January",
      ]
    ),
    ("In custody 2022, a crime in 2021, 14 days, £1,482, paragraph 1482, 5 incidents, 21:00.", []),
    ("Officer with collar number 2231; PC 2207 came.", ["RED-18 2231", "RED-18 2207"]),
    ("He gave CAD 88 of 2 July 2023, then CAD 91.", ["RED-18 88 of 2 July 2023", "RED-18 91"]),
    (
      "Another man's DOB 3/4/1990. He was born on 4 May 1988, D.O.B. 5.6.88.",
      ["RED-18 3/4/1990", "RED-18 4 May 1988", "RED-18 5.6.88"]
    ),
    ("She was born on 7 March 1991; he was born in 1988, on the road of 3 April 2022.", []),
    // RED-17: other names of somebody registered
    ("Sarah (known as Marzena) came.", ["RED-17 Marzena"]),
    ("Sarah, \"Mimi\" to friends, came.", ["RED-17 Mimi"]),
    ("Sarah came. Sarah's maiden name was Nowak.", ["RED-17 Nowak"]),
    ("Jerome's nickname was Tank, and Sarah, née Baker, knew.", ["RED-17 Tank", "RED-17 Baker"]),
    ("Sarah called Oisín.", ["RED-17 Oisín"]),
    (
      "Sarah called Victim Support, known as VS. A scheme known as Tank ran. Sarah heard of what is known as Clare's Law.",
      []
    ),
    // RED-19: initials
    ("SAO and SJAO were in the log; so was S.J.A.", ["RED-19 SAO", "RED-19 SJAO", "RED-19 S.J.A"]),
    ("MARAC, S136, DA and DW.", ["RED-19 DW"]),
    // RED-20: mixed alphabets
    ("A Раtel came with 5 µg, 5 μg and 3 kΩ; Москва and α are whole.", ["RED-20 Раtel"]),
    // RED-21: handles
    // A name of five letters and more in a hashtag is withheld with it; a shorter one may be a word.
    ("#justiceforwhitcombe #justiceforjane", ["RED-21! justiceforjane"]),
    ("#SarahAhmed @saz #disgraceful", []),
    // RED-22: dates of birth
    ("She was 31 on 7 March 2022.", ["RED-22 was 31"]),
    ("It was on her birthday, 7 March.", []),
    (
      "She turned 18 in March 2009. He turned 18 in May 2009.",
      ["RED-22 turned 18"]
    ),
    (
      "Aged thirty-one, she rang on 8 March 2022.",
      [
        "RED-22 Aged thirty-one"
      ]
    ),
    ("He was 40 on 7 March 2022. On 7 March 2022 officers attended.", []),
    // RED-23: pseudonyms
    ("Mr Kelly came.", ["RED-23! Kelly"]),
    ("Maya Hargreave came.", ["RED-23! Maya"]),
    ("His friend Maya Smith came.", ["RED-23! Maya"]),
    ("Then Maya Baker came.", ["RED-23! Maya"]),
    ("A man called Vincent Orme stood there.", ["RED-23! Vincent"]),
    ("Jerome Tindall is called Vincent Orme here.", []),
    ("His solicitor, Mr Orme, came.", ["RED-23! Orme"]),
    ("Mrs Kelly came.", ["RED-23! Kelly"]),
    ("Mr Vincent Orme and Vincent came; then Mr Orme left.", []),
    ("Maya Kelly came. Ms Kelly and Maya left by Kelly Road. Maya's Nokia rang.", []),
    // RED-24: pronouns
    ("PC Whitcombe said that he was tired.", ["RED-24 Officer 1 … he"]),
    ("He told PC Whitcombe that he was tired. PC Whitcombe saw Sarah when she rang.", []),
    // RED-25: aliases of a letter
    ("Then J rang. [J](person:jay) left.", ["RED-25 J"]),
    ("Section J, the J-curve and J. Harker's note; (J).", []),
  ]

  @Test(arguments: sentences)
  func sentence(_ written: String, _ asked: [String]) {
    #expect(AskingSite().asked(written).sorted() == asked.sorted())
  }

  @Test func aQuestionIsAskedOnceWithItsPlaces() {
    let made = AskingSite().rehearse(
      "He met Colin Harmer.\n\nColin\nHARMER left.\n\nColin Harmer\n")
    #expect(
      made.findings.map(FindingText(isColoured: false).lines) == [
        """
        content/imr/quay/sections/s.md:6:8: warning: Capitalised words here may be a name that is not \
        registered, and in 2 more places [RED-17]
            Register the person or the place in people.md; or, if the words name nobody, add them there: \
        allow: [{phrase: …, reason: …}]. See section 2a of the advice.
        """
      ])
    #expect(made.questions.map(\.words.plain) == ["Colin Harmer"])
    #expect(made.questions.first?.places.map(\.line) == [6, 8, 11])
    #expect(made.questions.first?.places.map(\.column) == [8, 1, 1])
  }

  @Test func aNearMissSaysWhoseNameItIsNearTo() {
    let made = AskingSite().rehearse("PC Whitcome and then Whitcome came.")
    #expect(
      made.findings.map(\.headline) == [
        "A word here is one letter from the surname of 'whitcombe', and in 1 more place"
      ])
    #expect(made.questions.first?.places.map(\.column) == [4, 22])
    #expect(made.questions.map(\.near) == ["whitcombe"])
    #expect(made.findings.map(\.level) == [.stop])
  }

  @Test(arguments: [
    "Then PC Whitcome rang.", "PC Harmer, Mr Jones", "He met Colin Harmer. Sarah Jenkins rang.",
    "01603 496000 a.b@example.org CAD 1123", "#justiceforjane", "She was 31 on 7 March 2022.",
    "Mr Kelly came.", "SAO, Раtel and J",
  ])
  func noMessageHoldsTheWords(text: String) {
    let words = [
      "Whitcome", "Harmer", "Jones", "Colin", "Jenkins", "01603", "496000", "a.b@", "1123",
      "justice",
      "31", "Kelly", "SAO", "tel",
    ]
    for finding in AskingSite().rehearse(text).findings {
      let said = finding.headline.replacing("'whitcombe'", with: "").replacing("'sarah'", with: "")
      #expect(words.filter { said.contains($0) && $0 != "tel" } == [])
      #expect(finding.help.contains("Harmer") == false)
    }
  }
}
