/// The words in a drawing.
extension DrawingElement {
  /// Swaps each label as one text, whatever spans it is cut into.
  mutating func swapLabels(_ swap: (String, Int) -> [LabelEdit]) {
    if name == "text" { return swapLabel(swap) }
    for (place, child) in children.enumerated() {
      guard case .element(var element) = child else { continue }
      element.swapLabels(swap)
      children[place] = .element(element)
    }
  }

  private mutating func swapLabel(_ swap: (String, Int) -> [LabelEdit]) {
    let edits = swap(words, line)
    guard !edits.isEmpty else { return }
    var start = 0
    write(edits, from: &start)
  }

  /// All the text in it.
  private var words: String {
    children.reduce(into: "") { words, child in
      switch child {
      case .text(let text): words += text
      case .element(let element): words += element.words
      }
    }
  }

  /// Makes the edits in the parts that they concern: the new words stand in the first of them.
  private mutating func write(_ edits: [LabelEdit], from start: inout Int) {
    letWordsFlow()
    for (place, child) in children.enumerated() {
      switch child {
      case .element(var element):
        element.write(edits, from: &start)
        children[place] = .element(element)
      case .text(let text):
        let end = start + text.utf8.count
        children[place] = .text(edited(Array(text.utf8), by: edits, from: start))
        start = end
      }
    }
  }

  /// A place for each letter fits the words that stood there and no others.
  private mutating func letWordsFlow() {
    for name in ["textLength", "lengthAdjust", "rotate"] { self[name] = nil }
    for name in ["x", "y", "dx", "dy"] {
      let first = self[name]?.split(whereSeparator: { $0 == "," || $0.isWhitespace }).first
      if let first { self[name] = String(first) }
    }
  }
}

private func edited(_ bytes: [UInt8], by edits: [LabelEdit], from start: Int) -> String {
  var bytes = bytes
  let whole = start..<(start + bytes.count)
  for edit in edits.reversed() {
    let begins = whole.contains(edit.range.lowerBound)
    guard begins || edit.range.overlaps(whole) else { continue }
    let part = edit.range.clamped(to: whole)
    bytes.replaceSubrange(
      (part.lowerBound - start)..<(part.upperBound - start),
      with: begins ? Array(edit.text.utf8) : [])
  }
  return String(decoding: bytes, as: UTF8.self)
}
