internal import Audit
internal import Diagnostics

extension AuditReport {
  /// What an audit by itself found, place by place, for whoever has to mend it.
  ///
  /// - Parameters:
  ///   - folder: Where the paths begin; empty for a file where the user is.
  ///   - project: The slug of the project whose register was searched for.
  func findings(in folder: String, about project: String) -> [Finding] {
    hitsByPlace.map { finding($0, in: folder, about: project) }
      + faults.map { fault in
        Finding(
          "RED-03", .stop, at: place(folder, fault.file, fault.line), fault.headline,
          help: "Take it out where this was made. [\(fault.code)]")
      }
      + unread.map { file in
        Finding(
          "RED-05", .stop, at: place(folder, file.file, 1),
          "This was not read: \(file.reason)", help: file.wayOut.sentence)
      }
      + unsearchable.map { form in
        Finding(
          "RED-11", passed ? .warning : .stop, at: nil,
          form.headline,
          help: "It is too short to be told from other words. Look for it by eye.")
      }
  }

  /// The hits of one person in one file together.
  private var hitsByPlace: [[AuditHit]] {
    Dictionary(grouping: hits) { [$0.file, $0.identity] }.values.sorted {
      ($0[0].file, $0[0].line, $0[0].identity) < ($1[0].file, $1[0].line, $1[0].identity)
    }
  }

  private func finding(
    _ hits: [AuditHit], in folder: String, about project: String
  ) -> Finding {
    Finding(
      "RED-03", .stop, at: place(folder, hits[0].file, hits[0].line), hits.headline,
      help:
        "Take it out where this was made\(hits.furtherLines). A phrase that is nobody's belongs "
        + "into 'allow' in content/imr/\(project)/people.md, with its reason.")
  }

  func place(_ folder: String, _ file: String, _ line: Int) -> SourcePosition {
    SourcePosition(file: path(folder, file), line: max(line, 1))
  }

  func path(_ folder: String, _ file: String) -> String {
    if file == "." { return folder }
    return folder.isEmpty ? file : folder.hasSuffix("/") ? folder + file : folder + "/" + file
  }
}

extension WayOut {
  /// What a person can do about a file that was not read.
  var sentence: String {
    switch self {
    case .takeOut: "Take it out, or have somebody read it through."
    case .asText:
      "Save its text as a .txt, .html or .csv file and audit that, take it out, or have somebody "
        + "read it through."
    case .asUTF8: "Save it as UTF-8 and run the audit again."
    case .unpack: "Unpack it, and audit the folder."
    case .unlock: "Unpack it with its password, and audit the folder."
    case .stripMetadata:
      "Take the metadata out, for example with exiftool -all= and the file, or save the picture anew."
    case .permission: "Ask for permission to read it, and run the audit again."
    case .notALink: "Put the file itself there, or name the place that the link leads to."
    case .split: "Cut it into smaller files, and audit those."
    }
  }
}
