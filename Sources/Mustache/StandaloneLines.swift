/// What a tag takes from the line it stands on.
///
/// A line that holds nothing but one section, comment, partial or the like is no line of the output:
/// its white space and its line break go with the tag. A parent with all that is inside it counts as
/// one tag, and the text directly inside a parent counts as nothing.
struct TagLine: Hashable, Sendable {
  /// How many bytes of white space before the tag go with it.
  var before = 0
  /// How many bytes after the tag go with it: white space and the line break.
  var after = 0
  /// The white space before the tag when nothing else is before it on its line.
  var indentation: Range<Int>
  /// Whether the tag has its line to itself.
  var isStandalone = false
}

/// Works out the lines of all tags of a template.
struct StandaloneLines {
  private let source: [UInt8]
  private let tags: [Tag]
  /// One for each tag, in their order.
  private(set) var lines: [TagLine] = []
  /// The tags that are open, by their index.
  private var open: [Int] = []

  init(_ source: [UInt8], _ tags: [Tag]) {
    self.source = source
    self.tags = tags
    for index in tags.indices { place(index) }
  }

  private mutating func place(_ index: Int) {
    let tag = tags[index]
    let start = lineStart(before: tag.range.lowerBound)
    lines.append(TagLine(indentation: (start ?? tag.range.lowerBound)..<tag.range.lowerBound))
    if tag.kind == .close {
      placeClosing(index)
    } else if isArgument(tag) {
      standAlone(index, first: true)
    } else if tag.kind != .parent, tag.kind.canStandAlone {
      standAlone(index, first: start != nil)
    }
    if tag.kind.opens { open.append(index) }
  }

  private mutating func placeClosing(_ index: Int) {
    let isFirst = lineStart(before: tags[index].range.lowerBound) != nil
    guard let opening = open.last, tags[opening].name == tags[index].name else {
      return standAlone(index, first: isFirst)
    }
    open.removeLast()
    if tags[opening].kind == .parent {
      placeParent(opening, closedBy: index)
    } else if isArgument(tags[opening]) {
      lines[index].before = lines[index].indentation.count
    } else {
      standAlone(index, first: isFirst)
    }
  }

  /// Whether a tag is a block directly inside a parent.
  private func isArgument(_ tag: Tag) -> Bool {
    tag.kind == .block && open.last.map { tags[$0].kind == .parent } == true
  }

  private mutating func standAlone(_ index: Int, first isFirst: Bool) {
    guard isFirst, let after = lineEnd(after: tags[index].range.upperBound) else { return }
    lines[index].before = lines[index].indentation.count
    lines[index].after = after - tags[index].range.upperBound
    lines[index].isStandalone = true
  }

  private mutating func placeParent(_ opening: Int, closedBy index: Int) {
    let end = tags[index].range.upperBound
    guard lineStart(before: tags[opening].range.lowerBound) != nil, let after = lineEnd(after: end)
    else { return }
    lines[opening].before = lines[opening].indentation.count
    lines[opening].isStandalone = true
    lines[index].after = after - end
  }

  /// Where the line begins, if only white space lies between.
  private func lineStart(before offset: Int) -> Int? {
    var index = offset
    while index > 0, source[index - 1].isBlank { index -= 1 }
    return index == 0 || source[index - 1] == UInt8(ascii: "\n") ? index : nil
  }

  /// Where the next line begins, if only white space lies between.
  private func lineEnd(after offset: Int) -> Int? {
    var index = offset
    while index < source.count, source[index].isBlank { index += 1 }
    if index == source.count { return index }
    if source[index] == UInt8(ascii: "\r"), index + 1 < source.count { index += 1 }
    return source[index] == UInt8(ascii: "\n") ? index + 1 : nil
  }
}
