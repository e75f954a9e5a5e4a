internal import Audit
internal import Diagnostics

extension AuditReport {
  /// What an audit by itself found, place by place, for whoever has to mend it.
  ///
  /// - Parameters:
  ///   - folder: Where the paths begin; empty for a file where the user is.
  ///   - project: The slug of the project whose register was searched for.
  func findings(in folder: String, about project: String) -> [Finding] {
    hits.map { hit in
      Finding(
        "RED-03", .stop, at: place(folder, hit.file, hit.line),
        "The \(hit.rule) of '\(hit.identity)' is in \(hit.surface.rawValue)",
        help: "Take it out where this was made. A phrase that is nobody's belongs into 'allow' in "
          + "content/imr/\(project)/people.md, with its reason.")
    }
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
          "The audit cannot look for the \(form.rule) of '\(form.identity)'",
          help: "It is too short to be told from other words. Look for it by eye.")
      }
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
    case .split: "Cut it into smaller files, and audit those."
    }
  }
}
