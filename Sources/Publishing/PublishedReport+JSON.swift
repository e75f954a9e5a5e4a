internal import Diagnostics
internal import Publication

/// The author's report for other programs. Its shape is told in the guide, `release.md`; whatever
/// changes it in a way that a reader would notice changes `PublishedReport.version` too.
extension PublishedReport {
  var json: JSONText {
    .object([
      "version": .number(Self.version), "view": .text(view), "standing": standing.json,
      "stops": .list(stops.map(\.json)), "questions": .list(questions.map(\.json)),
      "counts": counts, "identities": .list(identities.map(\.json)),
      "marked": .list(marks.map(\.json)), "withheld": .list(withheld.map(\.json)),
      "characteristics": .list(characteristics.map(\.json)),
      "left-out": .list(pages.flatMap(\.blocks).compactMap(\.leftOutJSON)),
      "sections-left-out": .list(sectionsLeftOut.map { .text($0.rawValue) }),
      "allowed": .list(allowed.map(\.json)), "pages": .list(pages.map(\.json)),
      "intruder-sheet": sheet.json,
    ])
  }

  private var counts: JSONText {
    let outcomes = ReportCharacteristic.Outcome.allCases.map { outcome in
      (outcome.rawValue, JSONText.number(characteristicCounts[outcome, default: 0]))
    }
    return .object([
      "swaps": .number(swapCount), "passages-withheld": .number(withheld.count),
      "figures-suppressed": .number(suppressed),
      "blocks-left-out": .number(pages.reduce(0) { $0 + $1.leftOut }),
      "characteristics": .object(Dictionary(outcomes) { first, _ in first }),
    ])
  }
}

extension ReleaseStanding {
  fileprivate var json: JSONText {
    switch self {
    case .clear: .object(["state": .text("clear"), "stops": .number(0)])
    case .stopped(let count): .object(["state": .text("stopped"), "stops": .number(count)])
    case .waiting(let count):
      .object(["state": .text("waiting"), "stops": .number(0), "waits-for": .number(count)])
    case .notYet(let count): .object(["state": .text("not-yet"), "stops": .number(count)])
    }
  }
}

extension ReportQuestion {
  fileprivate var json: JSONText {
    .object([
      "code": .text(finding.code), "level": .text(finding.level.rawValue),
      "headline": .text(finding.headline), "help": .text(finding.help), "words": JSONText(words),
      "places": .list(places.map(\.exactJSON)),
    ])
  }
}

extension SourcePosition {
  fileprivate var json: JSONText { .object(["file": .text(file), "line": .number(line)]) }

  /// Of what is asked: one looks for it.
  fileprivate var exactJSON: JSONText {
    .object(["file": .text(file), "line": .number(line), "column": .number(column)])
  }
}

extension ReportIdentity {
  fileprivate var json: JSONText {
    .object([
      "id": .text(id), "kind": .text(kind.rawValue), "name": .text(name), "becomes": .text(becomes),
      "chosen-by": JSONText(chosenBy), "agreed": JSONText(agreed), "count": .number(count),
      "swaps": .list(swaps.map(\.json)),
    ])
  }
}

extension ReportSwap {
  fileprivate var json: JSONText {
    .object([
      "form": .text(form.rawValue), "written": .text(written), "shown": .text(shown),
      "places": .list(places.map(\.json)),
    ])
  }
}

extension ReportMark {
  fileprivate var json: JSONText {
    .object([
      "id": .text(id), "written": .text(written), "shown": .text(shown), "place": place.json,
    ])
  }
}

extension ReportCharacteristic {
  fileprivate var json: JSONText {
    .object([
      "person": .text(person), "characteristic": .text(key.rawValue),
      "outcome": .text(outcome.rawValue), "recorded": .text(recorded), "shown": JSONText(shown),
      "why-not": JSONText(whyNot), "decided-by": JSONText(decidedBy),
      "discussed-by": .list(discussedBy.map { .text($0) }), "place": place.json,
    ])
  }
}

extension ReportAllowance {
  fileprivate var json: JSONText {
    .object([
      "phrase": .text(phrase), "reason": JSONText(reason), "count": .number(count),
      "place": place.json,
    ])
  }
}
