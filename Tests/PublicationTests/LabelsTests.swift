import Testing

@testable import Publication

/// Labels for officers and professionals who have no pseudonym.
struct LabelsTests {
  static let site: QuaySite = {
    var site = QuaySite()
    site.people = """
      people:
        - {id: adams, role: officer, name: {full: Peter Adams, rank: PC}}
        - {id: baker, role: officer, name: {full: Joan Baker, rank: DS}}
        - {id: given, role: officer, name: {full: Olu Cole, rank: PC}, pseudonym: {label: Officer 2}}
        - {id: nurse, role: professional, name: {full: Lena Duffy}}
        - {id: young, role: officer, name: {full: Tom Young, rank: PC}}
        - {id: absent, role: officer, name: {full: Vic Zeal, rank: PC}}
      """
    site.files["content/imr/quay/index.md"] = """
      ---
      title: A review
      public-reference: imr-1
      marking: OFFICIAL-SENSITIVE
      stage: final
      ---

      PC Young came, then DS Baker with Lena Duffy. PC Cole stayed.
      """
    site.files["content/imr/quay/events/a.md"] = """
      ---
      id: E01
      date: 2022-06-11
      title: A call
      officers: [adams]
      ---

      DS Baker rang.
      """
    return site
  }()

  @Test func byFirstAppearanceAndNeverByTheRegister() {
    let made = Self.site.publish(in: "public")
    #expect(made.findings.isEmpty, "\(made.findings)")
    #expect(
      made.project?.context?.document.root.plainText
        == "Officer 1 came, then Officer 3 with Professional 1. Officer 2 stayed.")
    #expect(made.project?.events.first?.officers.map(\.name.plain) == ["Officer 4"])
    #expect(
      made.project?.people.map(\.name.plain) == [
        "Officer 1", "Officer 3", "Officer 2", "Professional 1", "Officer 4",
      ])
  }

  @Test func theOrderOfTheRegisterDoesNotMatter() {
    var other = Self.site
    let lines = other.people.split(separator: "\n")
    other.people = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    #expect(
      other.publish(in: "public").project?.context?.document.root.plainText
        == Self.site.publish(in: "public").project?.context?.document.root.plainText)
  }

  @Test(arguments: ["victim", "suspect", "child", "family", "witness", "other"])
  func everybodyElseStillStops(role: String) {
    var site = Self.site
    site.people += "\n  - {id: extra, role: \(role), name: {full: Wanda Quill}}"
    let findings = site.publish(in: "public").findings
    #expect(findings.contains { $0.code == "RED-01" && $0.headline == "'extra' has no pseudonym" })
    #expect(!findings.contains { $0.headline.contains("adams") })
  }
}
