import Diagnostics
import OrdinaryWords
import Testing

@testable import Content
@testable import Publication

/// What is measured: who is found in a text, and what is asked about instead.
struct NameFinderTests {
  /// The words of each mention, a question mark behind those that the author is asked about.
  private func found(_ text: String, of people: [Person]) -> [String] {
    var register = Register(notes: PageNotes(file: "people.md"))
    register.people = people
    let bytes = Array(text.utf8)
    let finder = NameFinder(register: register, isOrdinary: OrdinaryWords.contains)
    return finder.mentions(in: bytes).map {
      String(decoding: bytes[$0.range], as: UTF8.self) + ($0.isOpenQuestion ? "?" : "")
    }
  }

  @Test func aNameOfALetterIsAskedAboutWhereItStandsAlone() {
    let people = [Person.person("r", "R", as: "Adult B"), .person("s", "Mr S.", as: "Adult C")]
    #expect(
      found("In R v. Lambert, S. and Marper said: section R, R-rated.", of: people) == ["R?", "S?"])
  }

  @Test func whoIsFoundIsNoQuestion() {
    let people = [
      Person.person("a", "Ann Moss", as: "Zena Quill"), .person("r", "R", as: "Adult B"),
    ]
    #expect(found("Ann Moss saw R; A. Moss left.", of: people) == ["Ann Moss", "R?", "A. Moss"])
    #expect(found("Nobody came.", of: people) == [])
  }
}
