/// Every form that a registered place, reference or number is looked for in.
struct IdentifierForms {
  let identity: Int
  let replacement: String

  func patterns(of text: String) -> [NamePattern] {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    let isNumber = digits.count >= 7 && text.allSatisfy { !$0.isLetter }
    let forms = isNumber ? [digits] + abroad(digits) : [text]
    return forms.compactMap { form in
      var pattern = NamePattern(form, of: identity, as: .phrase, replacement: replacement)
      // A telephone number may be grouped in any way.
      if isNumber { pattern?.seams = Set(1..<form.count) }
      return pattern
    }
  }

  /// "+44 7700 900123" for "07700 900123", and the number without its 0.
  private func abroad(_ digits: String) -> [String] {
    guard digits.hasPrefix("0"), digits.count >= 10 else { return [] }
    let rest = String(digits.dropFirst())
    return ["44" + rest, "0044" + rest, "440" + rest, rest]
  }
}
