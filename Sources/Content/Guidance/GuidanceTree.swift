/// The guidance pages as folders, in the order in which they are listed.
package struct GuidanceTree: Hashable, Sendable {
  package var root: GuidanceFolder

  /// Every page with its translations, folder by folder in listed order.
  package var pages: [GuidancePage] {
    var found: [GuidancePage] = []
    root.collect(into: &found)
    return found
  }
}

/// A folder of guidance, with or without an `index.md`.
package struct GuidanceFolder: Hashable, Sendable {
  /// The folder's name; empty for the root.
  package var name: String
  /// Below `content/guidance/`; empty for the root.
  package var path: String
  package var index: GuidancePage?
  /// Pages and folders by weight, then title, then path. A folder's weight and title are its index's; without
  /// one it weighs 0 and is titled by its name.
  package var entries: [GuidanceEntry] = []

  /// What the folder is called in a list: its index's title, or its name.
  package var title: String { index?.title.text ?? name }

  fileprivate func collect(into found: inout [GuidancePage]) {
    if let index {
      found.append(index)
      found += index.translations
    }
    for entry in entries {
      switch entry {
      case .page(let page):
        found.append(page)
        found += page.translations
      case .folder(let folder): folder.collect(into: &found)
      }
    }
  }
}

/// What a folder lists.
package enum GuidanceEntry: Hashable, Sendable {
  case page(GuidancePage)
  case folder(GuidanceFolder)
}
