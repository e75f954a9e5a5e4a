internal import Content
internal import Diagnostics

/// What a run says, made fit to be printed: no name of any register is in it (rule 27).
///
/// The author's own pages quote what they must; they lie where only the author can read them.
struct Messages {
  private let masks: [(slug: String, mask: MessageMask, paths: MaskedPaths)]

  private let excerpts: SourceExcerpts

  init(about library: Library, from source: any ContentSource) {
    excerpts = SourceExcerpts(source: source)
    let read = library.projects.map { ($0.slug, Optional($0.register)) }
    // A project that could not be read at all has a register all the same, and it is nobody's to print.
    let unread = ((try? source.entries(below: "content/imr")) ?? []).map(\.name).filter { name in
      !library.projects.contains { $0.slug == name }
    }.map { ($0, Register?.none) }
    masks = (read + unread).map { slug, register in
      let bytes = (try? source.read("content/imr/\(slug)/people.md")) ?? []
      let mask = MessageMask(of: register, RegisterGlance(bytes))
      return (slug, mask, MaskedPaths(source: source, mask: mask))
    }
  }

  func printable(_ findings: [Finding]) -> [Finding] { findings.map(printable) }

  /// A title or an address of a delivery, which may hold the name of a project's folder.
  func printable(title: String) -> String {
    masks.reduce(title) { title, own in
      let shown = own.paths.masked("content/imr/\(own.slug)").split(separator: "/").last ?? ""
      return shown == own.slug[...] ? title : title.replacing(own.slug, with: shown)
    }
  }

  private func printable(_ finding: Finding) -> Finding {
    let own = masks(for: finding)
    var masked = finding
    masked.excerpt = finding.position.flatMap { position in
      excerpts.excerpt(at: position) { line in own.allSatisfy { $0.mask.isPrintable(line) } }
    }
    for (slug, mask, paths) in own {
      masked.headline = mask.masked(paths.maskedAll(in: masked.headline)) {
        paths.masked(quoted: $0, of: slug)
      }
      masked.help = mask.masked(paths.maskedAll(in: masked.help)) {
        paths.masked(quoted: $0, of: slug)
      }
      guard let file = masked.position?.file else { continue }
      masked.position?.file = paths.masked(file)
    }
    if masked.position?.file != finding.position?.file {
      masked.help +=
        " A name that stands in people.md is part of this path and not printed: rename the file or folder."
    }
    return masked
  }

  /// Those of the project that the file belongs to; of all where it belongs to none.
  private func masks(
    for finding: Finding
  ) -> [(slug: String, mask: MessageMask, paths: MaskedPaths)] {
    let parts = finding.position?.file.split(separator: "/") ?? []
    guard parts.count > 2, parts[0] == "content", parts[1] == "imr" else { return masks }
    return masks.filter { $0.slug[...] == parts[2] }
  }
}
