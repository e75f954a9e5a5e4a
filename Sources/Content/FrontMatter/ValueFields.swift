internal import Diagnostics

/// Keys that hold one thing of a kind: a date, a time, a number, yes or no, one of several words.
extension Fields {
  /// A date that may be uncertain, partial or a period.
  func uncertainDate(_ key: String) -> Written<UncertainDate>? {
    guard let node = node(key), let text = text(node, of: key, example: "2022-06-11") else {
      return nil
    }
    do {
      return Written(try UncertainDate(edtf: text.text), at: text.position)
    } catch {
      findings.refuse(
        at: text.position, "\(quoted(text.text)) is not a date for '\(key)': \(error.reason)",
        help: quotesValues ? error.help : DateProblem.notADate.help)
      return nil
    }
  }

  /// One whole day.
  func date(_ key: String) -> Written<CalendarDate>? {
    guard let date = uncertainDate(key) else { return nil }
    guard let exact = date.value.exact else {
      let found = quotesValues ? "'\(date.value)'" : "a part of one or an uncertain one"
      findings.refuse(
        at: date.position,
        "The key '\(key)' of \(subject) holds one whole day, not \(found)",
        help: "Write for example \(key): 2022-06-11")
      return nil
    }
    return Written(exact, at: date.position)
  }

  /// A time of day.
  func time(_ key: String) -> ClockTime? {
    guard let node = node(key) else { return nil }
    if case .text(let text, _) = node.content, let time = ClockTime(text) { return time }
    refuse(node, of: key, isNot: "a time from 00:00 to 23:59", example: "\"09:05\"")
    return nil
  }

  /// A whole number.
  func number(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    if case .text(let text, _) = node.content, let number = Int(text), abs(number) < 1_000_000 {
      return number
    }
    refuse(node, of: key, isNot: "a whole number below a million", example: "10")
    return nil
  }

  /// Yes or no, as text or as a boolean.
  func flag(_ key: String) -> Written<Bool>? {
    guard let node = node(key) else { return nil }
    if case .text(let text, _) = node.content, let flag = yesOrNo(text) {
      return Written(flag, at: node.position)
    }
    refuse(node, of: key, isNot: "yes or no", example: "yes")
    return nil
  }

  /// Whether something is said to be so; no where the key is missing.
  func isSet(_ key: String) -> Bool { flag(key)?.value ?? false }

  /// One of the words of a kind. Capitals do not matter; a boolean is the word yes or no, where there are such.
  func choice<Choice>(_ key: String, _ kind: Choice.Type = Choice.self) -> Written<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    node(key).flatMap { choice($0, of: key) }
  }

  /// The same of a key that must be there.
  func requiredChoice<Choice>(_ key: String, _ kind: Choice.Type = Choice.self) -> Written<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    guard let node = node(key) else {
      refuseMissing(key, example: words(of: Choice.self).joined(separator: " or "))
      return nil
    }
    return choice(node, of: key)
  }

  /// A list of such words.
  func choices<Choice>(_ key: String, _ kind: Choice.Type = Choice.self) -> [Written<Choice>]
  where Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    guard let node = node(key) else { return [] }
    guard case .list(let items) = node.content else {
      refuse(
        node, of: key, isNot: "a list",
        example: "[\(words(of: Choice.self).joined(separator: ", "))]")
      return []
    }
    return items.compactMap { choice($0, of: key) }
  }

  private func choice<Choice>(_ node: YAMLNode, of key: String) -> Written<Choice>?
  where Choice: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    let words = words(of: Choice.self)
    guard case .text(let text, _) = node.content else {
      refuse(node, of: key, isNot: "one word", example: words.joined(separator: " or "))
      return nil
    }
    let wanted = text.lowercased()
    let sameAs = wanted == "true" ? "yes" : wanted == "false" ? "no" : wanted
    if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == sameAs }) {
      return Written(choice, at: node.position)
    }
    let guess = nearest(to: text, among: words).map { "Did you mean '\($0)'? " } ?? ""
    findings.refuse(
      at: node.position, "\(quoted(text)) is not one of the words for '\(key)' of \(subject)",
      help: guess + "The words are \(words.joined(separator: ", ")).")
    return nil
  }
}

private func words<Choice: RawRepresentable<String> & CaseIterable>(of kind: Choice.Type)
  -> [String]
{
  kind.allCases.map(\.rawValue)
}

/// What a text or a boolean says, `nil` where it is neither yes nor no.
func yesOrNo(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "yes", "true": true
  case "no", "false": false
  default: nil
  }
}
