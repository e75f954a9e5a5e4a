internal import Content
internal import Diagnostics
internal import Images
internal import Markdown

/// Makes the links of a document lead to the pages of its delivery.
struct LinkRewriting {
  let links: LinkMap
  let view: ViewDefinition
  /// The file whose links they are.
  let file: String
  /// The address of the page that shows them.
  let address: String
  let anchors: any LinkAnchors
  let ledger: SwapLedger
  /// The files that the pages of a pseudonymised view use.
  let files: FileBook
  /// The title of a document, as the view tells it, by its path from the site's root.
  var title: (String) -> String? = { _ in nil }

  func rewrite(_ document: Document) {
    for node in document.root.descendants {
      switch node.kind {
      case .link: rewriteLink(node, in: document)
      case .image: rewriteImage(node, in: document)
      default: break
      }
    }
  }

  private func rewriteLink(_ node: Node, in document: Document) {
    guard let destination = node.destination, !destination.isEmpty else { return node.unwrap() }
    let (target, anchor) = links.target(of: destination, from: file)
    switch target {
    case .page(let target, let address):
      let id = id(for: anchor, in: target, node)
      node.destination = Address.relative(address + id, from: self.address)
    case .asset(let file, let address):
      rewrite(node, to: file, at: address)
      if isPublic { addTitle(of: file, to: node, in: document) }
    case .here: node.destination = id(for: anchor, in: file, node)
    case .outside: checkScheme(destination, node)
    // Between views nothing links: the words are enough.
    case .notHeld: node.unwrap()
    case .nowhere:
      ledger.note(nowhere(destination, node))
      node.unwrap()
    }
  }

  /// The anchor as the published page has it; nothing and a finding where it has none such.
  private func id(for anchor: String, in target: String, _ node: Node) -> String {
    guard anchor.count > 1 else { return anchor }
    let written = Percent.decoded(String(anchor.dropFirst()))
    if let id = anchors.id(for: written, in: target) { return "#" + id }
    ledger.note(noAnchor(node.destination ?? anchor, node))
    return ""
  }

  private func noAnchor(_ destination: String, _ node: Node) -> Finding {
    let shown = view.people == .pseudonymised ? "This link" : "'\(destination)'"
    return finding(
      "SRC-03", .stop, node, "\(shown) leads to no heading of the page that it names",
      "An anchor is the heading in lower case with hyphens for spaces, for example #what-happened.")
  }

  private func rewriteImage(_ node: Node, in document: Document) {
    let (target, _) = links.target(of: node.destination ?? "", from: file)
    switch target {
    case .asset(let file, _) where isPublic && ImageKind(fileName: file) == nil:
      ledger.note(notShown(node, "RED-30"))
    case .asset(let file, let address): rewrite(node, to: file, at: address)
    case .notHeld where isPublic: ledger.note(notOfThisProject(node))
    case .notHeld: ledger.note(fromElsewhere(node))
    case .outside: ledger.note(remoteImage(node))
    case .nowhere where Self.isUnshown(node.destination ?? ""):
      ledger.note(notShown(node, "SRC-03"))
    default: ledger.note(noPicture(node))
    }
  }

  private var isPublic: Bool { view.people == .pseudonymised }

  /// Leads to a picture or document: in a pseudonymised view under a name that tells nothing.
  private func rewrite(_ node: Node, to file: String, at address: String) {
    let published = isPublic ? files.address(of: file, at: node.place(in: self.file)) : address
    node.destination = Address.relative(published, from: self.address)
  }

  /// What a reader gets who follows a link to a document, which is called `attachment-1.pdf`.
  private func addTitle(of file: String, to node: Node, in document: Document) {
    guard let title = self.title(file), !title.isEmpty, node.plainText != title else { return }
    let words = " (\(title), \(fileEnding(of: file).uppercased()))"
    _ = try? node.append(document.newText(words))
  }

  private func checkScheme(_ destination: String, _ node: Node) {
    let scheme = destination.split(separator: ":").first.map { $0.lowercased() } ?? ""
    if ["http", "https", "mailto", "tel"].contains(scheme) || destination.hasPrefix("//") {
      return
    }
    // What runs a program was refused when the page was parsed.
    if HTMLOptions().unsafeSchemes.contains(scheme) { return }
    ledger.note(
      finding(
        "SRC-03", .stop, node, "A link cannot begin with '\(scheme):'",
        "Links lead to pages of the site, to https:, mailto: or tel:. In a project, person: and "
          + "withhold: mark words."))
  }

  private func nowhere(_ destination: String, _ node: Node) -> Finding {
    // In a pseudonymised view the destination may hold a name.
    let shown = view.people == .pseudonymised ? "This link" : "'\(destination)'"
    return finding(
      "SRC-03", .stop, node, "\(shown) leads to no page of the site",
      "Write the path of the file that is meant, seen from this one, for example ../people.md.")
  }

  /// The same words in each view, so that one picture is told once.
  private func noPicture(_ node: Node) -> Finding {
    finding(
      "SRC-03", .stop, node, "There is no such picture in the site",
      "Put the file into images/ beside this page and write its path seen from here, for example "
        + "![What it shows](images/plan.png). Capitals count.")
  }

  private func fromElsewhere(_ node: Node) -> Finding {
    finding(
      "SRC-03", .stop, node, "This view does not hold the picture that the page shows",
      "Copy the file into the folder of this page and name it there.")
  }

  private func remoteImage(_ node: Node) -> Finding {
    finding(
      "SRC-03", .stop, node, "An image cannot come from the network",
      "Put the file beside this page and name it: readers may be offline.")
  }

  /// What cameras and scanners write and browsers do not show.
  private static func isUnshown(_ destination: String) -> Bool {
    ["heic", "heif", "tif", "tiff", "bmp", "psd", "raw"].contains(fileEnding(of: destination))
  }

  private func notShown(_ node: Node, _ code: String) -> Finding {
    finding(
      code, .stop, node,
      "A page shows pictures that are PNG, JPEG, GIF, WebP or SVG files",
      "Save it as a PNG or JPEG beside the page and name that file; a document is linked to, "
        + "without the '!'.")
  }

  private func notOfThisProject(_ node: Node) -> Finding {
    finding(
      "RED-29", .stop, node,
      "A picture from outside the project cannot be in a pseudonymised view",
      "Copy the file into the project's folder and name it there, so that its register can clear it."
    )
  }

  private func finding(
    _ code: String, _ level: Level, _ node: Node, _ headline: String, _ help: String
  ) -> Finding {
    return Finding(
      code, level, at: node.place(in: file), headline, help: help)
  }
}
