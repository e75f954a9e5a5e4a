package import Content

/// Where the files of a site are in one delivery.
package struct DeliveryLinks: Sendable {
  let map: LinkMap

  /// - Parameters:
  ///   - known: Every file of the site, told once for all deliveries: with many projects it is a long list.
  ///   - view: The view that is delivered.
  ///   - project: The one project that it holds; `nil` where it holds guidance or every project.
  package init(
    of library: Library, knowing known: KnownFiles? = nil, in view: ViewDefinition,
    only project: Project? = nil
  ) {
    var map = LinkMap()
    map.known = (known ?? KnownFiles(of: library)).paths
    let guidance = Self.guidancePrefix(in: view)
    if view.holds != .project {
      for page in library.guidance.pages where !page.isDraft || view.workingMaterial {
        map.pages[page.file] = guidance + page.address
      }
      for asset in library.guidanceAssets { map.assets[asset.file] = guidance + asset.path }
    }
    let projects = project.map { [$0] } ?? (view.holds == .projects ? library.projects : [])
    for project in projects {
      let prefix = view.holds == .projects ? Self.projectPrefix(project) : ""
      map.pages.merge(ProjectAddresses(prefix: prefix).byFile(project, in: view)) { first, _ in
        first
      }
      for asset in project.assets { map.assets[asset.file] = prefix + "files/" + asset.path }
    }
    self.map = map
  }

  /// Where guidance is below the root of a delivery: at the root in a guidance view, in a folder of
  /// its own beside projects.
  package static func guidancePrefix(in view: ViewDefinition) -> String {
    view.holds == .guidance ? "" : "guidance/"
  }

  /// Where a project is below the root of a delivery that holds several.
  package static func projectPrefix(_ project: Project) -> String { "imr/\(project.slug)/" }

  /// The addresses of the images and other files that the delivery takes along, by their paths.
  package var assets: [String: String] { map.assets }

  /// The file that becomes the page of an address; `nil` where the page is made of several or of none.
  package func source(of address: String) -> String? {
    map.pages.first { $0.value == address }?.key
  }
}
