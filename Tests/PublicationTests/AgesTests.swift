import Testing

@testable import Publication

/// Ages that stand where named readers see a date of birth.
struct AgesTests {
  func site(_ person: String, incident: String = "2023-04-02") -> QuaySite {
    var site = DatingTests.site(incident: "dates: {incident: \(incident)}")
    site.people = """
      people:
        - id: sarah
          role: family
          name: {full: Sarah Ahmed}
          pseudonym: {name: Maya Kelly}
      \(person.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))
      """
    return site
  }

  func age(_ person: String, incident: String = "2023-04-02") -> String {
    let rows = site(person, incident: incident).publish(in: "public").project?.people.first?
      .characteristics
    guard let row = rows?.first(where: { $0.label.plain == "Age" }) else { return "no row" }
    switch row.value {
    case .shown(let text), .notKnown(let text): return text.plain
    case .withheld: return "withheld"
    case .blank: return "blank"
    }
  }

  @Test func asTheRestrictionAllows() {
    #expect(age("born: 1991-03-07") == "withheld")
    #expect(
      age("born: 1991-03-07\ncharacteristics: {age: {publish: yes}}")
        == "32 at the time of the incident")
    #expect(
      age("born: 1991\ncharacteristics: {age: {publish: yes}}")
        == "31 or 32 at the time of the incident")
    #expect(age("born: 1991-03-07\ncharacteristics: {age: {publish: no}}") == "withheld")
    #expect(
      age("born: 1991-03-07\ncharacteristics: {age: {publish: partial, public: in her thirties}}")
        == "in her thirties")
    #expect(age("born: 1991-03-07", incident: "..") == "withheld")
    #expect(age("pronouns: she/her") == "no row")
  }

  @Test func namedReadersSeeTheDate() {
    let people = site("born: 1991-03-07").publish(in: "family").project?.people
    #expect(people?.first?.named?.born?.plain == "7 March 1991")
    #expect(people?.first?.characteristics.isEmpty == true)
  }

  @Test(arguments: ["public", "month", "year", "relative"])
  func aBirthInProseReadsAsWithheld(view: String) {
    var site = site("born: 1991-03-07")
    site.files["content/imr/quay/sections/s.md"] = nil
    let shown = site.section("She was born on 7 March 1991.", in: view)
    #expect(shown.html == "<p>She was born on (date of birth withheld).</p>\n")
  }
}
