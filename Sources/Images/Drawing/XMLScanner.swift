/// Cuts XML into tags and text. Comments, declarations and instructions are passed over.
struct XMLScanner {
  enum Token {
    case start(name: String, attributes: [(name: String, value: String)], isEmpty: Bool, line: Int)
    case end(name: String)
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The next tag or text; `nil` at the end.
  mutating func next() throws(ImageRefusal) -> Token? {
    while place < bytes.count {
      if bytes[place] != UInt8(ascii: "<") { return .text(try text()) }
      if starts(with: "<!--") {
        try skip(past: "-->")
        continue
      }
      if starts(with: "<![CDATA[") { return .text(try characters()) }
      if starts(with: "<?") {
        try skip(past: "?>")
        continue
      }
      if starts(with: "<!") {
        try skipDeclaration()
        continue
      }
      return starts(with: "</") ? try endTag() : try startTag()
    }
    return nil
  }

  private mutating func text() throws(ImageRefusal) -> String {
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "<") { advance() }
    return try decoded(bytes[start..<place])
  }

  private mutating func characters() throws(ImageRefusal) -> String {
    place += 9
    let start = place
    try skip(past: "]]>")
    return String(decoding: bytes[start..<(place - 3)], as: UTF8.self)
  }

  /// A document type may name its standard; one that declares anything itself is refused.
  private mutating func skipDeclaration() throws(ImageRefusal) {
    let start = place
    try skip(past: ">")
    guard !bytes[start..<place].contains(UInt8(ascii: "[")) else {
      throw ImageRefusal(
        "it declares abbreviations of its own",
        "Save it as a plain SVG, or as a PNG, and clear that one.")
    }
  }

  private mutating func endTag() throws(ImageRefusal) -> Token {
    place += 2
    let name = try name()
    skipSpaces()
    try expect(UInt8(ascii: ">"))
    return .end(name: name)
  }

  private mutating func startTag() throws(ImageRefusal) -> Token {
    let beginning = line
    place += 1
    let name = try name()
    var attributes: [(name: String, value: String)] = []
    while true {
      let hadSpace = skipSpaces()
      guard let byte = bytes.byte(at: place) else { throw .damaged(.svg) }
      let isEmpty = byte == UInt8(ascii: "/")
      if isEmpty || byte == UInt8(ascii: ">") {
        if isEmpty { place += 1 }
        try expect(UInt8(ascii: ">"))
        return .start(name: name, attributes: attributes, isEmpty: isEmpty, line: beginning)
      }
      let attribute = try attribute()
      guard hadSpace, !attributes.contains(where: { $0.name == attribute.name }) else {
        throw .damaged(.svg)
      }
      attributes.append(attribute)
    }
  }

  private mutating func attribute() throws(ImageRefusal) -> (name: String, value: String) {
    let name = try name()
    skipSpaces()
    try expect(UInt8(ascii: "="))
    skipSpaces()
    guard let quote = bytes.byte(at: place), quote == 0x22 || quote == 0x27 else {
      throw .damaged(.svg)
    }
    advance()
    let start = place
    while let byte = bytes.byte(at: place), byte != quote {
      guard byte != UInt8(ascii: "<") else { throw .damaged(.svg) }
      advance()
    }
    let value = try decoded(bytes[start..<place])
    try expect(quote)
    return (name, value)
  }

  private mutating func name() throws(ImageRefusal) -> String {
    let start = place
    while let byte = bytes.byte(at: place), isNameByte(byte) { place += 1 }
    guard let first = bytes[start..<place].first, !beginsNoName(first) else {
      throw .damaged(.svg)
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func expect(_ byte: UInt8) throws(ImageRefusal) {
    guard bytes.byte(at: place) == byte else { throw .damaged(.svg) }
    advance()
  }

  private mutating func skip(past end: String) throws(ImageRefusal) {
    while place < bytes.count {
      if starts(with: end) {
        place += end.utf8.count
        return
      }
      advance()
    }
    throw .damaged(.svg)
  }

  @discardableResult private mutating func skipSpaces() -> Bool {
    let start = place
    while let byte = bytes.byte(at: place), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { advance() }
    return place > start
  }

  private mutating func advance() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }

  private func starts(with text: String) -> Bool { bytes[place...].starts(with: text.utf8) }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
  default: byte >= 0x80
  }
}

private func beginsNoName(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
}
