internal import Content
internal import Diagnostics
internal import Digests
internal import Images
internal import Publication

/// One file that a page uses, beside what the register says of it.
struct ClearingRequest {
  let used: UsedFile
  let project: Project
  /// Of the file as it is now.
  let digest: FileDigest

  /// Why the file must not go along; `nil` where somebody cleared exactly this one.
  var refusal: Finding? {
    guard let entry else { return notCleared }
    guard let written = entry.sha256, FileDigest(written.text) != nil else {
      return withoutHash(entry)
    }
    guard FileDigest(written.text) == digest else { return changed(written) }
    guard entry.shows != nil, entry.clearedBy != nil, entry.cleared != nil else {
      return unsigned(entry)
    }
    return nil
  }

  /// A cleared picture that cannot be cleaned.
  func refusal(_ refusal: ImageRefusal) -> Finding {
    Finding(
      "RED-30", .stop, at: place, "The picture '\(path)' cannot be cleaned: \(refusal.reason)",
      help: refusal.wayOut)
  }

  private var entry: ClearedFile? { entries.first { $0.file.text == path } }

  private var entries: [ClearedFile] {
    used.kind == nil ? project.register.attachments : project.register.images
  }

  private var list: String { used.kind == nil ? "attachments" : "images" }

  /// Below the project's folder.
  private var path: String { String(used.file.dropFirst(project.folder.count + 1)) }

  private var place: SourcePosition { used.places[0] }

  private var notCleared: Finding {
    let more = used.places.count - 1
    let elsewhere = more == 0 ? "" : ", used here and in \(more) more place\(more == 1 ? "" : "s"),"
    return Finding(
      "RED-29", .stop, at: place,
      "The \(noun) '\(path)'\(elsewhere) is not cleared for a pseudonymised view",
      help: "\(advice) Then add under '\(list)' in people.md, filled in: \(line)")
  }

  private func changed(_ written: SourceText) -> Finding {
    Finding(
      "RED-29", .stop, at: written.position,
      "The \(noun) '\(path)' has changed since it was cleared",
      help: "\(advice) Then write who cleared it anew, when, and sha256: \(digest.hex)")
  }

  private func withoutHash(_ entry: ClearedFile) -> Finding {
    Finding(
      "RED-29", .stop, at: entry.sha256?.position ?? entry.position,
      "A file is cleared by the 64 digits of its SHA-256, so that a changed one is noticed",
      help: "\(advice) Then write sha256: \(digest.hex)")
  }

  private func unsigned(_ entry: ClearedFile) -> Finding {
    Finding(
      "RED-29", .stop, at: entry.position,
      "Whoever clears a file says what it is, who they are and when they looked at it",
      help: "Fill in \(shows), cleared-by and cleared, for example cleared: 2024-03-01.")
  }

  /// The entry to paste. What only a person can say is left open, and it clears nothing until it is
  /// filled in.
  private var line: String {
    "- {file: \(quoted(path)), sha256: \(digest.hex), \(shows): , cleared-by: , cleared: }"
  }

  private var shows: String { used.kind == nil ? "title" : "shows" }

  private var noun: String { used.kind == nil ? "document" : "picture" }

  private var advice: String {
    used.kind == nil
      ? "It would be published as it is: export its text and read that with candour audit, and look "
        + "at its properties, its comments and its tracked changes."
      : "Look at it: faces, screens, letters, number plates, the view from a window."
  }
}

extension Register {
  /// Of the documents that somebody cleared, which go along as they are. Pictures are cleaned on their
  /// way: one as it came from a camera is cleared for nothing else.
  var clearedDocuments: Set<FileDigest> {
    Set(
      attachments.compactMap { entry in
        guard entry.shows != nil, entry.clearedBy != nil, entry.cleared != nil else { return nil }
        return entry.sha256.flatMap { FileDigest($0.text) }
      })
  }
}

/// A text as YAML takes it inside braces.
private func quoted(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-_./ ".utf8.contains(byte)
    }
  }
  guard !isPlain else { return text }
  var escaped = ""
  for letter in text {
    if letter == "\\" || letter == "\"" { escaped.append("\\") }
    escaped.append(letter)
  }
  return "\"\(escaped)\""
}
