internal import Diagnostics

/// One block of a page as its author wrote it and as the public view shows it.
struct ReadingBlock {
  enum Kind: Hashable {
    case heading, paragraph, cell, code, fact, label, linkTitle, linkAddress
    /// A block that the view does not show at all.
    case leftOut(LeftOut)
  }

  /// What a view leaves out of a page.
  enum LeftOut: Hashable {
    /// A note for one view alone, by the view's name.
    case note(String)
    /// A footnote to which only a passage that was left out referred.
    case footnote
    /// What only named views show.
    case namedOnly
  }

  var place: SourcePosition
  var kind: Kind
  var parts: [ReportPart]
  /// The identities that are named in it, by their index.
  var identities: Set<Int> = []

  /// What the public view shows of it.
  var shown: String { parts.map(\.shown).joined() }
}
