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

  /// A reader of two versions, or of one with a row withheld, must not be able to tell what is recorded.
  @Test func aWithheldValueLeavesNoTrace() throws {
    func shown(_ value: String) throws -> [String] {
      var site = QuaySite()
      site.people =
        Self.person + "    pseudonym: {label: Adult A}\n    characteristics:\n"
        + "      religion: {value: \(value), publish: \"no\"}\n      sex: {value: Female, publish: \"yes\"}\n"
      let person = try #require(site.publish(in: "public").project?.people.first)
      #expect(person.tally == nil)
      return person.characteristics.map { "\($0.label.plain) \($0.value)" }
    }
    #expect(try shown("Muslim") == shown("Information not known/not recorded"))
  }

  static let told = [
    (
      "places: [{id: school, text: Oak School, public: Amy's school}]", "RED-12",
      "What stands in place of 'school' holds a form of 'amy'"
    ),
    (
      "withheld: [{id: flat, public: the Stone flat}]", "RED-12",
      "What stands in place of 'flat' holds a form of 'amy'"
    ),
    (
      "allow: [{phrase: Amy Stone, reason: none}]", "RED-13",
      "An allowed phrase must not hold the whole name of 'amy'"
    ),
  ]

  @Test(arguments: told)
  func whatIsPutIntoThePublicViewNamesNobody(entry: String, code: String, headline: String) {
    var site = QuaySite()
    site.people = Self.person + "    pseudonym: {label: Adult A}\n" + entry
    let findings = site.publish(in: "public").findings
    #expect(findings.map(\.code) == [code])
    #expect(findings.map(\.headline) == [headline])
    #expect(site.publish(in: "overview").findings.isEmpty)
  }

  @Test func anIdNamesNobody() {
    var site = QuaySite()
    site.files["content/imr/quay/learning/l.md"] =
      "---\nid: L-sarah-ahmed\ntitle: A point\nlevel: system\n---\n\nWords.\n"
    let findings = site.publish(in: "public").findings
    #expect(findings.map(\.headline) == ["This id holds a form of 'sarah'"])
    #expect(findings.first?.position?.file == "content/imr/quay/learning/l.md")
  }

  @Test func aViewShowsOnlyTheSectionsThatItNames() throws {
    var site = QuaySite()
    site.files["content/site.yaml"] =
      "views:\n  - {name: panel, people: named, holds: project, sections: [people]}\n"
    site.files["content/imr/quay/learning/l.md"] =
      "---\nid: L1\ntitle: A point\nevents: [E01]\n---\n\nWords.\n"
    let project = try #require(site.publish(in: "panel").project)
    #expect(project.people.count == 4)
    #expect(project.events.isEmpty)
    #expect(project.learning.isEmpty)
    #expect(project.sections.isEmpty)
  }

  @Test func windowsLineEndsGiveTheSamePages() throws {
    func reasoning(_ site: QuaySite) throws -> String {
      let event = try #require(site.publish(in: "public").project?.events.first)
      return try #require(event.reasoning).document.root.plainText
    }
    var windows = QuaySite()
    windows.files["content/imr/quay/events/a.md"] =
      "---\r\nid: E01\r\ndate: 2022-06-11\r\ntitle: Sarah rings\r\n---\r\n\r\nShe rang.\r\n\r\n"
      + "## Analysis\r\n\r\n### What PC Whitcombe knew\r\n\r\nLittle.\r\n"
    #expect(try reasoning(windows) == reasoning(QuaySite()))
  }
}
