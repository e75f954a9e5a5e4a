import Content
import Diagnostics
import Testing

@testable import Publication

/// An answer in the register settles a question for the whole project.
struct AskingAnswerTests {
  @Test(arguments: [
    ("He met Colin Harmer. Colin Harmer's dog.", "Colin Harmer"),
    ("Then PC Whitcome rang.", "Whitcome"), ("PC Harmer came.", "PC Harmer"),
    ("PC Harmer came.", "Harmer"), ("Ring 01603 496000.", "01603 496000"), ("SAO met.", "SAO"),
    ("A Раtel came.", "Раtel"), ("#justiceforjane", "justiceforjane"),
    ("Mr Kelly came.", "Mr Kelly"), ("PC Whitcombe said that he was tired.", "Officer 1"),
    ("She turned 18 in March 2009.", "18 in March 2009"),
    ("She turned 18 in March 2009.", "turned 18"),
    ("CAD 88 of 2 July 2023.", "CAD 88 of 2 July 2023"),
    ("CAD 88 of 2 July 2023.", "CAD 88"), ("Sarah (known as Tank) came.", "Tank"),
    ("Sarah was 40 by then.", "was 40"), ("Then J rang.", "Then J rang"),
  ])
  func anAllowedPhrase(text: String, phrase: String) {
    var site = AskingSite()
    #expect(site.asked(text).count == 1)
    site.allow = "allow: [{phrase: \"\(phrase)\", reason: because}]"
    #expect(site.asked(text) == [])
    #expect(site.rehearse(text).findings.map(\.headline) == [])
  }

  @Test func aRegisterEntry() {
    var site = AskingSite()
    site.people = site.people.replacing(
      "known-as: [Saz]", with: "known-as: [Saz], also-written: [Sarah Ahmde]")
    site.people += """

      identifiers: [{id: phone, text: 01603 496000, public: her number}]
      organisations: [{id: shop, text: Harmer Pike, public: a shop}]
      """
    #expect(site.asked("Sarah Ahmde rang 01603496000 from Harmer Pike.") == [])
  }

  @Test func wordsThatAreMarked() {
    #expect(AskingSite().asked("[Colin Harmer](person:jay) and [J](person:jay) came.") == [])
  }

  @Test func whatTheProjectCallsThings() {
    var site = AskingSite()
    let text = "Records came from Harmer Pike and Orrin Quayle; the Dalby Thresk was used."
    #expect(site.asked(text).count == 3)
    site.files["content/imr/quay/glossary.yaml"] =
      "terms: [{term: Dalby Thresk, meaning: a form}]\n"
    site.files["content/imr/quay/events/a.md"] =
      "---\nid: E01\ndate: 2022-06-11\ntitle: A call\nagencies: [Harmer Pike]\n---\n\nShe rang.\n"
    site.files["content/imr/quay/methodology.md"] =
      "---\nsystems: [{name: Orrin Quayle, accessed: yes}]\n---\n\nWords.\n"
    #expect(site.asked(text) == [])
  }

  @Test func anAllowedPhraseThatStandsNowhere() {
    var site = AskingSite()
    site.allow = "allow: [{phrase: Colin Harmer, reason: an author}]"
    let made = site.rehearse("Nothing.")
    #expect(
      made.findings.map(FindingText(isColoured: false).lines) == [
        """
        content/imr/quay/people.md:18:18: prompt: This allowed phrase stands nowhere in the project any \
        more [RED-27]
            Take it out of the list, or correct it if it is to match something. See section 2a of the advice.
        """
      ])
  }

  @Test func aNameThatIsNoEverydayWord() {
    func shown(_ everyday: String) -> String {
      var site = AskingSite()
      site.people = """
        people:
          - id: price
            role: witness
            name: {full: Alan Price, title: Mr\(everyday)}
            pseudonym: {name: Vincent Orme}
        """
      return site.shown("It was late. Price was fixed. The price they paid.")
    }
    #expect(shown("").contains("Price was fixed"))
    #expect(
      shown(", everyday-word: \"no\"").contains("It was late. Orme was fixed. The price they paid.")
    )
  }
}
