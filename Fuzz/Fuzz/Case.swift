import Audit
import Content
import Diagnostics
import Markdown
import OrdinaryWords
import Publication

/// One small project whose register never changes.
enum Case {
  static let register = """
    people:
      - {id: p1, role: family, name: {full: Brigid Anne Farouk-O'Shea, title: Ms, known-as: [Bidz]}, \
    pseudonym: {name: Nora Kelly}, born: 1988-10-04, \
    addresses: [{text: "27 Tansy Street, Wexborough WX6 4BD", public: her flat}]}
      - {id: o1, role: officer, name: {full: Gareth Pellworth, rank: PC, collar: "3307"}, \
    pseudonym: {label: Officer 1}}
      - {id: w1, role: witness, name: {full: Grace Price, title: Mrs}, pseudonym: {name: Ellen Lisle}}
    places: [{id: school, text: Gallowgate Infants, public: his school}]
    withheld: [{id: home, public: her home}]
    """

  static let auditor = Auditor(audited)

  private static let audited = AuditRequest(
    identities: [
      WithheldIdentity(
        id: "p1", fullName: "Brigid Anne Farouk-O'Shea", title: "Ms", knownAs: ["Bidz"],
        born: DateOfBirth(year: 1988, month: 10, day: 4),
        addresses: ["27 Tansy Street, Wexborough WX6 4BD"]),
      WithheldIdentity(id: "o1", fullName: "Gareth Pellworth", rank: "PC", collar: "3307"),
      WithheldIdentity(id: "w1", fullName: "Grace Price", title: "Mrs"),
      WithheldIdentity(id: "school", texts: ["Gallowgate Infants"]),
    ],
    pseudonyms: ["Nora Kelly", "Officer 1", "Ellen Lisle"],
    ordinaryWords: { OrdinaryWords.contains($0) })

  static func files(register: String = register) -> [String: String] {
    [
      "content/guidance/index.md": "---\ntitle: Guidance\n---\n\nWords.\n",
      "content/imr/quay/index.md":
        "---\ntitle: A review\npublic-reference: imr-1\nmarking: OFFICIAL\nstage: final\n---\n\nText.\n",
      "content/imr/quay/people.md": "---\n\(register)\n---\n\nText.\n",
    ]
  }

  /// A section with this body, in the public view: its HTML, and whether something stops the view.
  static func published(_ body: [UInt8]) -> (html: String, isStopped: Bool) {
    var source = MemorySource(files())
    source.files["content/imr/quay/sections/s.md"] =
      Array("---\nid: s1\ntitle: A section\n---\n\n".utf8) + body
    let library = Library.read(source)
    guard let project = library.projects.first,
      let view = library.site.views.first(where: { $0.people == .pseudonymised })
    else { return ("", true) }
    let publisher = Publisher(
      library: library, bodies: BodyReader(source), isOrdinary: { OrdinaryWords.contains($0) })
    let made = publisher.publish(
      project, in: view, below: "", links: DeliveryLinks(of: library, in: view, only: project))
    let html = made.project.sections.map { HTMLRenderer().html(of: $0.body.document) }.joined()
    let findings = library.findings + made.findings
    return (html, findings.contains { $0.level == .stop })
  }
}
