/// Finds the tags of a template, following its set-delimiter tags.
struct Scanner {
  private let source: [UInt8]
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  private(set) var tags: [Tag] = []
  private(set) var mistakes: [Mistake] = []

  /// A mistake at a byte of the source.
  struct Mistake {
    var code: String
    var offset: Int
    var headline: String
    var help: String
  }

  init(_ source: [UInt8]) { self.source = source }

  mutating func scan() {
    while let start = firstIndex(of: opening, from: position) {
      position = start + opening.count
      readTag(from: start)
    }
  }

  private mutating func readTag(from start: Int) {
    let sigil = position < source.count ? source[position] : nil
    let kind = Tag.Kind(sigil: sigil)
    let ending = ending(of: sigil)
    let content = position + (kind == .variable ? 0 : 1)
    guard let end = closingIndex(of: ending, from: content, in: kind) else {
      return reportUnclosed(at: start, ending)
    }
    position = end + ending.count
    finish(Tag(kind: kind, name: "", range: start..<position), content: content..<max(content, end))
  }

  /// `{{{name}}}` and `{{=<% %>=}}` end with their sigil once more.
  private func ending(of sigil: UInt8?) -> [UInt8] {
    switch sigil {
    case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): [UInt8(ascii: "=")] + closing
    default: closing
    }
  }

  /// Where the tag's closing delimiter stands: `nil` if the text ends or another tag opens before it.
  /// A comment can hold what opens a tag; so can a set-delimiter tag, but nothing with another `=`.
  /// Looking no further than that keeps a text of nothing but `{{` linear.
  private func closingIndex(of ending: [UInt8], from start: Int, in kind: Tag.Kind) -> Int? {
    var index = start
    while index < source.count {
      if matches(ending, at: index) { return index }
      switch kind {
      case .comment: break
      case .delimiters: if source[index] == UInt8(ascii: "=") { return nil }
      default: if matches(opening, at: index) { return nil }
      }
      index += 1
    }
    return nil
  }

  private mutating func reportUnclosed(at start: Int, _ ending: [UInt8]) {
    let line = source[start...].prefix(100).prefix {
      $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r")
    }
    let words = String(decoding: line, as: UTF8.self)
    let quoted = words.count > 30 ? words.prefix(30) + "…" : words[...]
    mistakes.append(
      Mistake(
        code: "TPL-01", offset: start,
        headline: "A tag that is opened has to be closed: '\(quoted)'",
        help: "Close the tag with '\(String(decoding: ending, as: UTF8.self))'."))
    // A comment runs to the end, and looking on within it would take its words for tags.
    if position < source.count, source[position] == UInt8(ascii: "!") { position = source.count }
  }

  private mutating func finish(_ tag: Tag, content: Range<Int>) {
    var tag = tag
    switch tag.kind {
    case .comment: break
    case .delimiters: setDelimiters(source[content], at: tag.range.lowerBound)
    default:
      tag.name = String(decoding: source[content], as: UTF8.self).trimmed
      checkName(of: tag)
    }
    tags.append(tag)
  }
}

// MARK: - Delimiters

extension Scanner {
  private mutating func setDelimiters(_ content: ArraySlice<UInt8>, at offset: Int) {
    let words = content.split(whereSeparator: \.isWhitespaceByte)
    guard words.count == 2 else {
      let written = String(decoding: content, as: UTF8.self).trimmed
      mistakes.append(
        Mistake(
          code: "TPL-05", offset: offset,
          headline: "Delimiters are two words without '=', not '\(written)'",
          help: "Write the opening and the closing delimiter with a space between: '{{=<% %>=}}'."))
      return
    }
    opening = Array(words[0])
    closing = Array(words[1])
  }
}

// MARK: - Names

extension Scanner {
  private mutating func checkName(of tag: Tag) {
    let offset = tag.range.lowerBound
    if tag.name.isEmpty || tag.name == "*" {
      mistakes.append(
        Mistake(
          code: "TPL-04", offset: offset, headline: "A \(tag.kind.word) needs a name",
          help: "Write the name between the delimiters, or remove the tag."))
    } else if !tag.hasWellFormedName {
      mistakes.append(
        Mistake(
          code: "TPL-06", offset: offset,
          headline: "A name is a word, or words joined by full stops, not '\(tag.name)'",
          help: "Names hold no spaces and no delimiters, and begin and end with a word."))
    }
  }
}

extension Tag {
  fileprivate var hasWellFormedName: Bool {
    let isTemplate = kind == .partial || kind == .parent || kind == .close
    let words =
      name.utf8.first == UInt8(ascii: "*") && isTemplate
      ? String(name.dropFirst()).trimmed : name
    if words.utf8.contains(where: { $0.isWhitespaceByte || $0 == 0x7B || $0 == 0x7D }) {
      return false
    }
    // A template's name is one word, full stops and all: `{{>page.head}}`.
    if isTemplate && words == name { return true }
    if kind == .block { return true }
    return words == "."
      || !words.split(separator: ".", omittingEmptySubsequences: false).contains("")
  }
}

// MARK: - Bytes

extension Scanner {
  private func firstIndex(of word: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + word.count <= source.count {
      if matches(word, at: index) { return index }
      index += 1
    }
    return nil
  }

  private func matches(_ word: [UInt8], at index: Int) -> Bool {
    guard source[index] == word[0], index + word.count <= source.count else { return false }
    for offset in 1..<max(1, word.count) where source[index + offset] != word[offset] {
      return false
    }
    return true
  }
}

extension UInt8 {
  /// Space, tab, line feed and carriage return.
  var isWhitespaceByte: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  /// Space and tab.
  var isBlank: Bool { self == 0x20 || self == 0x09 }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let words = utf8.drop(while: \.isWhitespaceByte)
    let end = words.lastIndex { !$0.isWhitespaceByte }
    return String(Substring(end.map { words[...$0] } ?? words[words.endIndex...]))
  }
}
