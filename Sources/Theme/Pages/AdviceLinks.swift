internal import Content
package import Publication

/// Where the sections of the advice are explained, in a delivery that holds guidance.
package struct AdviceLinks: Sendable {
  private let bySection: [String: Link]

  package init() { bySection = [:] }

  package init(_ guidance: GuidancePublication) {
    bySection = guidance.pages.reduce(into: [:]) { links, page in
      guard let section = page.section, page.language == .english, links[section] == nil else {
        return
      }
      links[section] = Link(address: page.address, title: page.title.plain)
    }
  }

  func link(to section: String) -> Link? { bySection[section] }
}
