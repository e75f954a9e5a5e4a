internal import CCMarkGFM

/// Footnotes have ids by number, never by the label an author chose, which can be a name.
extension HTMLWriter {
  mutating func writeFootnoteReference(_ node: OpaquePointer) {
    guard let definition = document.footnoteTargets[node], let ordinal = footnotes.ordinals[node],
      let number = footnotes.number(of: definition)
    else { return }
    output.write("<sup class=\"footnote-ref\"><a href=\"#")
    writeID("fn-", number)
    output.write("\" id=\"")
    writeID("fnref-", number, ordinal: ordinal)
    if options.isPlain {
      output.write("\" data-footnote-ref>")
    } else {
      output.write("\" aria-label=\"")
      output.write(escaping: options.labels.footnote)
      output.write(" ")
      output.write(number)
      output.write("\">")
    }
    output.write(number)
    output.write("</a></sup>")
  }

  mutating func writeFootnotes() {
    guard !footnotes.definitions.isEmpty else { return }
    if options.isPlain {
      startBlock("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    } else {
      startBlock("<section class=\"footnotes\" aria-label=\"")
      output.write(escaping: options.labels.footnotes)
      output.write("\">\n<ol>\n")
    }
    for definition in footnotes.definitions { writeDefinition(definition) }
    output.write("</ol>\n</section>\n")
  }

  private mutating func writeDefinition(_ definition: OpaquePointer) {
    output.write("<li id=\"")
    writeID("fn-", footnotes.number(of: definition) ?? 0)
    output.write("\">\n")
    var child = cmark_node_first_child(definition)
    while let current = child {
      write(current)
      child = cmark_node_next(current)
    }
    if !endsWithParagraph(definition) {
      startBlock("<p>")
      writeBackReferences(to: definition)
      output.write("</p>\n")
    }
    output.write("</li>\n")
  }

  private func endsWithParagraph(_ definition: OpaquePointer) -> Bool {
    guard let last = cmark_node_last_child(definition) else { return false }
    return cmark_node_get_type(last) == CMARK_NODE_PARAGRAPH
  }

  /// The footnote that ends with a paragraph.
  func definition(endingWith paragraph: OpaquePointer) -> OpaquePointer? {
    guard cmark_node_next(paragraph) == nil, let parent = cmark_node_parent(paragraph),
      cmark_node_get_type(parent) == CMARK_NODE_FOOTNOTE_DEFINITION,
      footnotes.number(of: parent) != nil
    else { return nil }
    return parent
  }

  mutating func writeBackReferences(to definition: OpaquePointer) {
    guard let number = footnotes.number(of: definition) else { return }
    for ordinal in 1...(footnotes.referenceCounts[definition] ?? 1) {
      if ordinal > 1 { output.write(" ") }
      writeBackReference(number, ordinal: ordinal)
    }
  }

  private mutating func writeBackReference(_ number: Int, ordinal: Int) {
    output.write("<a href=\"#")
    writeID("fnref-", number, ordinal: ordinal)
    output.write("\" class=\"footnote-backref\"")
    if options.isPlain { output.write(" data-footnote-backref") }
    output.write(" aria-label=\"")
    output.write(escaping: options.labels.backToReference)
    output.write(" ")
    writeNumber(number, ordinal: ordinal)
    output.write("\">↩")
    if ordinal > 1 {
      output.write("<sup>")
      output.write(ordinal)
      output.write("</sup>")
    }
    output.write("</a>")
  }

  private mutating func writeID(_ start: StaticString, _ number: Int, ordinal: Int = 1) {
    output.write(escaping: options.idPrefix)
    output.write(start)
    writeNumber(number, ordinal: ordinal)
  }

  private mutating func writeNumber(_ number: Int, ordinal: Int) {
    output.write(number)
    guard ordinal > 1 else { return }
    output.write("-")
    output.write(ordinal)
  }
}
