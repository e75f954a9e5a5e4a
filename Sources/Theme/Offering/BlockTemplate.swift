internal import Mustache
internal import Publication

/// The partials that generated blocks are rendered with.
enum BlockTemplate: String, CaseIterable {
  case checklist = "block-checklist"
  case checklistForm = "block-checklist-form"
  case glossary = "block-glossary"
  case characteristics = "block-characteristics"
  case faq = "block-faq"

  init(_ block: GeneratedBlock) {
    switch block {
    case .checklist(let checklist): self = checklist.isForm ? .checklistForm : .checklist
    case .glossary: self = .glossary
    case .characteristics: self = .characteristics
    case .faq: self = .faq
    }
  }

  /// What the partial is offered.
  var shape: Shape {
    let fields =
      switch self {
      case .checklist, .checklistForm: ChecklistOffer.checklist.shapeFields
      case .glossary: GlossaryOffer.terms.shapeFields
      case .characteristics: CharacteristicsTableOffer.table.shapeFields
      case .faq: FAQOffer.faq.shapeFields
      }
    return .object([Words.field] + fields)
  }

  func content(of block: GeneratedBlock, in scene: Scene) -> any Lookup {
    switch block {
    case .checklist(let checklist):
      Offered(offer: ChecklistOffer.checklist, subject: checklist, scene: scene)
    case .glossary(let terms):
      Offered(offer: GlossaryOffer.terms, subject: terms, scene: scene)
    case .characteristics(let table):
      Offered(offer: CharacteristicsTableOffer.table, subject: table, scene: scene)
    case .faq(let faq): Offered(offer: FAQOffer.faq, subject: faq, scene: scene)
    }
  }
}
