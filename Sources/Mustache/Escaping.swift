/// Text made safe to stand in HTML, as an element's content and in a quoted attribute.
///
/// It goes by bytes. By characters, a quote followed by a combining mark would be another character
/// than a quote, stay as it is, and end the attribute that it stands in.
enum Escaping {
  static func append(_ text: String, to output: inout [UInt8]) {
    withBytes(of: text) { bytes in
      var start = 0
      for index in bytes.indices {
        guard let entity = entity(for: bytes[index]) else { continue }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        output.append(contentsOf: entity.utf8)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  @inline(__always)
  private static func entity(for byte: UInt8) -> String? {
    // None of the five is above '>', and most bytes of a text are.
    guard byte <= UInt8(ascii: ">") else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return "&amp;"
    case UInt8(ascii: "<"): return "&lt;"
    case UInt8(ascii: ">"): return "&gt;"
    case UInt8(ascii: "\""): return "&quot;"
    case UInt8(ascii: "'"): return "&#39;"
    default: return nil
    }
  }

  private static func withBytes(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if text.utf8.withContiguousStorageIfAvailable(body) != nil { return }
    var contiguous = text
    contiguous.withUTF8(body)
  }
}
