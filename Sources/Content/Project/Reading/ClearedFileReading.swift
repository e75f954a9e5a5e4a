extension ClearedFile {
  /// The entries of one list.
  ///
  /// - Parameter shows: The key that says what the file is.
  static func all(
    _ key: String, of subject: String, shows: String, _ fields: Fields
  ) -> [ClearedFile] {
    let entries = fields.groups(
      key, of: subject, example: "{file: images/plan.png, sha256: …, cleared-by: review lead}"
    ) { entry in
      ClearedFile(
        position: entry.position, file: entry.requiredText("file", example: "images/plan.png"),
        sha256: entry.text("sha256", example: "the line that a build gives"),
        shows: entry.text(shows, example: "plan of the ground floor"),
        clearedBy: entry.text("cleared-by", example: "review lead"),
        cleared: entry.date("cleared"))
    }
    refuseRepeated(entries, fields)
    return entries
  }

  /// Two entries for one file would leave open which of them holds.
  private static func refuseRepeated(_ entries: [ClearedFile], _ fields: Fields) {
    var seen: Set<String> = []
    for entry in entries where !entry.file.text.isEmpty {
      guard !seen.insert(entry.file.text).inserted else { continue }
      fields.findings.refuse(
        at: entry.file.position, "A file is cleared only once",
        help: "Keep the entry with the hash that holds, and take the other out.")
    }
  }
}
