/// Every form that a registered place, reference or number is looked for in.
struct IdentifierForms {
  let identity: Int
  let replacement: String
  /// Whether a folded word is an everyday word of the language.
  let isOrdinary: @Sendable (String) -> Bool

  func patterns(of text: String) -> [NamePattern] {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if digits.count >= 7, text.allSatisfy({ !$0.isLetter }) {
      let padded = text.contains("/") ? zeros(in: text) + years(in: text) : []
      return number(String(digits)) + padded.compactMap(inAnySpacing)
    }
    guard digits.count >= 2 else {
      return SaintForms.spellings(of: text).flatMap(CompanyForms.spellings).flatMap(words)
    }
    return reference(text, digits: String(digits)) + log(text)
  }

  /// "CAD0877", "877 of 14 February 2023" and "877/140223" for "CAD 877 of 14/02/2023".
  private func log(_ text: String) -> [NamePattern] {
    guard let log = LogNumber(text) else { return [] }
    return log.dated.compactMap(inAnySpacing)
      + log.undated.compactMap { form in
        var pattern = inAnySpacing(form)
        pattern?.isOfOneDay = true
        return pattern
      }
  }

  /// A telephone number, an NHS number, a UPRN, coordinates: grouped in any way.
  private func number(_ digits: String) -> [NamePattern] {
    ([digits] + abroad(digits)).compactMap(inAnySpacing) + ends(of: digits)
  }

  /// "+44 7700 900123" for "07700 900123", and the number without its 0.
  private func abroad(_ digits: String) -> [String] {
    guard digits.hasPrefix("0"), digits.count >= 10 else { return [] }
    let rest = String(digits.dropFirst())
    return ["44" + rest, "0044" + rest, "440" + rest, rest]
  }

  /// "the number ends 0123".
  private func ends(of digits: String) -> [NamePattern] {
    guard digits.hasPrefix("0"), digits.count >= 10 else { return [] }
    let cues: [(Int, NamePattern.Cue)] = [(6, .telephone), (4, .ending), (3, .ending)]
    return cues.compactMap { count, cue in
      var pattern = inAnySpacing(String(digits.suffix(count)))
      pattern?.cue = cue
      // "ending 123" cannot end in "her number".
      if cue == .ending { pattern?.replacement = "(withheld)" }
      return pattern
    }
  }

  /// "CAD 0123/2024", "AB12 CDE", "QQ 12 34 56 C": with or without spaces, marks and leading zeros.
  private func reference(_ text: String, digits: String) -> [NamePattern] {
    let spellings = Set([text] + zeros(in: text) + years(in: text))
    let bare = digits.count >= 6 && text.contains(where: { "/-".contains($0) }) ? [digits] : []
    return spellings.sorted().compactMap(inAnySpacing) + bare.compactMap(inAnySpacing)
  }

  /// "42/55871/2022" for "42/55871/22" and the other way about: the year at its end.
  private func years(in text: String) -> [String] {
    let groups = text.split(separator: "/").map(String.init)
    guard groups.count > 1, let last = groups.last, last.allSatisfy(\.isNumber) else { return [] }
    let before = groups.dropLast().joined(separator: "/") + "/"
    if last.count == 2 { return [before + "20" + last, before + "19" + last] }
    return last.count == 4 && ["19", "20"].contains(last.prefix(2)) ? [before + last.suffix(2)] : []
  }

  /// The same with one group of digits written with fewer or more zeros before it: "42/055871/22".
  private func zeros(in text: String) -> [String] {
    text.indices.filter { start in
      text[start].isNumber
        && (start == text.startIndex || !text[text.index(before: start)].isNumber)
    }.flatMap { zeros(in: text, at: $0) }
  }

  private func zeros(in text: String, at start: String.Index) -> [String] {
    let group = text[start...].prefix { $0.isNumber }
    let bare = group.drop { $0 == "0" }
    // Without a word before it a short group is a day or a year.
    guard text[..<start].contains(where: \.isLetter) || bare.count >= 4, bare.count >= 2 else {
      return []
    }
    let widths = bare.count...max(6, bare.count + 1)
    return widths.map { width in
      text[..<start] + String(repeating: "0", count: width - bare.count) + bare
        + text[group.endIndex...]
    }
  }

  private func inAnySpacing(_ form: String) -> NamePattern? {
    var pattern = NamePattern(form, of: identity, as: .phrase, replacement: replacement)
    if let count = pattern?.letters.count, count > 1 { pattern?.seams = Set(1..<count) }
    return pattern
  }

  /// A place or an organisation; an article before it is the sentence's own.
  private func words(_ text: String) -> [NamePattern] {
    let words = text.split(separator: " ").map(String.init)
    let bare = words.first.map { NameTitles.fold($0) } == "the" ? words.dropFirst() : words[...]
    let isWord = bare.allSatisfy { isOrdinary(NameTitles.fold($0)) || $0.count < 3 }
    let form = bare.count > 1 || !isWord ? bare.joined(separator: " ") : text
    var pattern = NamePattern(form, of: identity, as: .phrase, replacement: replacement)
    pattern?.isWordPhrase = isWord && !text.contains { "@./".contains($0) }
    let short = ShortPlaceForms(of: Array(bare)).forms.compactMap {
      NamePattern($0, of: identity, as: .phrase, replacement: replacement)
    }
    return [pattern].compactMap { $0 } + short
  }
}
