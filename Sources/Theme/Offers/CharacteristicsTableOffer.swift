internal import Publication

enum CharacteristicsTableOffer {
  static let table = Offer<PublishedCharacteristicsTable>([
    .html("caption", "What the table is called.") { $0.caption },
    .plain("plain-caption", "The same without markup.") { $0.caption },
    .flag("shows-categories", "Whether it suggests categories; else it is blank.") {
      $0.showsCategories
    },
    .list("rows", "What is asked, in order.", row) { table in
      table.rows.map { Row(row: $0, table: Slug.slug(of: table.caption.plain)) }
    },
    .list("notes", "The notes below the table.", note) { table in
      table.notes.enumerated().map { index, text in
        Note(anchor: anchor(Slug.slug(of: table.caption.plain), index + 1), text: text)
      }
    },
  ])

  private struct Row: Sendable {
    let row: PublishedCharacteristicsTable.Row
    let table: String
  }

  private struct Note: Sendable {
    let anchor: String
    let text: PublishedText
  }

  private static func anchor(_ table: String, _ number: Int) -> String { "\(table).note-\(number)" }

  private static let row = Offer<Row>([
    .html("label", "What is asked.") { $0.row.label },
    .texts("categories", "The suggested answers.") { $0.row.categories },
    .text("note", "The number of the note that concerns it.") { $0.row.note.map(String.init) },
    .text("note-anchor", "The anchor of that note.") { row in
      row.row.note.map { anchor(row.table, $0) }
    },
  ])

  private static let note = Offer<Note>([
    .text("anchor", "The note's anchor.") { $0.anchor },
    .html("text", "The note.") { $0.text },
  ])
}
