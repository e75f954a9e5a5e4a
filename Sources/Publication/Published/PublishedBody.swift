package import Markdown

/// The body of a page that its reader may see, as a parsed document after the identity policy.
///
/// Paragraphs that name something the tool generates ("checklist:2e") are custom blocks in it, whose
/// literal is the name: the theme puts the block's `generated` value there.
package struct PublishedBody: Sendable {
  package let document: Document
  /// What the custom blocks of the document stand for, by their literal.
  package let generated: [String: GeneratedBlock]

  init(_ document: Document, generated: [String: GeneratedBlock] = [:]) {
    self.document = document
    self.generated = generated
  }
}

/// Something that a page shows and that is held once, elsewhere.
package enum GeneratedBlock: Sendable {
  case checklist(PublishedChecklist)
  case glossary([PublishedTerm])
  case characteristics(PublishedCharacteristicsTable)
  case faq(PublishedFAQ)
}
