internal import Diagnostics
internal import Publication

/// The pages of the report and the intruder sheet, for other programs. What stands on a page is in the
/// pages themselves; here it is counted.
extension ReportPage {
  var json: JSONText {
    .object([
      "file": .text(file), "title": .text(title), "in-view": .flag(isShown),
      "blocks": .number(blocks.count), "changed": .number(swapped), "left-out": .number(leftOut),
    ])
  }
}

extension ReportBlock {
  /// `nil` where the view shows the block.
  var leftOutJSON: JSONText? {
    leftOut.map { why in
      .object([
        "file": .text(place.file), "line": .number(place.line), "why": .text(why.name),
        "text": .text(
          parts.map { if case .removed(let text) = $0 { text } else { "" } }.joined()),
      ])
    }
  }
}

extension ReportBlock.LeftOut {
  fileprivate var name: String {
    switch self {
    case .note(let view): "note for \(view)"
    case .footnote: "footnote"
    case .namedOnly: "named views only"
    }
  }
}

extension PublishedIntruderSheet {
  var json: JSONText {
    .object([
      "signed-by": JSONText(signedBy), "signed-on": JSONText(signedOn), "note": JSONText(note),
      "people": .list(people.map(\.json)),
    ])
  }
}

extension SheetPerson {
  fileprivate var json: JSONText {
    .object([
      "id": .text(id), "shown-as": .text(shownAs), "role": .text(role.rawValue),
      "relationship": JSONText(relationship), "pronouns": JSONText(pronouns),
      "characteristics": .list(
        characteristics.map { .object(["label": .text($0.label), "value": .text($0.value)]) }),
      "telling": .list(telling.map { .text($0) }),
      "events": .list(
        events.map {
          .object(["id": .text($0.id), "date": .text($0.date), "day": .flag($0.isExact)])
        }),
      "hints": .list(hints.map(\.json)),
    ])
  }
}

extension SheetHint {
  fileprivate var json: JSONText {
    .object([
      "kind": .text(kind.rawValue), "word": .text(word), "sentence": .text(sentence),
      "file": .text(position.file), "line": .number(position.line),
    ])
  }
}
