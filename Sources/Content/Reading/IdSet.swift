internal import Diagnostics

/// The ids of one kind, and whether all of them are known.
struct IdSet {
  /// What an id of the kind names: "a person", "an event".
  let what: String
  /// Whether everything that gives such ids was read. Where not, a reference to nothing may be our fault.
  let isWhole: Bool
  private let ids: Set<String>
  private let list: [String]

  init(_ ids: [String], of what: String, isWhole: Bool) {
    self.what = what
    self.isWhole = isWhole
    self.ids = Set(ids)
    list = ids
  }

  /// Tells of every reference that names nothing.
  func check(_ references: [SourceText], _ findings: Findings) {
    guard isWhole else { return }
    for reference in references where !ids.contains(reference.text) && !reference.text.isEmpty {
      // What is no id may be a person's name, which a finding never repeats.
      let isId = isAddressWord(reference.text) || reference.text.utf8.contains(UInt8(ascii: "/"))
      findings.add(
        Finding(
          "SRC-02", .stop, at: reference.position,
          isId
            ? "There is no \(what) '\(reference.text)'"
            : "The id of a \(what) stands here, and this is none",
          help: help(for: reference.text)))
    }
  }

  /// The nearest id, or all of them where they are few enough to be read.
  private func help(for word: String) -> String {
    if list.isEmpty { return "No \(what) is given yet." }
    if list.count <= 1000, let nearest = nearest(to: word, among: list) {
      return "Did you mean '\(nearest)'?"
    }
    let shown = list.prefix(20).joined(separator: ", ")
    return list.count > 20
      ? "The ids begin with \(shown) and go on." : "The ids are \(shown)."
  }
}

extension Findings {
  /// Tells of every id that another of its kind has already; capitals do not count, because ids become addresses.
  func refuseRepeated(_ ids: [SourceText], of what: String) {
    var first: [String: SourcePosition] = [:]
    for id in ids where !id.text.isEmpty {
      guard let earlier = first[id.text.lowercased()] else {
        first[id.text.lowercased()] = id.position
        continue
      }
      add(
        Finding(
          "SRC-02", .stop, at: id.position, "Two \(what) have the id '\(id.text)'",
          help:
            "Give one of them another id. The first is in \(earlier.file), line \(earlier.line)."))
    }
  }
}
