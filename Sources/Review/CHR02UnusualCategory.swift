internal import Content
internal import Diagnostics

/// A characteristic is given in one of the categories that appendix B suggests.
///
/// The same words in every review let an overview author and a researcher compare them. The categories are
/// suggestions and not a closed list, so that this only asks. The row `other` has no categories to be held to,
/// and capitals, kinds of dash and remarks in brackets make no difference.
struct CHR02UnusualCategory: Check {
  static let code = "CHR-02"
  static let level = Level.prompt
  static let section: String? = "2a"
  static let question: String? = nil

  let table: CharacteristicsTable?

  func prompts(for project: Project) -> [Prompt] {
    project.register.people.flatMap(\.characteristics).compactMap {
      prompt(for: $0, project.register.notes)
    }
  }

  private func prompt(for row: Characteristic, _ notes: PageNotes) -> Prompt? {
    guard row.key != .other, row.key != .age, let value = row.value, !isUnknown(value.text) else {
      return nil
    }
    let suggested = categories(of: row.key)
    let wanted = CategoryName(value.text)
    guard !suggested.isEmpty, !suggested.contains(where: { CategoryName($0) == wanted }) else {
      return nil
    }
    return prompt(
      on: notes, at: value.position, about: .part(value.text),
      "'\(value.text)' is not one of the suggested categories for \(row.key.rawValue)",
      help:
        "Keep your words if they are truer. Appendix B suggests: \(suggested.joined(separator: "; "))."
    )
  }

  private func categories(of key: CharacteristicKey) -> [String] {
    table?.rows.first { $0.key.text == key.rawValue }?.categories.map(\.text) ?? []
  }
}
