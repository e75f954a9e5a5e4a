import Testing

@testable import Audit

@Test(arguments: [
  "07/03/1991", "7/3/1991", "7.3.91", "03/07/1991", "1991-03-07", "1991-03-07T00:00", "07031991",
  "7 March 1991", "7th March 1991", "7<sup>th</sup> March 1991", "7\u{A0}March\n1991", "7 Mar 91",
  "March 7th, 1991", "March 7 1991", "the seventh of March 1991", "7th of March 1991",
  "7 Mawrth 1991", "07 03 1991",
])
func `a date of birth in any wording`(_ date: String) {
  #expect(hits("<p>born \(date) here</p>") == ["1 text p1 date of birth"])
}

@Test(arguments: [
  "On 7 March 2022 officers attended", "in March 1991", "17 March 1991", "7/3/19911", "107/03/1991",
  "version 7.391", "7 May 1991", "8 March 1991", "1991", "731991",
])
func `other dates are left alone`(_ text: String) {
  #expect(hits("<p>\(text)</p>") == [])
}

@Test func `day and month are a birthday where it says so`() {
  #expect(hits("<p>It was on her birthday, 7 March.</p>") == ["1 text p1 birthday"])
  #expect(hits("<p>Her birthday (7/3) passed.</p>") == ["1 text p1 birthday"])
  #expect(hits("<p>It was on 7 March.</p>") == [])
  #expect(hits("<p id=\"s73\">The date of birth is withheld, see 7 3.</p>") == [])
}

@Test(arguments: [
  "PC 1482", "PC1482", "Sgt 1482", "collar number 1482", "collar no. 1482", "shoulder: 14 82",
])
func `a collar number beside a cue`(_ text: String) {
  #expect(hits("<p>then \(text) came</p>") == ["1 text o1 collar number"])
}

@Test func `the same digits elsewhere are no collar number`() {
  #expect(hits("<p>14 days; £1,482; paragraph 1482 of the log; 14 officers; PC 11482</p>") == [])
}

@Test(arguments: [
  "07700 900123", "+44 7700 900 123", "(07700) 900-123", "0044 7700 900123", "+44 (0)7700 900123",
])
func `a telephone number in any spacing`(_ number: String) {
  #expect(hits("<p>rang \(number) twice</p>") == ["1 text p1 telephone number"])
}

@Test(arguments: [
  ("14 Larkspur Close", ["1 text p1 street and number"]),
  ("14 Larkspur", ["1 text p1 street and number"]),
  ("16 Larkspur Close", ["1 text p1 street"]), ("16 Larkspur Cl.", ["1 text p1 street"]),
  ("NR3 1AB", ["1 text p1 postcode"]), ("nr31ab", ["1 text p1 postcode"]),
  ("NR3  1 AB", ["1 text p1 postcode"]), ("the NR3 1 sector", ["1 text p1 postcode sector"]),
  ("Norwich", []), ("NR3", []), ("the larkspur was close", []), ("NR3 12 times", []),
])
func `addresses in parts`(_ text: String, _ expected: [String]) {
  #expect(hits("<p>seen at \(text) today</p>") == expected)
}

@Test func `places, references and e-mail`() {
  let cad = WithheldIdentity(
    id: "c", texts: ["CAD 1123 of 11 June 2022", "saz91@example.org", "The Red Lion"])
  let text = "<p>CAD-1123; log 1123; saz91@example.org, saz91; the red lion; The Red Lion</p>"
  #expect(
    hits(text, request([cad])) == [
      "1 text c withheld reference", "1 text c withheld text", "1 text c e-mail address",
      "1 text c withheld text",
    ])
}
