/// The text of a file as UTF-8, or why there is none that could be searched.
///
/// A finished folder holds UTF-8 and nothing else; what another tool made may also be UTF-16 that says so.
func legibleText(_ bytes: [UInt8], scope: AuditScope) throws(ReadingFailure) -> [UInt8] {
  if scope == .anything {
    if let disguised = disguisedType(bytes) {
      throw ReadingFailure(
        reason: "The file is \(disguised), whatever its name says", wayOut: .asText)
    }
    if let text = try textOfUTF16(bytes) { return text }
  }
  if isPlainUTF8(bytes) { return bytes }
  guard isUTF8(bytes) else {
    throw ReadingFailure(reason: "The text is not UTF-8", wayOut: .asUTF8)
  }
  throw ReadingFailure(reason: "The file holds NUL bytes and so is no text", wayOut: .asText)
}

/// Types that can be written in plain characters and are no plain text.
private func disguisedType(_ bytes: [UInt8]) -> String? {
  let beginnings = [
    ("%PDF", "a PDF"), ("%!PS", "PostScript"), ("{\\rtf", "rich text (RTF)"),
    ("PK\u{3}\u{4}", "a ZIP or an office document"),
  ]
  return beginnings.first { bytes.starts(with: $0.0.utf8) }?.1
}

/// The text of UTF-16 with its byte order mark, as UTF-8; `nil` for anything else.
private func textOfUTF16(_ bytes: [UInt8]) throws(ReadingFailure) -> [UInt8]? {
  let bigEndian = bytes.starts(with: [0xFE, 0xFF])
  guard bigEndian || bytes.starts(with: [0xFF, 0xFE]) else { return nil }
  let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return bigEndian ? first << 8 | second : second << 8 | first
  }
  guard bytes.count % 2 == 0, !units.contains(0),
    let text = String(validating: units, as: UTF16.self)
  else { throw ReadingFailure(reason: "The text is not well-formed UTF-16", wayOut: .asUTF8) }
  return Array(text.utf8)
}
