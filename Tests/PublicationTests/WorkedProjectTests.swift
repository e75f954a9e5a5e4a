import Content
import Diagnostics
import OrdinaryWords
import Testing

@testable import Publication

/// The two worked projects of this repository, as their public views show them.
struct WorkedProjectTests {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
  static let source = FolderSource(root: root)
  static let library = Library.read(source)

  func publish(_ slug: String, in view: String) throws -> (PublishedProject, [Finding]) {
    let project = try #require(Self.library.projects.first { $0.slug == slug })
    let view = try #require(Self.library.site.views.first { $0.name == view })
    let publisher = Publisher(
      library: Self.library, bodies: BodyReader(Self.source),
      isOrdinary: { OrdinaryWords.contains($0) })
    let links = DeliveryLinks(of: Self.library, in: view, only: project)
    let made = publisher.publish(project, in: view, below: "", links: links)
    return (made.project, made.findings)
  }

  @Test(arguments: ["harbour-lane", "millbrook-court"], ["overview", "public"])
  func nothingIsLeftToSettle(slug: String, view: String) throws {
    #expect(try publish(slug, in: view).1.map(\.headline) == [])
  }

  @Test func aSentenceStaysASentence() throws {
    let (project, _) = try publish("harbour-lane", in: "public")
    let event = try #require(project.events.first { $0.id == "E14" })
    #expect(event.title.plain == "Mrs Sharrow calls police about her son")
    #expect(
      event.account.document.root.plainText.contains(
        "He was still at his mother's house when Officer 1 came, within the hour."))
  }

  @Test func theOverviewViewNamesPeople() throws {
    let (project, _) = try publish("harbour-lane", in: "overview")
    let event = try #require(project.events.first { $0.id == "E14" })
    #expect(event.title.plain == "Mrs Tolland calls police about her son")
    #expect(project.facts.marking?.plain == "OFFICIAL-SENSITIVE")
  }
}
