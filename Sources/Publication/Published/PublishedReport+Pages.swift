package import Diagnostics

/// One file of a project: its texts as written, and as the public view shows them.
package struct ReportPage: Sendable {
  package let file: String
  /// As named views call it.
  package let title: String
  /// Whether the view has a page of it at all.
  package let isShown: Bool
  package let blocks: [ReportBlock]

  package var swapped: Int { blocks.count { $0.isChanged && $0.leftOut == nil } }
  package var leftOut: Int { blocks.count { $0.leftOut != nil } }
}

/// One paragraph, heading, cell or fact.
package struct ReportBlock: Sendable {
  package enum Kind: String, Sendable {
    case heading, paragraph, cell, code, fact, label
    case linkTitle = "link-title"
    case linkAddress = "link-address"
    case leftOut = "left-out"
  }

  /// Why a block is not in the view.
  package enum LeftOut: Sendable, Equatable {
    /// It is a note for one view alone, by the view's name.
    case note(String)
    case footnote
    case namedOnly
  }

  package let kind: Kind
  package let place: SourcePosition
  /// What the fact is, in words; `nil` for text.
  package let label: String?
  package let parts: [ReportPart]
  /// `nil` where the view shows the block.
  package let leftOut: LeftOut?

  package var isChanged: Bool {
    parts.contains { if case .same = $0 { false } else { true } }
  }
}

/// A stretch of a block.
package enum ReportPart: Sendable, Equatable {
  /// It stands in both.
  case same(String)
  case changed(from: String, to: String)
  /// It stands in named views alone.
  case removed(String)
  /// It stands in the public view alone.
  case added(String)

  /// What the public view shows of it.
  var shown: String {
    switch self {
    case .same(let text), .changed(_, let text), .added(let text): text
    case .removed: ""
    }
  }

  /// What named views show of it, where that is something else.
  var named: String? {
    switch self {
    case .same: nil
    case .changed(let text, _), .removed(let text): text
    case .added: ""
    }
  }
}
