internal import Content
internal import Publication

/// Where each page of a guidance tree stands: in which folders, and between which pages.
struct GuidanceMap: Sendable {
  let root: PublishedFolder
  /// Every page and every folder without a page of its own, in the order of navigation.
  let places: [Place]
  private let sequences: [Language: [PublishedGuidancePage]]

  struct Place: Sendable {
    /// `nil` for a folder without an index page.
    let page: PublishedGuidancePage?
    let address: String
    /// The folders from the root to the one that it is in, or that it is the page of.
    let folders: [PublishedFolder]
    /// In each of these folders, the position of the entry that leads on to the page.
    let positions: [Int]
    /// The page's position among those of its language.
    let rank: Int

    /// Whether it is the page of the last of its folders.
    var isFolderPage: Bool { positions.count < folders.count }
  }

  init(_ root: PublishedFolder) {
    var walk = Walk()
    walk.visit(root, folders: [], positions: [])
    self.root = root
    places = walk.places
    sequences = walk.sequences
  }

  /// The pages before and after one, in its language.
  func neighbours(
    of place: Place
  ) -> (previous: PublishedGuidancePage?, next: PublishedGuidancePage?) {
    guard let page = place.page, let sequence = sequences[page.language] else { return (nil, nil) }
    let before = place.rank > 0 ? sequence[place.rank - 1] : nil
    let after = place.rank + 1 < sequence.count ? sequence[place.rank + 1] : nil
    return (before, after)
  }

  private struct Walk {
    var places: [Place] = []
    var sequences: [Language: [PublishedGuidancePage]] = [:]

    mutating func visit(_ folder: PublishedFolder, folders: [PublishedFolder], positions: [Int]) {
      let folders = folders + [folder]
      add(folder.index, folder.address, folders, positions)
      for (position, entry) in folder.entries.enumerated() {
        switch entry {
        case .page(let page): add(page, page.address, folders, positions + [position])
        case .folder(let inner):
          visit(inner, folders: folders, positions: positions + [position])
        }
      }
    }

    private mutating func add(
      _ page: PublishedGuidancePage?, _ address: String, _ folders: [PublishedFolder],
      _ positions: [Int]
    ) {
      let rank = page.map { sequences[$0.language, default: []].count } ?? 0
      if let page { sequences[page.language, default: []].append(page) }
      places.append(
        Place(page: page, address: address, folders: folders, positions: positions, rank: rank))
    }
  }
}
