/// HTML in the making, as bytes.
struct HTMLBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  mutating func write(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(markup: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: markup) }

  mutating func write(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Starts a line unless at the start of one.
  mutating func startLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }

  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { write(escaping: $0) }
  }

  /// Writes text so that it is text, between tags and inside double quotes alike.
  mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      guard let entity = HTMLEscaping.entity(for: text[index]) else { continue }
      bytes.append(contentsOf: text[start..<index])
      write(entity)
      start = index + 1
    }
    bytes.append(contentsOf: text[start...])
  }

  /// Writes an address as the value of an attribute in double quotes.
  mutating func write(address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#x27;")
      case _ where HTMLEscaping.isPlainInAddress(byte): bytes.append(byte)
      default: bytes.append(contentsOf: HTMLEscaping.percentEncoded(byte))
      }
    }
  }
}
