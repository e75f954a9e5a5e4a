package import Content

/// Every file of a site that a link may lead to, whether or not a delivery holds it: a link to a page that is left out is no
/// mistake, and one to no page at all is.
package struct KnownFiles: Sendable {
  let paths: Set<String>

  package init(of library: Library) {
    var known = Set(library.guidance.pages.map(\.file))
    known.formUnion(library.guidanceAssets.map(\.file))
    known.formUnion(library.faq.questions.map(\.file))
    for project in library.projects {
      known.formUnion(ProjectAddresses(prefix: "").files(of: project))
      known.formUnion(project.assets.map(\.file))
      known.formUnion([project.checklist?.notes.file, project.sent?.file].compactMap { $0 })
    }
    paths = known
  }
}
