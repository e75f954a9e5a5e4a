internal import Content

/// Makes the entries of a glossary, by term.
enum GlossaryMaker {
  static func terms(_ terms: [GlossaryTerm]) -> [PublishedTerm] {
    terms.map { term in
      PublishedTerm(
        term: plain(term.term), long: term.long.map(plain), meaning: term.meaning.map(plain),
        isForceSpecific: term.isForceSpecific, isToBeAvoided: term.isToBeAvoided)
    }.sorted { $0.term.plain.lowercased() < $1.term.plain.lowercased() }
  }

  private static func plain(_ text: SourceText) -> PublishedText { PublishedText(plain: text.text) }
}

/// Makes the characteristics table of the advice (Table 1, and Table 2 of appendix B).
enum CharacteristicsTableMaker {
  static func table(
    _ table: CharacteristicsTable, _ caption: PublishedText, _ showsCategories: Bool
  ) -> PublishedCharacteristicsTable {
    PublishedCharacteristicsTable(
      caption: caption,
      rows: table.rows.map { row in
        PublishedCharacteristicsTable.Row(
          label: PublishedText(plain: row.label.text),
          categories: showsCategories
            ? row.categories.map { PublishedText(plain: $0.text) } : [],
          note: row.note.flatMap { note in
            table.notes.firstIndex { $0.id.text == note.text }.map { $0 + 1 }
          })
      },
      notes: table.notes.map { PublishedText(plain: $0.text.text) },
      showsCategories: showsCategories)
  }
}

/// Makes the FAQ: whole, or the questions that concern a section.
struct FAQMaker {
  let body: GuidanceBody
  let faq: FAQ

  func faq(_ section: String?) -> PublishedFAQ {
    let themes = faq.themes.compactMap { theme -> PublishedFAQ.Theme? in
      let questions = faq.questions.filter { question in
        question.theme?.text == theme.id.text
          && (section == nil || question.related.contains { $0.text == section })
      }.sorted { ($0.order, $0.id.text) < ($1.order, $1.id.text) }
      guard !questions.isEmpty else { return nil }
      return PublishedFAQ.Theme(
        id: theme.id.text, title: PublishedText(plain: theme.title.text),
        questions: questions.map { question($0, isWhole: section == nil) })
    }
    return PublishedFAQ(themes: themes, isWhole: section == nil)
  }

  private func question(_ question: FAQ.Question, isWhole: Bool) -> PublishedFAQ.Question {
    let title = PublishedText(plain: question.question.text)
    return PublishedFAQ.Question(
      id: question.id.text, question: title,
      answer: isWhole ? body.asIfFrom(question.file).part(question.answer) : nil,
      related: question.related.compactMap { body.publication.sections.page(of: $0.text) },
      page: isWhole ? nil : whole(question.id.text, title))
  }

  /// The page that shows the whole FAQ.
  private func whole(_ id: String, _ title: PublishedText) -> PageReference? {
    let page = body.publication.pages.first { $0.origin.file == "content/guidance/faq.md" }
    return page.map { PageReference(address: "\($0.address)#\(id)", title: title) }
  }
}
