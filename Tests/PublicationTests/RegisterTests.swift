import Diagnostics
import Testing

@testable import Publication

/// What the register must answer before a public view, and nothing else asks for.
struct RegisterTests {
  func headlines(_ people: String, in view: String = "public") -> [String] {
    var site = QuaySite()
    site.people = people
    return site.publish(in: view).findings.filter { $0.level == .stop }.map(\.headline)
  }

  static let person = "people:\n  - id: amy\n    role: family\n    name: {full: Amy Stone}\n"

  @Test func nobodyIsWithoutAPseudonym() {
    #expect(headlines(Self.person) == ["'amy' has no pseudonym"])
    #expect(headlines(Self.person, in: "overview") == [])
  }

  @Test(arguments: [
    ("Lee Stone", "The pseudonym of 'amy' is part of a name of 'amy'"),
    ("Ada Kelly", "The pseudonym of 'amy' has an initial of the real name"),
    ("Lee Kelly", nil),
  ])
  func aPseudonymGivesNothingAway(name: String, headline: String?) {
    let found = headlines(Self.person + "    pseudonym: {name: \(name)}\n")
    #expect(found.first == headline)
  }

  @Test func nobodyHasAnotherPersonsPseudonym() {
    let people = """
      people:
        - {id: amy, role: family, name: {full: Amy Stone}, pseudonym: {label: Adult A}}
        - {id: ben, role: family, name: {full: Ben Price}, pseudonym: {label: adult a}}
      """
    #expect(headlines(people) == ["'ben' and 'amy' have the same pseudonym"])
  }

  @Test(arguments: [
    ("sex: {value: Female}", "Whether 'sex' of 'amy' may be published is not answered"),
    (
      "sex: {value: Female, publish: partial}",
      "'sex' of 'amy' is published in part, without the text to show"
    ),
    (
      "religion: {value: Muslim, publish: \"yes\"}",
      "Nobody is named as having decided to publish 'religion' of 'amy'"
    ),
    ("religion: {value: Muslim, publish: \"no\"}", nil),
    ("sex: {value: Female, publish: \"yes\"}", nil),
  ])
  func everyRestrictionIsAnswered(row: String, headline: String?) {
    let people =
      Self.person + "    pseudonym: {label: Adult A}\n    characteristics:\n      \(row)\n"
    #expect(headlines(people) == (headline.map { [$0] } ?? []))
  }

  @Test func aWithheldValueShowsThatSomethingWasRecorded() throws {
    var site = QuaySite()
    site.people =
      Self.person
      + "    pseudonym: {label: Adult A}\n    characteristics:\n"
      + "      religion: {value: Muslim, publish: \"no\"}\n"
      + "      disability: {value: Epilepsy, publish: partial, public: a long-term condition}\n"
    let person = try #require(site.publish(in: "public").project?.people.first)
    #expect(person.anchor == "adult-a")
    #expect(person.named == nil)
    let shown = person.characteristics.map { row -> String in
      switch row.value {
      case .shown(let text): "\(row.label.plain): \(text.plain)"
      case .withheld: "\(row.label.plain): withheld"
      default: "\(row.label.plain): other"
      }
    }
    #expect(shown == ["Religion: withheld", "Disability: a long-term condition"])
    #expect(person.characteristics.allSatisfy { $0.restriction == nil })
  }
}
