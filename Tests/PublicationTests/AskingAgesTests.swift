import Content
import Diagnostics
import Testing

@testable import Publication

/// Ages in prose, beside the dates and the answers that a project holds elsewhere.
struct AskingAgesTests {
  /// An event on a birthday of hers, and an incident in the year after.
  static func site(_ body: String, age: String = "") -> AskingSite {
    var site = AskingSite()
    site.people = site.people.replacing(
      "born: 1991-03-07", with: "born: 1991-03-07" + (age.isEmpty ? "" : "\n    " + age))
    site.files["content/imr/quay/index.md"] =
      "---\ntitle: A review\npublic-reference: imr-1\nmarking: OFFICIAL\nstage: final\n"
      + "dates: {incident: 2023-07-09}\n---\n\nContext.\n"
    site.files["content/imr/quay/events/a.md"] =
      "---\nid: E01\ndate: 2023-03-07\ntitle: A call\n---\n\n\(body)\n"
    return site
  }

  static let shown = "characteristics: {age: {publish: yes}}"

  /// With an age that may be published: only the day that it leads to is asked about.
  static let birthdays: [(String, [String])] = [
    ("On her birthday Sarah rang.", ["RED-22 her birthday"]),
    ("She rang. She was 32 that day.", ["RED-22 was 32"]),
    ("On her 32nd birthday she rang.", ["RED-22 32nd birthday"]),
    ("On her thirty-second birthday she rang.", ["RED-22 thirty-second birthday"]),
    ("She turned 30 in March 2021.", ["RED-22 turned 30"]),
    ("On her 40th birthday she would leave.", []), ("She was 32 when she rang.", []),
    ("He was 40 that day.", []), ("In May 2022 it was his birthday.", []),
  ]

  @Test(arguments: birthdays)
  func onTheDayOfItsEvent(text: String, asked: [String]) {
    #expect(Self.site(text, age: Self.shown).asked("Nothing.") == asked)
  }

  @Test func elsewhereTheDayOfAnEventSaysNothing() {
    #expect(Self.site("Nothing.", age: Self.shown).asked("It was her birthday.") == [])
  }

  /// Of somebody whose age the register withholds: the ages that fit, and any beside the name.
  @Test(arguments: ["", "characteristics: {age: {publish: no, why-not: her children}}"])
  func anAgeThatIsWithheld(answer: String) {
    for (text, words) in [
      ("Sarah, aged 32, rang.", "aged 32"), ("She was 32 years old.", "32 years old"),
      ("A 32-year-old woman died.", "32-year-old"),
      ("A thirty-two-year-old woman.", "thirty-two-year-old"),
    ] {
      let made = Self.site("Nothing.", age: answer).rehearse(text)
      #expect(made.questions.map { "\($0.code) \($0.words.plain)" } == ["RED-22 " + words])
      let told = made.findings.filter { $0.code == "RED-22" }
      #expect(
        told.map(\.headline) == ["An age that the register withholds stands here: that of 'sarah'"])
      #expect(told.map(\.level) == [.warning])
    }
    #expect(
      Self.site("Nothing.", age: answer).asked("Children aged 5, 32 days, a man of 60 years.") == []
    )
  }

  @Test func anAgeThatIsShown() {
    #expect(Self.site("Nothing.", age: Self.shown).asked("Sarah, aged 32, rang.") == [])
  }

  @Test func theHelpSaysWhatToAllow() {
    let made = AskingSite().rehearse("She turned 18 in March 2009.")
    #expect(
      made.findings.map(\.help) == [
        "Leave out the age or the day; or mark the words, [on her birthday](withhold:id); or allow the "
          + "words of the age and no name or date: allow: [{phrase: turned 30, reason: …}]."
      ])
  }
}
