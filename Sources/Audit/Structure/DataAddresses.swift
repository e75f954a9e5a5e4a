/// Where a `data:` address is anything but an image that can be seen through.
func dataAddresses(in bytes: [UInt8]) -> [Int] {
  occurrences(of: Array("data:".utf8), in: bytes).filter { start in
    if start > 0, isASCIILetterOrDigit(bytes[start - 1]) { return false }
    let rest = bytes[(start + 5)...]
    let head = rest.prefix(100).prefix { isASCIILetterOrDigit($0) || "/+.-;=".utf8.contains($0) }
    guard head.endIndex < bytes.count, bytes[head.endIndex] == UInt8(ascii: ","),
      head.isEmpty || head.contains(where: { "/;".utf8.contains($0) })
    else { return false }
    return !isPlainImage(String(decoding: head, as: UTF8.self), bytes[(head.endIndex + 1)...])
  }
}

/// An SVG is searched like any other text; a picture must be one without metadata.
private func isPlainImage(_ type: String, _ content: ArraySlice<UInt8>) -> Bool {
  let parts = type.lowercased().split(separator: ";")
  let kinds: [Substring: FileKind] = [
    "image/png": .png, "image/jpeg": .jpeg, "image/gif": .gif, "image/webp": .webp,
  ]
  if parts.first == "image/svg+xml" { return true }
  guard let name = parts.first, let kind = kinds[name], parts.last == "base64" else { return false }
  let digits = content.prefix { isASCIILetterOrDigit($0) || "+/".utf8.contains($0) }
  guard let image = base64Decoded(digits) else { return false }
  return reasonToDistrust(image, kind: kind) == nil
}
