internal import Markdown
internal import Publication

/// Texts that are shown away from the page that they were written for.
extension Scene {
  /// The same scene for texts whose links lead from another page.
  ///
  /// - Parameter address: the page that the texts were written for.
  func showingTexts(of address: String) -> Scene {
    var scene = self
    scene.origin = folder(of: address) == folder(of: self.address) ? nil : address
    return scene
  }

  /// The document with its relative links leading from the page being rendered.
  func ledHere(_ document: Document) -> Document {
    guard let origin, document.root.descendants(.link).contains(where: isRelative) else {
      return document
    }
    let copy = document.copy()
    for link in copy.root.descendants(.link) where isRelative(link) {
      let destination = link.destination ?? ""
      link.destination = way(to: origin, destination)
    }
    return copy
  }

  private func way(to origin: String, _ destination: String) -> String {
    if destination.hasPrefix("#") { return Address.relative(origin + destination, from: address) }
    let folder = folder(of: origin)
    return Address.relative(folder + "_", from: address).dropLast() + destination
  }

  private func isRelative(_ link: Node) -> Bool {
    guard let destination = link.destination, !destination.hasPrefix("//") else { return false }
    return !destination.prefix { $0 != "/" && $0 != "#" }.contains(":")
  }

  /// The part of an address up to its last slash.
  private func folder(of address: String) -> String {
    String(
      address[..<(address.lastIndex(of: "/").map(address.index(after:)) ?? address.startIndex)])
  }
}
