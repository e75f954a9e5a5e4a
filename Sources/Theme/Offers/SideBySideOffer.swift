internal import Publication

/// Named and public text of each page, block by block.
enum SideBySideOffer {
  static let pages = Offer<[ReportPage]>([
    .list("pages", "The pages of the project.", page) { pages in
      pages.enumerated().map { Numbered(page: $1, anchor: ReportPage.anchor($0)) }
    }
  ])

  private struct Numbered: Sendable {
    let page: ReportPage
    let anchor: String
  }

  private static let page = Offer<Numbered>([
    .text("anchor", "The page's anchor.") { $0.anchor },
    .text("title", "The page, as named views call it.") { $0.page.title },
    .text("file", "Its file.") { $0.page.file },
    .flag("is-shown", "Whether the public view has it.") { $0.page.isShown },
    .text("count", "How many blocks differ, in words.") { numbered, scene in
      scene.words.count(
        numbered.page.swapped + numbered.page.leftOut, one: "one-difference",
        many: "many-differences")
    },
    .list("blocks", "Its blocks, in order.", block) { $0.page.blocks },
  ])

  static let block = Offer<ReportBlock>([
    .text("line", "The line of the file.") { String($0.place.line) },
    .text("place", "The file and line.") { $0.place.words },
    .text("label", "What the fact is.") { block, scene in
      block.label ?? scene.words["block-" + block.kind.rawValue]
    },
    .flag("is-heading", "Whether it is a heading.") { $0.kind == .heading },
    .flag("is-code", "Whether its spaces and lines count.") { $0.kind == .code },
    .flag("is-changed", "Whether the two differ.") { $0.isChanged },
    .text("left-out", "Why the view does not show it.") { block, scene in
      switch block.leftOut {
      case .note(let view): scene.words("left-out-note", ["view": view])
      case .footnote: scene.words["left-out-footnote"]
      case .namedOnly: scene.words["left-out-named"]
      case nil: nil
      }
    },
    .list("parts", "Its text, in the stretches in which the two differ or agree.", part) {
      $0.parts
    },
  ])

  private static let part = Offer<ReportPart>([
    .text("same", "What stands in both.") { part in
      if case .same(let text) = part { text } else { nil }
    },
    .text("named", "What only named views show.") { part in
      switch part {
      case .changed(let text, _), .removed(let text): text.isEmpty ? nil : text
      case .same, .added: nil
      }
    },
    .text("public", "What only the public view shows.") { part in
      switch part {
      case .changed(_, let text), .added(let text): text.isEmpty ? nil : text
      case .same, .removed: nil
      }
    },
  ])
}
