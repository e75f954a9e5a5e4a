extension HTMLWriter {
  mutating func writeHTMLBlock(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch options.rawHTML {
    case .shownAsText: showAsText(block: bytes)
    case .passedOn:
      output.startLine()
      passOnOutsideComments(bytes)
      output.startLine()
    case .verbatim(let filtersTags):
      output.startLine()
      passOn(bytes, filtersTags: filtersTags)
      output.startLine()
    }
  }

  mutating func writeInlineHTML(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch options.rawHTML {
    case .shownAsText:
      for range in RawHTML.rangesOutsideComments(bytes) {
        output.write(escaping: UnsafeBufferPointer(rebasing: bytes[range]))
      }
    case .passedOn: passOnOutsideComments(bytes)
    case .verbatim(let filtersTags): passOn(bytes, filtersTags: filtersTags)
    }
  }

  private mutating func showAsText(block bytes: UnsafeBufferPointer<UInt8>) {
    let visible = RawHTML.visibleRanges(bytes)
    guard !visible.isEmpty else { return }
    startBlock("<pre class=\"raw-html\"><code>")
    for range in visible { output.write(escaping: UnsafeBufferPointer(rebasing: bytes[range])) }
    output.write("</code></pre>\n")
  }

  private mutating func passOnOutsideComments(_ bytes: UnsafeBufferPointer<UInt8>) {
    for range in RawHTML.rangesOutsideComments(bytes) {
      passOn(UnsafeBufferPointer(rebasing: bytes[range]), filtersTags: true)
    }
  }

  private mutating func passOn(_ bytes: UnsafeBufferPointer<UInt8>, filtersTags: Bool) {
    guard filtersTags else { return output.write(markup: bytes) }
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "<") {
      guard RawHTML.isFilteredTag(bytes, at: index) else { continue }
      output.write(markup: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      output.write("&lt;")
      start = index + 1
    }
    output.write(markup: UnsafeBufferPointer(rebasing: bytes[start...]))
  }
}
