internal import Diagnostics
internal import Publication

/// Who or what was swapped, form by form.
enum ReportIdentityOffer {
  static let identity = Offer<ReportIdentity>([
    .text("id", "The id in the register.") { $0.id },
    .text("name", "The name.") { $0.name },
    .text("becomes", "What stands in its place.") { $0.becomes },
    .flag("is-person", "Whether it is a person.") { $0.kind == .person },
    .text("count", "How often it was swapped, in words.") { identity, scene in
      scene.words.count(identity.count, one: "one-swap", many: "many-swaps")
    },
    .text("choice", "How the pseudonym was chosen and whether the family agreed.") {
      choice($0, $1.words)
    },
    .list("swaps", "The forms in which it was written.", swap) { $0.swaps },
  ])

  /// Rule 17. Nothing is said of what has no pseudonym of a person.
  private static func choice(_ identity: ReportIdentity, _ words: Words) -> String? {
    guard identity.kind == .person else { return nil }
    let chosen = identity.chosenBy.map { words("report-chosen", ["who": $0]) }
    let agreed = identity.agreed.map { words("report-agreed", ["date": $0]) }
    return [chosen ?? words["report-not-chosen"], agreed ?? words["report-not-agreed"]]
      .joined(separator: " ")
  }

  private static let swap = Offer<ReportSwap>([
    .label("form", "The kind of form.") { Label("form-", $0.form.rawValue) },
    .text("written", "As it was written.") { $0.written },
    .text("shown", "What it became.") { $0.shown },
    .number("count", "How often.") { $0.places.count },
    .list("places", "Where, by file.", place) { swap in
      swap.places.reduce(into: []) { files, place in
        let file = place.fileInProject
        if files.last?.file != file { files.append(Lines(file: file, lines: [])) }
        files[files.count - 1].lines.append(place.line)
      }
    },
  ])

  private struct Lines: Sendable {
    let file: String
    var lines: [Int]
  }

  private static let place = Offer<Lines>([
    .text("file", "The file, below the project's folder.") { $0.file },
    .text("lines", "The lines.") { $0.lines.map(String.init).joined(separator: ", ") },
  ])
}

/// What was withheld, and what was not although it might have been.
enum WithheldOffer {
  static let mark = Offer<ReportMark>([
    .text("id", "The id in the register.") { $0.id },
    .text("written", "The words.") { $0.written },
    .text("shown", "What stands there in the public view.") { $0.shown },
    .flag("is-kept", "Whether the words stay as they are.") { $0.written == $0.shown },
    .text("place", "The file and line.") { $0.place.words },
  ])

  static let characteristic = Offer<ReportCharacteristic>([
    .text("person", "The person's id.") { $0.person },
    .text("label", "The characteristic.") { $0.label },
    .label("outcome", "What the view shows of it.") { Label("outcome-", $0.outcome.rawValue) },
    .text("recorded", "What is recorded.") { $0.recorded },
    .text("shown", "What the view shows.") { $0.shown },
    .text("why-not", "Why it is not shown.") { $0.whyNot },
    .text("decided-by", "Who decided.") { row, scene in
      row.decidedBy.map { scene.words("decided-by", ["who": $0]) }
    },
    .flag("has-reason", "Whether the register says why or who decided.") {
      $0.whyNot != nil || $0.decidedBy != nil
    },
    .text("discussed", "The judgements that discuss it.") { row in
      row.discussedBy.isEmpty ? nil : row.discussedBy.joined(separator: ", ")
    },
    .text("remark", "What to think of where the analysis is about what is withheld.") {
      row, scene in
      row.hidesWhatIsDiscussed
        ? scene.words("discussed-and-withheld", ["ids": row.discussedBy.joined(separator: ", ")])
        : nil
    },
    .text("place", "The file and line.") { $0.place.words },
  ])

  static let allowance = Offer<ReportAllowance>([
    .text("phrase", "The phrase.") { $0.phrase },
    .text("reason", "Why it is never swapped.") { $0.reason },
    .number("count", "How often it stands in the view.") { $0.count },
    .text("place", "The file and line.") { $0.place.words },
  ])
}

extension SourcePosition {
  /// The file below the project's folder, and the line.
  var words: String { "\(fileInProject):\(line)" }

  /// The file without `content/imr/<slug>/`, which all files of a project have before it.
  var fileInProject: String {
    let parts = file.split(separator: "/")
    guard parts.count > 3, parts[0] == "content", parts[1] == "imr" else { return file }
    return parts.dropFirst(3).joined(separator: "/")
  }
}
