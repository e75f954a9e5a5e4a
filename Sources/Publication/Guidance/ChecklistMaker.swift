internal import Content
internal import Diagnostics

/// Makes a part of the checklist: all of it, a section, one box of a section, the questions of a role.
struct ChecklistMaker {
  enum Part: Equatable {
    case all
    case role(Checklist.Role)
    case section(String, part: String?)
  }

  let checklist: Checklist
  let sections: SectionIndex
  /// Publishes what a person noted; `nil` where no answers are shown.
  var page: PagePublisher?
  /// What is open on each question, by its id; `nil` where that is not told.
  var open: [String: [Finding]]?

  func published(
    _ part: Part, heading: PublishedText, isForm: Bool = false, state: ChecklistState? = nil
  ) -> PublishedChecklist {
    let themes = checklist.themes.compactMap { theme -> PublishedChecklist.Theme? in
      let questions = theme.questions.filter { belongs($0, of: theme, to: part) }
      guard !questions.isEmpty else { return nil }
      return PublishedChecklist.Theme(
        section: theme.section.text, title: PublishedText(plain: theme.title.text),
        page: sections.page(of: theme.section.text),
        questions: questions.map { question($0, state) })
    }
    return PublishedChecklist(heading: heading, themes: themes, isForm: isForm)
  }

  private func belongs(
    _ question: Checklist.Question, of theme: Checklist.Theme, to part: Part
  ) -> Bool {
    switch part {
    case .all: true
    case .role(let role): question.roles.contains { $0.value == role }
    case .section(let section, let box):
      theme.section.text == section && (box == nil || question.part?.text == box)
    }
  }

  private func question(
    _ question: Checklist.Question, _ state: ChecklistState?
  ) -> PublishedChecklist.Question {
    let ticked = state?.state.first { $0.question.text == question.id.text }
    return PublishedChecklist.Question(
      id: question.id.text, question: PublishedText(plain: question.question.text),
      why: question.why.map { PublishedText(plain: $0.text) },
      roles: question.roles.map(\.value.rawValue),
      state: ticked.flatMap { ticked in
        ticked.answer.map { answer in
          PublishedChecklist.State(
            answer: answer.value.rawValue, by: ticked.by.flatMap { page?.text($0) },
            date: ticked.date.map { PublishedText(plain: DateWords.words($0)) },
            note: ticked.note.flatMap { page?.text($0) })
        }
      }, open: open.map { $0[question.id.text] ?? [] })
  }
}
