package import Content
package import Diagnostics
internal import Markdown

/// The guidance of a site as the reader of one view may see it.
///
/// It names nobody, so nothing is swapped; but it goes the same way as a project does, so that
/// working notes, comments and links are settled in one place. Bodies are read when a page is
/// rendered, so that memory does not grow with them.
package struct GuidancePublication: Sendable {
  /// Sections and pages as navigation shows them.
  package let root: PublishedFolder
  /// Every page, in the order of navigation.
  package let pages: [PublishedGuidancePage]
  let library: Library
  let view: ViewDefinition
  let links: LinkMap
  let bodies: BodyReader
  let sections: SectionIndex
  let anchors: GuidanceAnchors

  /// The body of a page, and what is wrong with it.
  package func body(of page: PublishedGuidancePage) -> (body: PublishedBody, findings: [Finding]) {
    let maker = GuidanceBody(publication: self, file: page.origin.file, address: page.address)
    return maker.body(page.origin.body)
  }
}

extension Publisher {
  /// The guidance of the site for a view that holds it.
  package func guidance(in view: ViewDefinition, links: DeliveryLinks) -> GuidancePublication {
    let maker = GuidanceTreeMaker(
      library: library, view: view, links: links.map,
      prefix: DeliveryLinks.guidancePrefix(in: view))
    let root = maker.folder(library.guidance.root)
    return GuidancePublication(
      root: root, pages: root.allPages, library: library, view: view, links: links.map,
      bodies: bodies, sections: maker.sections,
      anchors: GuidanceAnchors(of: library, bodies: bodies))
  }
}

extension PublishedFolder {
  /// The pages of the folder and of those in it, in the order of navigation.
  package var allPages: [PublishedGuidancePage] {
    (index.map { [$0] } ?? [])
      + entries.flatMap { entry -> [PublishedGuidancePage] in
        switch entry {
        case .page(let page): [page]
        case .folder(let folder): folder.allPages
        }
      }
  }
}
