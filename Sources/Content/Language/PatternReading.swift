internal import Diagnostics

/// Reads patterns of words, and says what is no pattern.
struct PatternReading {
  let fields: Fields
  var heedsCase = false

  var extent: LanguageRule.Extent { fields.choice("in")?.value ?? .sentence }

  func list(_ key: String, example: String = "failed to engage") -> [WordPattern] {
    fields.oneOrMore(key, example: example).compactMap(pattern)
  }

  func required(_ key: String, example: String) -> [WordPattern] {
    if !fields.has(key) { fields.refuseMissing(key, example: example) }
    return list(key)
  }

  func swaps() -> [LanguageRule.Swap] {
    if !fields.has("swap") {
      fields.refuseMissing("swap", example: "{\"committed suicide\": died by suicide}")
    }
    return fields.entries("swap", example: "{\"committed suicide\": died by suicide}").compactMap {
      pair in
      guard let pattern = pattern(pair.key) else { return nil }
      let better = fields.text(pair.value, of: pair.key.text, example: "died by suicide")
      return better.map { LanguageRule.Swap(found: pattern, better: $0) }
    }
  }

  private func pattern(_ text: SourceText) -> WordPattern? {
    let words = heedsCase ? text : SourceText(text.text.lowercased(), at: text.position)
    do throws(WordPatternProblem) {
      return try WordPattern(words)
    } catch {
      fields.findings.refuse(
        at: text.position, "\(fields.quoted(text.text)) is no pattern of words: \(error.reason)",
        help:
          "Patterns hold words, ( | ) for one of several, ? for what may be missing, [ ] for one of several characters and \\w+ for any word."
      )
      return nil
    }
  }
}
