/// Why an image or a font may not be published; `nil` when it holds nothing but what is seen.
func reasonToDistrust(_ bytes: [UInt8], kind: FileKind) -> String? {
  switch kind {
  case .png: distrustPNG(bytes)
  case .jpeg: distrustJPEG(bytes)
  case .gif: distrustGIF(bytes)
  case .webp: distrustWebP(bytes)
  case .woff2: distrustWOFF2(bytes)
  default: nil
  }
}

/// The wording for files that are not what their name says, or end too early or too late.
let malformed = "The file is not a well-formed one of its type"
let holdsMetadata = "The file holds metadata"

/// A number of two or four bytes, the highest first; `nil` beyond the end.
func bigEndian(_ bytes: [UInt8], at index: Int, size: Int) -> Int? {
  guard index >= 0, index + size <= bytes.count else { return nil }
  return bytes[index..<(index + size)].reduce(0) { $0 << 8 | Int($1) }
}

/// The same, the lowest first.
func littleEndian(_ bytes: [UInt8], at index: Int, size: Int) -> Int? {
  guard index >= 0, index + size <= bytes.count else { return nil }
  return bytes[index..<(index + size)].reversed().reduce(0) { $0 << 8 | Int($1) }
}
