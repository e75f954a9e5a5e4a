import Content
import Testing

/// A mistake among names must not go unnoticed: a name that is not read is a name that is not swapped.
@Suite struct RegisterTests {
  private let file = "content/imr/harbour-lane/people.md"

  private func toldOfSarah(_ lines: String) -> [String] {
    told(
      "people.md",
      "---\npeople:\n  - id: whitcombe\n    role: officer\n    name: {full: D}\n  - id: sarah\n\(lines)\n---\n"
    )
    .map { String($0.dropFirst(file.count + 1)) }
  }

  private let name = "    role: victim\n    name: {full: Sarah Ahmed}"

  @Test func aMisspelledKeyStops() {
    #expect(
      toldOfSarah("    role: victim\n    name: {full: Sarah Ahmed, known_as: [Saz]}") == [
        "8:31: stop: 'known_as' is not a key of a name, and what it holds is not read [SRC-01] "
          + "Did you mean 'known-as'?"
      ])
    #expect(
      toldOfSarah(name + "\n    aliases: [Saz]") == [
        "9:5: stop: 'aliases' is not a key of a person, and what it holds is not read [SRC-01] "
          + "The keys of a person are id, role, relationship, name, pseudonym, pronouns, born, died, addresses, "
          + "identifiers, characteristics, preferred-language, avoided-language."
      ])
  }

  @Test func whatMustBeThereIsAskedFor() {
    #expect(
      toldOfSarah("    pronouns: she/her") == [
        "6:5: stop: The key 'name' of a person is missing [SRC-01] "
          + "Write for example name: {full: Sarah Ahmed, title: Ms}",
        "6:5: stop: The key 'role' of a person is missing [SRC-01] Write for example role: victim or suspect or "
          + "child or family or witness or officer or professional or other",
      ])
    #expect(
      toldOfSarah("    role: victim\n    name: {title: Ms}") == [
        "8:11: stop: The key 'full' of a name is missing [SRC-01] Write for example full: Sarah Ahmed"
      ])
    #expect(
      toldOfSarah("    role: victim\n    name: Sarah Ahmed") == [
        "8:11: stop: 'name' holds a name as a group of keys, not text [SRC-01] "
          + "Write for example name: {full: Sarah Ahmed, title: Ms}"
      ])
  }

  @Test(arguments: ["{chosen-by: sister}", "{name: Maya Kelly, label: Officer 1}"])
  func aPseudonymIsANameOrALabel(_ pseudonym: String) {
    #expect(
      toldOfSarah(name + "\n    pseudonym: \(pseudonym)") == [
        "9:16: stop: A pseudonym is either a name or a label [SRC-01] "
          + "Write for example pseudonym: {name: Maya Kelly} or pseudonym: {label: Officer 1}"
      ])
  }

  @Test func rowsOfTheTableAreHeldToTheirKeys() {
    #expect(
      toldOfSarah(name + "\n    characteristics: {religon: {value: x}}") == [
        "9:23: stop: 'religon' is not a row of the table of characteristics [SRC-01] Did you mean 'religion'? "
          + "The rows are age, sex, gender-reassignment, ethnicity, lgbtq, religion, disability, pregnant, married, "
          + "other."
      ])
    #expect(
      toldOfSarah(
        name + "\n    characteristics: {sex: Female, other: {value: x}, age: {value: \"31\"}}") == [
          "9:28: stop: 'sex' holds a characteristic as a group of keys, not text [SRC-01] "
            + "Write for example sex: {value: not known, publish: unanswered}",
          "9:43: stop: The key 'other' of a person holds a list, not a group of keys [SRC-01] "
            + "Write for example other: [{value: not known, publish: unanswered}]",
          "9:68: stop: The value of 'age' is worked out and not written [SRC-01] "
            + "Give the date of birth as born: 1991-03-07, and keep publish here.",
        ])
  }

  @Test func noFindingRepeatsWhatMayIdentify() {
    #expect(
      toldOfSarah(name + "\n    born: 07/03/1991\n    addresses: 14 Larkspur Close") == [
        "9:11: stop: This is not a date for 'born': a date is written year-month-day, not day first [SRC-01] "
          + "Write for example 2022-06-11, 2022-06 where the day is not known, or 2022-06-11? where it is doubted.",
        "10:16: stop: The key 'addresses' of a person holds a list, not text [SRC-01] "
          + "Write for example addresses: [{text: \"14 Larkspur Close\", public: her flat}]",
      ])
    #expect(
      told(
        "events/earlier.md",
        "---\nid: E10\ntitle: Call\ndate: 2022\ncontact-with: [Sarah Ahmed]\n---\n") == [
          "content/imr/harbour-lane/events/earlier.md:5:16: stop: The id of a person stands here, and this is none "
            + "[SRC-02] The ids are sarah, whitcombe."
        ])
  }

  @Test func aRestrictionThatCannotBeReadIsUnanswered() throws {
    var files = harbourLane
    files[file] = """
      ---
      people:
        - id: sarah
          role: victim
          name: {full: Sarah Ahmed}
          characteristics: {sex: {publish: maybe}}
        - {id: whitcombe, role: officer, name: {full: D}}
      ---
      """
    let library = read(files)
    #expect(
      told(library) == [
        "\(file):6:38: stop: This is not one of the words for 'publish' of a characteristic [SRC-01] "
          + "The words are unanswered, yes, no, partial."
      ])
    let sarah = try #require(library.projects.first?.register.people.first)
    #expect(sarah.characteristics.map(\.publish.value) == [.unanswered])
  }

  @Test func aProjectWithoutARegisterIsToldSo() {
    var files = harbourLane
    files[file] = nil
    #expect(
      told(read(files)) == [
        "content/imr/harbour-lane:1:1: stop: A project has a file 'people.md' [SRC-01] "
          + "Write everybody who is named there, even if the list is empty: people: []"
      ])
  }

  private func toldOfClearing(_ lines: String) -> [String] {
    told("people.md", "---\npeople: []\n\(lines)\n---\n")
      .filter { $0.hasPrefix(file) && !$0.contains("There is no person") }
      .map { String($0.dropFirst(file.count + 1)) }
  }

  @Test func aClearedFileIsHeldToItsKeys() {
    #expect(
      toldOfClearing("images:\n  - {path: a.png, sha_256: x}") == [
        "4:5: stop: The key 'file' of a cleared image is missing [SRC-01] "
          + "Write for example file: images/plan.png",
        "4:6: stop: 'path' is not a key of a cleared image, and what it holds is not read [SRC-01] "
          + "The keys of a cleared image are file, sha256, shows, cleared-by, cleared.",
        "4:19: stop: 'sha_256' is not a key of a cleared image, and what it holds is not read "
          + "[SRC-01] Did you mean 'sha256'?",
      ])
    #expect(
      toldOfClearing("attachments: [{file: a.pdf, cleared: soon}]") == [
        "3:22: warning: The register clears a file that the project does not have [SRC-02] "
          + "Write its path below the project's folder, for example images/plan.png.",
        "3:38: stop: This is not a date for 'cleared': a date is written year-month-day [SRC-01] "
          + "Write for example 2022-06-11, 2022-06 where the day is not known, or 2022-06-11? where it "
          + "is doubted.",
      ])
  }
}
