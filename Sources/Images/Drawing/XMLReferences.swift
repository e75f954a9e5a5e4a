/// Text with its references (`&amp;`, `&#233;`) undone; one that XML itself does not know is refused.
func decoded(_ bytes: ArraySlice<UInt8>) throws(ImageRefusal) -> String {
  guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
  var text: [UInt8] = []
  var rest = bytes
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "&") else {
      text.append(byte)
      continue
    }
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let letter = letter(of: String(decoding: rest[..<end], as: UTF8.self))
    else { throw .damaged(.svg) }
    text += Array(String(letter).utf8)
    rest = rest[(end + 1)...]
  }
  return String(decoding: text, as: UTF8.self)
}

private func letter(of reference: String) -> Unicode.Scalar? {
  switch reference {
  case "amp": "&"
  case "lt": "<"
  case "gt": ">"
  case "quot": "\""
  case "apos": "'"
  default: scalar(of: reference)
  }
}

/// What `#233` and `#xE9` stand for; `nil` for what no text may hold.
private func scalar(of reference: String) -> Unicode.Scalar? {
  guard reference.hasPrefix("#") else { return nil }
  let isHex = reference.hasPrefix("#x")
  let number = UInt32(reference.dropFirst(isHex ? 2 : 1), radix: isHex ? 16 : 10)
  guard let number, number >= 0x20 || [0x09, 0x0A, 0x0D].contains(number) else { return nil }
  return Unicode.Scalar(number)
}
