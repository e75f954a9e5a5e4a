internal import Content

/// What the rows of the table of characteristics are called, and what appendix B suggests for them.
struct CharacteristicLabels {
  let table: CharacteristicsTable?
  let page: PagePublisher

  func label(_ key: CharacteristicKey) -> PublishedText { label(key.rawValue) }

  /// - Parameter key: Of a row of the table, for example `address`.
  func label(_ key: String) -> PublishedText {
    if let row = table?.rows.first(where: { $0.key.text == key }) { return page.text(row.label) }
    let words = Self.usual[key] ?? key.split(separator: "-").joined(separator: " ")
    return PublishedText(plain: words.capitalisedFirst)
  }

  func categories(of key: String) -> [PublishedText] {
    page.texts(table?.rows.first { $0.key.text == key }?.categories ?? [])
  }

  /// For a site without a table of its own.
  private static let usual = ["name": "name, with any aliases", "born": "date of birth"]
}
