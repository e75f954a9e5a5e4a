extension GuidanceTree {
  /// Pages as they lie in folders, whether or not a folder has an index.
  init(_ pages: [GuidancePage]) {
    var builder = FolderBuilder()
    for page in GuidanceTree.withTranslations(pages) {
      let parts = page.path.split(separator: "/").map(String.init)
      builder.add(page, folders: parts.dropLast()[...])
    }
    root = builder.folder(name: "", path: "")
  }

  /// One page for each path, in the language without a suffix where there is one.
  private static func withTranslations(_ pages: [GuidancePage]) -> [GuidancePage] {
    var places: [String: Int] = [:]
    var found: [GuidancePage] = []
    for page in pages.sorted(by: {
      ($0.address.utf8.count, $0.address) < ($1.address.utf8.count, $1.address)
    }) {
      if let place = places[page.path] {
        found[place].translations.append(page)
      } else {
        places[page.path] = found.count
        found.append(page)
      }
    }
    return found
  }
}

/// A folder while its pages are still coming.
private struct FolderBuilder {
  var pages: [GuidancePage] = []
  var folders: [String: FolderBuilder] = [:]

  mutating func add(_ page: GuidancePage, folders path: ArraySlice<String>) {
    guard let first = path.first else {
      pages.append(page)
      return
    }
    folders[first, default: FolderBuilder()].add(page, folders: path.dropFirst())
  }

  func folder(name: String, path: String) -> GuidanceFolder {
    let inside = path.isEmpty ? "" : path + "/"
    let index = pages.first { $0.path == inside + "index" }
    let entries =
      pages.filter { $0.path != inside + "index" }.map(GuidanceEntry.page)
      + folders.map { .folder($0.value.folder(name: $0.key, path: inside + $0.key)) }
    return GuidanceFolder(
      name: name, path: path, index: index, entries: entries.sorted { $0.order < $1.order })
  }
}

extension GuidanceEntry {
  /// What entries are listed by.
  fileprivate var order: (weight: Int, title: String, path: String) {
    switch self {
    case .page(let page): (page.weight, page.title.text, page.path)
    case .folder(let folder): (folder.index?.weight ?? 0, folder.title, folder.path)
    }
  }
}
