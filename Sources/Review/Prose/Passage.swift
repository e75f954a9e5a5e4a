internal import Content
internal import Diagnostics

/// What a person wrote in one place, as a reader reads it: a paragraph, a heading, a cell, the text of a key.
struct Passage {
  /// A name is nobody's wording, and only its acronyms are looked at.
  enum Kind { case paragraph, heading, cell, quotation, key, name }

  var kind: Kind
  /// Which part of the project it stands in.
  var scope: LanguageRule.Scope
  /// The page that it stands on.
  var notes: PageNotes
  /// The id of the event, learning point or recommendation that it belongs to.
  var id: String?
  /// The language of its page.
  var language: Language
  var text: PassageText
  /// Whether the paragraph before a block of quotation leads up to it with a colon.
  var isIntroduced = false
  /// What the author answered in a comment right before it.
  var comments: [AnsweringComment] = []
  var origin: Origin

  /// Where the passage begins in its file.
  struct Origin {
    var file: SourceLines
    /// Counted from 1.
    var line: Int
    /// The byte of the line, counted from 0.
    var byte: Int
  }

  /// The place in the file of what stands at a byte of the text.
  func position(of offset: Int) -> SourcePosition {
    origin.file.position(of: offset, in: text.bytes, from: origin.line, byte: origin.byte)
  }
}
