import Diagnostics
import Testing

@testable import Starters

/// What is told where nothing is made.
private func told(_ work: () throws -> Void) -> String {
  do {
    try work()
    return "made"
  } catch let refusal as StarterRefusal {
    return FindingText(isColoured: false).lines(for: refusal.finding)
  } catch {
    return "\(error)"
  }
}

@Test(arguments: [
  (
    "Harbour Lane",
    "unlike 'Harbour Lane' [NEW-01]\n    It becomes a folder and part of addresses. Write for example candour new imr harbour-lane"
  ),
  (
    "../siân",
    "unlike '../siân' [NEW-01]\n    It becomes a folder and part of addresses. Write for example candour new imr sian"
  ),
  (
    "",
    "unlike '' [NEW-01]\n    It becomes a folder and part of addresses. Write for example candour new imr harbour-lane"
  ),
  (
    "-quay--street",
    "unlike '-quay--street' [NEW-01]\n    It becomes a folder and part of addresses. Write for example candour new imr quay-street"
  ),
])
func aProjectsNameIsAPartOfAddresses(_ name: String, _ sentence: String) {
  #expect(
    told { _ = try ProjectName(new: name) }
      == "error: A project's name holds lower-case letters, digits and single hyphens, "
      + sentence)
}

@Test func aDeviceIsNoProject() {
  for name in ["con", "lpt1"] {
    #expect(
      told { _ = try ProjectName(new: name) }
        == "error: '\(name)' is the name of a device on Windows and cannot be a folder there [NEW-01]\n    "
        + "Choose another, for example harbour-lane.")
  }
}

@Test func aProjectThatIsNotThereIsNamedWithThoseThatAre() {
  #expect(
    told { _ = try ProjectName(typed: "harbor", among: ["quay", "harbour"]) }
      == "error: There is no project 'harbor' here [NEW-01]\n    The projects here are harbour, quay."
  )
  #expect(
    told { _ = try ProjectName(typed: "harbor", among: []) }
      == "error: There is no project 'harbor' here [NEW-01]\n    "
      + "Make one with candour new imr harbour-lane --review DHR")
}

@Test func aProjectCanBeNamedByItsPath() throws {
  #expect(try ProjectName(typed: "content/imr/quay/", among: ["quay"]).slug == "quay")
}

@Test func aReviewIsOfAKnownKind() {
  #expect(
    told {
      _ = try starterProject(
        ProjectName(new: "quay"), review: "DVR", title: nil, agency: nil)
    }
      == "error: 'DVR' is not a kind of statutory review [NEW-01]\n    The kinds are DHR, DARDR, SAR, "
      + "LCSPR, CPR, APR, SUSR, MAPPA-SCR, OWHR, joint, learning-lessons.")
}

@Test(arguments: [
  (
    " \t", "A title is not blank [NEW-01]\n    Write for example --title \"Welfare check\""
  ),
  (
    "two\nlines",
    "A title is a single line without control characters [NEW-01]\n    Write it again by hand instead of pasting it."
  ),
  (
    "a bell\u{7}",
    "A title is a single line without control characters [NEW-01]\n    Write it again by hand instead of pasting it."
  ),
])
func aTitleIsALine(_ title: String, _ sentence: String) {
  #expect(
    told {
      _ = try starterEntry(
        .learning, in: ProjectName(new: "quay"), title: title, present: [])
    } == "error: " + sentence)
}

@Test(arguments: [
  (
    "11/06/2022",
    "'11/06/2022' is not a date: a date is written year-month-day, not day first [NEW-01]\n    Write 2022-06-11."
  ),
  (
    "2022-02-30",
    "'2022-02-30' is not a date: there is no day 30 in a month of 28 days [NEW-01]\n    Write for example 2022-06-11, 2022-06 where the day is not known, or 2022-06-11? where it is doubted."
  ),
])
func aDateIsADate(_ date: String, _ sentence: String) {
  #expect(
    told {
      _ = try starterEntry(
        .event, in: ProjectName(new: "quay"), title: "Call", date: date, present: [])
    } == "error: " + sentence)
}
