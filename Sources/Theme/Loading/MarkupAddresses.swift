/// Finds what the markup of a template, or of a picture in SVG, makes a browser fetch or send.
///
/// It reads elements and attributes as a browser does, with Mustache's tags among them. A link that
/// a reader chooses to follow is none of its business.
struct MarkupAddresses {
  private let text: ArraySlice<UInt8>
  private var index: Int
  private var offsets: [Int] = []

  /// Where addresses in the network begin.
  static func offsets(in text: ArraySlice<UInt8>) -> [Int] {
    var reader = Self(text)
    while reader.index < text.endIndex { reader.readNext() }
    return reader.offsets
  }

  private init(_ text: ArraySlice<UInt8>) {
    self.text = text
    index = text.startIndex
  }

  private mutating func readNext() {
    let isTag = text[index] == UInt8(ascii: "<")
    index += 1
    guard isTag, index < text.endIndex, (0x61...0x7A).contains(text[index].lowercased) else {
      return
    }
    let element = readName()
    while let name = nextAttribute() { note(name, of: element, readValue()) }
    if element == "style" { offsets += StyleAddresses.offsets(in: readContents(element)) }
    if element == "script" { offsets += ScriptAddresses.offsets(in: readContents(element)) }
  }

  /// The name of the next attribute. `nil` when the tag is at its end.
  private mutating func nextAttribute() -> String? {
    while index < text.endIndex {
      if text[index] == UInt8(ascii: ">") { return nil }
      let name = readName()
      if !name.isEmpty { return name }
      if !skipMustache() { index += 1 }
    }
    return nil
  }

  private mutating func readName() -> String {
    let start = index
    let ends = Array("\"'`=/>{".utf8)
    while index < text.endIndex, !NetworkAddress.isSpace(text[index]), !ends.contains(text[index]) {
      index += 1
    }
    return String(decoding: text[start..<index], as: UTF8.self).lowercased()
  }

  /// What stands behind an equals sign, without its quotes. Empty where there is none.
  private mutating func readValue() -> ArraySlice<UInt8> {
    skipSpace()
    guard index < text.endIndex, text[index] == UInt8(ascii: "=") else { return [] }
    index += 1
    skipSpace()
    guard index < text.endIndex else { return [] }
    let quote = text[index]
    guard "\"'".utf8.contains(quote) else { return readBareValue() }
    let value = text[(index + 1)...].prefix { $0 != quote }
    index = min(value.endIndex + 1, text.endIndex)
    return value
  }

  private mutating func readBareValue() -> ArraySlice<UInt8> {
    let start = index
    while index < text.endIndex, !NetworkAddress.isSpace(text[index]),
      text[index] != UInt8(ascii: ">")
    {
      if !skipMustache() { index += 1 }
    }
    return text[start..<index]
  }

  /// The text of an element that holds no elements, up to its end tag.
  private mutating func readContents(_ element: String) -> ArraySlice<UInt8> {
    let start = index
    while index < text.endIndex, !text.holds("</" + element, at: index) { index += 1 }
    return text[start..<index]
  }

  /// Steps over a tag of Mustache, whose `>` ends no element.
  private mutating func skipMustache() -> Bool {
    guard text.holds("{{", at: index) else { return false }
    while index < text.endIndex, !text.holds("}}", at: index) { index += 1 }
    index = min(index + 2, text.endIndex)
    return true
  }

  private mutating func skipSpace() {
    while index < text.endIndex, NetworkAddress.isSpace(text[index]) { index += 1 }
  }

  private mutating func note(_ name: String, of element: String, _ value: ArraySlice<UInt8>) {
    if name == "style" {
      offsets += StyleAddresses.offsets(in: value)
    } else if name.hasPrefix("on") {
      offsets += ScriptAddresses.offsets(in: value)
    } else if let use = AddressAttribute(name, of: element) {
      offsets += value.indices.filter {
        use.mayBegin(in: value, at: $0) && NetworkAddress.begins(in: value, at: $0)
      }
    }
  }
}
