/// A text as YAML reads it back, whatever it holds: between double quotes, with what would end or change it escaped.
func yamlText(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar -> String in
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case _ where isUnprintable(scalar): "\\U" + hexadecimal(scalar.value)
    default: String(scalar)
    }
  }
  return "\"" + escaped.joined() + "\""
}

/// Controls and the line ends of Unicode, which YAML does not take as they are.
private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
}

/// Eight digits.
private func hexadecimal(_ number: UInt32) -> String {
  let digits = String(number, radix: 16, uppercase: true)
  return String(repeating: "0", count: 8 - digits.count) + digits
}
