/// Puts a mention into the words that the public view shows, so that the sentence stays a sentence
/// (rule 18).
struct Wording {
  let stream: LetterStream
  let mention: Mention

  /// What to write, and over which bytes: an article before the mention may have to change with it.
  struct Edit: Hashable {
    var range: Range<Int>
    var text: String
  }

  func edit(as pseudonym: PseudonymWording) -> Edit {
    if case .name(_, nil) = pseudonym, isMaidenName { return edit(writing: "(name withheld)") }
    return edit(writing: words(as: pseudonym))
  }

  /// "née Ahmed": a forename cannot stand there.
  private var isMaidenName: Bool {
    guard mention.parts == .surname,
      let before = WordBeside(before: mention.range.lowerBound, in: stream), before.isNext
    else { return false }
    return Self.maiden.contains(before.text.lowercased())
  }

  /// The same for a text that is given: a phrase's replacement, a family.
  func edit(writing words: String) -> Edit {
    let words = isBracketed(words) ? String(words.dropFirst().dropLast()) : words
    var edit = Edit(range: mention.range, text: words)
    if !mention.plural.isEmpty { edit.text += words.hasSuffix("s") ? "es" : mention.plural }
    if !mention.possessive.isEmpty { edit.text += possessive(after: words) }
    if mention.replacement != nil { RepeatedCue(stream: stream).join(&edit) }
    if mention.replacement == nil, !mention.isFamily, mention.familyNoun == nil {
      LabelFitting(stream: stream, mention: mention).fit(&edit)
    }
    // Where the label took the words before it along, the article is among them.
    if edit.range.lowerBound == mention.range.lowerBound, mayFollowArticle,
      let before = WordBefore(mention.range.lowerBound, in: stream),
      before.mayBeOne(of: Self.articles)
    {
      adapt(&edit, to: before)
    }
    if startsSentence(edit.range.lowerBound) { edit.text = edit.text.capitalisedFirst }
    return edit
  }

  /// "(date of birth withheld)" between brackets that are there already.
  private func isBracketed(_ words: String) -> Bool {
    stream.scalar(before: mention.range.lowerBound) == "("
      && stream.scalar(at: mention.range.upperBound) == ")"
      && words.hasPrefix("(") && words.hasSuffix(")")
  }

  private func words(as pseudonym: PseudonymWording) -> String {
    switch pseudonym {
    case .label(let label): label
    case .name(let forename, let surname): name(forename, surname)
    }
  }

  private func name(_ forename: String, _ surname: String?) -> String {
    guard let surname else { return forename }
    if mention.parts == .forename, mention.title == nil, !mention.surnameFirst { return forename }
    let isTitledMiddle = mention.parts.contains(.middle) && mention.title != nil
    let hasForename =
      mention.parts.contains(.forename) || (mention.parts.contains(.middle) && !isTitledMiddle)
    let hasSurname = mention.parts.contains(.surname) || !hasForename
    if mention.surnameFirst { return surname + ", " + forename }
    if mention.isByInitial, let title = mention.title {
      // "Mr D. Price": an initial for an initial.
      return title + " " + forename.prefix(1) + ". " + surname
    }
    // "Miss Sarah" keeps its title as much as "Ms Ahmed" does.
    var name = mention.title.map { $0 + " " } ?? ""
    if hasForename { name += forename }
    if hasForename, hasSurname { name += " " }
    if hasSurname { name += surname }
    return name
  }

  private func possessive(after words: String) -> String {
    guard let apostrophe = mention.possessive.first else { return "" }
    if mention.possessive.count > 1 {
      // "IMELDA'S" among capitals is "Susan's".
      let isCapitals = words.allSatisfy { !$0.isLowercase }
      return isCapitals ? mention.possessive : mention.possessive.lowercased()
    }
    return words.hasSuffix("s") ? String(apostrophe) : String(apostrophe) + "s"
  }

  /// Whether the letter before is one that "a", "an" and "the" end with, or none that is known so soon.
  private var mayFollowArticle: Bool {
    var place = mention.range.lowerBound
    while place > 0, stream.bytes[place - 1] == 0x20 { place -= 1 }
    guard place > 0 else { return false }
    let letter = LetterFolding.ascii(Unicode.Scalar(stream.bytes[place - 1]))
    return letter == nil || letter == "a" || letter == "n" || letter == "e"
  }

  /// "a Whitcombe" becomes "an Officer 1"; "the Northgate School" becomes "her school".
  private func adapt(_ edit: inout Edit, to before: WordBefore) {
    let article = before.folded
    guard article == "a" || article == "an" || article == "the" else { return }
    let first =
      edit.text.split(separator: " ", maxSplits: 1).first.map { NameTitles.fold($0) } ?? ""
    if Self.determiners.contains(first) || (mention.isFamily && edit.text.contains("'s "))
      || isRankedLabel(edit, behind: article)
    {
      // In the middle of a sentence the capital was the name's: "at The Copper Kettle".
      edit.range = before.range.lowerBound..<edit.range.upperBound
    } else if article == "a" || article == "an", let letter = first.first {
      let right = "aeiou".contains(letter) ? "an" : "a"
      guard right != article else { return }
      let between = stream.text(before.range.upperBound..<edit.range.lowerBound)
      let written = before.text.first?.isUppercase == true ? right.capitalisedFirst : right
      edit.text = written + between + edit.text
      edit.range = before.range.lowerBound..<edit.range.upperBound
    } else if mention.replacement != nil, before.text == "The" {
      edit.text = "the" + stream.text(before.range.upperBound..<edit.range.lowerBound) + edit.text
      edit.range = before.range.lowerBound..<edit.range.upperBound
    }
  }

  /// "the officer Whitcombe" becomes "Officer 1".
  private func isRankedLabel(_ edit: Edit, behind article: String) -> Bool {
    guard article == "the", mention.title != nil, mention.replacement == nil else { return false }
    return edit.text.contains(where: \.isNumber)
  }

  private func startsSentence(_ byte: Int) -> Bool {
    var place = byte
    while let scalar = stream.scalar(before: place) {
      if scalar == "." || scalar == "!" || scalar == "?" { return place < byte }
      guard scalar.isSpace || scalar.isQuote || scalar == "(" else { return false }
      place -= scalar.utf8.count
    }
    return true
  }

  private static let articles = WordGlance(["a", "an", "the"])

  private static let maiden: Set<String> = ["née", "nee", "né"]

  private static let determiners: Set<String> = [
    "the", "a", "an", "his", "her", "their", "its", "my", "our", "your", "another", "one",
  ]
}

extension [UInt8] {
  /// The text with edits written into it, which are in order and do not overlap.
  func applying(_ edits: [Wording.Edit]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var place = 0
    for edit in edits {
      text += self[place..<edit.range.lowerBound]
      text += edit.text.utf8
      place = edit.range.upperBound
    }
    text += self[place...]
    return text
  }
}

extension String {
  /// The text with its first character in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// A surname in the plural: "the Kellys", "the Joneses".
  var pluralOfName: String {
    ["s", "x", "z", "ch", "sh"].contains { hasSuffix($0) } ? self + "es" : self + "s"
  }
}
