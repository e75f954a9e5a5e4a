internal import Diagnostics
internal import Synchronization
internal import Theme

/// Which page of a delivery has which address. Capitals do not count: Windows does not tell them apart.
final class AddressClaims: Sendable {
  private let owners = Mutex<[String: String]>([:])

  /// Takes an address for a page.
  ///
  /// - Returns: A finding where another page has it, and this one must not be written.
  func claim(_ page: ThemedPage) -> Finding? {
    let owner = owners.withLock { owners -> String? in
      if let owner = owners[page.address.lowercased()] { return owner }
      owners[page.address.lowercased()] = page.title
      return nil
    }
    return owner.map { owner in
      Finding(
        "SRC-06", .stop, at: SourcePosition(file: page.address),
        "'\(owner)' and '\(page.title)' want the same address '\(page.address)'",
        help:
          "Rename the file of one of them. Pages that Candour makes are all-pages.html and tags/.")
    }
  }
}
