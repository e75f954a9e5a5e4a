internal import Audit
internal import Diagnostics

extension AuditReport {
  /// What the audit found, as findings about the output. They name the person's id, never the name.
  ///
  /// What is found on every page, because a template or an id holds it, is told once.
  ///
  /// - Parameters:
  ///   - address: Where the delivery would have landed, as a user knows it.
  ///   - source: The file of the site that becomes a page, by the page's path, where there is one.
  func findings(
    in address: String, source: (String) -> String? = { _ in nil }
  ) -> [Finding] {
    grouped.map { finding($0, in: address, source) }
      + faults.map { fault in
        Finding(
          "RED-03", .stop, at: position(address, fault.file, fault.line),
          "The audit: \(fault.headline)",
          help: "Nothing of this view was written. [\(fault.code)]")
      }
      + unread.map { file in
        Finding(
          "RED-05", .stop, at: position(address, file.file, 1),
          "The audit could not read this file: \(file.reason)",
          help: "Nothing of this view was written. Take the file out of the project or the theme.")
      }
      + unsearchable.map { form in
        Finding(
          "RED-11", passed ? .warning : .stop, at: nil,
          form.headline,
          help: "It is too short to be told from other words. Mark it where it stands: "
            + "[text](person:\(form.identity)).")
      }
  }

  /// The hits of one rule, identity and surface together.
  private var grouped: [[AuditHit]] {
    var order: [[String]] = []
    var groups: [[String]: [AuditHit]] = [:]
    for hit in hits {
      let key = [hit.identity, hit.rule, hit.surface.rawValue]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(hit)
    }
    return order.compactMap { groups[$0] }
  }

  private func finding(
    _ hits: [AuditHit], in address: String, _ source: (String) -> String?
  ) -> Finding {
    let hit = hits[0]
    let files = Set(hits.map(\.file)).count
    let further = files > 1 ? ", here and in \(files - 1) more of its files" : ""
    return Finding(
      "RED-03", .stop, at: position(address, hit.file, hit.line),
      "The audit found \(hit.what) \(hit.surface.whereabouts)\(further)",
      help:
        "Nothing of this view was written. \(look(for: hits, source)); then mark them, "
        + "[text](person:\(hit.identity)), or add this way of writing to the register "
        + "(also-written).", section: "2a")
  }

  /// Where the words are to be looked for: a page that was not written cannot be opened.
  private func look(for hits: [AuditHit], _ source: (String) -> String?) -> String {
    let sources = Set(hits.map(\.file)).compactMap(source).sorted()
    guard !sources.isEmpty, sources.count < 4 else {
      return "Find the words in what would have become this page, in the project or the theme"
    }
    return
      "This page would have been made of \(sources.joined(separator: ", ")): find the words there "
      + "or in the theme"
  }

  private func position(_ address: String, _ file: String, _ line: Int) -> SourcePosition {
    SourcePosition(file: address + "/" + file, line: max(line, 1))
  }
}
