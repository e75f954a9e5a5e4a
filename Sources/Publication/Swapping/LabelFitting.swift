/// Fits a label to the words before it: "my Leo" is "my child" and no "my the child".
struct LabelFitting {
  let stream: LetterStream
  let mention: Mention

  func fit(_ edit: inout Wording.Edit) {
    if let article = article(of: edit.text),
      LabelAside(stream: stream, mention: mention).take(
        &edit, noun: edit.text.dropFirst(article.count))
    {
      return
    }
    guard let before = WordBeside(before: edit.range.lowerBound, in: stream), before.isNext
    else { return }
    if isSameNoun(before, edit.text) {
      edit.range = before.range.lowerBound..<edit.range.upperBound
      if let article = article(of: edit.text), isDetermined(before) {
        edit.text = String(edit.text.dropFirst(article.count))
      }
    } else if let article = article(of: edit.text) {
      fitArticle(&edit, article, behind: before)
    }
  }

  /// The article that a label begins with, and a space.
  private func article(of label: String) -> String? {
    guard let first = label.utf8.first, first | 0x20 == 0x61 || first | 0x20 == 0x74 else {
      return nil
    }
    return ["the ", "a ", "an "].first { label.lowercased().hasPrefix($0) }
  }

  /// "my Leo", "little Leo".
  private func fitArticle(_ edit: inout Wording.Edit, _ article: String, behind before: WordBeside)
  {
    let noun = String(edit.text.dropFirst(article.count))
    if EverydayLists.owners.contains(before.folded) || isSalutation(before) {
      edit.text = noun
    } else if isAdjective(before) {
      edit.text = noun
      if isDetermined(before) { return }
      let between = stream.text(before.range.lowerBound..<edit.range.lowerBound)
      let first = article == "an " ? "a " : article
      edit.text = first + between.prefix(1).lowercased() + between.dropFirst() + noun
      edit.range = before.range.lowerBound..<edit.range.upperBound
    }
  }

  /// "Dear Bronwen, thank you."
  private func isSalutation(_ before: WordBeside) -> Bool {
    before.folded == "dear" && stream.startsSentence(at: before.range.lowerBound)
      && stream.scalar(at: mention.range.upperBound) == ","
  }

  /// "little", and "frightened" in "a frightened Bronwen".
  private func isAdjective(_ word: WordBeside) -> Bool {
    if Self.adjectives.contains(word.folded) { return true }
    return isDetermined(word) && !word.isCapitalised
      && ["ed", "ful", "ous", "less", "ing"].contains { word.folded.hasSuffix($0) }
  }

  /// Whether an article or an owner stands before a word: "her little".
  private func isDetermined(_ word: WordBeside) -> Bool {
    WordBeside(before: word.range.lowerBound, in: stream).map {
      $0.isNext && EverydayLists.determiners.contains($0.folded)
    } ?? false
  }

  /// "Neighbour Anna" of somebody shown as "a neighbour"; "Aunt Hope" of "Family member 1".
  private func isSameNoun(_ before: WordBeside, _ label: String) -> Bool {
    // "a Katarzyna" of somebody shown as "Adult A": the article is no letter of the label.
    guard before.folded.utf8.count > 1,
      mayBeWord(before, of: label)
        || (before.isCapitalised && before.mayBeOne(of: Self.kinshipGlance))
    else { return false }
    let words = label.split(separator: " ").map { NameTitles.fold($0) }
    if words.count > 1, words.dropFirst().contains(before.folded) { return true }
    return before.isCapitalised && Self.kinship.contains(before.folded)
      && words.first != before.folded
      && (label.contains(where: \.isNumber) || article(of: label) != nil)
  }

  /// Whether a word of the label begins with the two letters that the word before begins with, or one of
  /// the two has what is no letter of ASCII there and is not told so soon.
  private func mayBeWord(_ before: WordBeside, of label: String) -> Bool {
    guard before.range.count > 1 else { return true }
    let first = Unicode.Scalar(stream.bytes[before.range.lowerBound])
    let second = Unicode.Scalar(stream.bytes[before.range.lowerBound + 1])
    guard first.isPlainWordPart, second.isPlainWordPart else { return true }
    var (isStart, isSecond) = (true, false)
    for byte in label.utf8 {
      let isPlain = Unicode.Scalar(byte).isPlainWordPart
      if byte >= 0x80 { return true }
      if isSecond, !isPlain || UInt32(byte | 0x20) == second.value | 0x20 { return true }
      isSecond = isStart && UInt32(byte | 0x20) == first.value | 0x20
      isStart = !isPlain
    }
    return isSecond
  }

  private static let adjectives: Set<String> = [
    "little", "young", "old", "poor", "dear", "baby", "big", "late", "wee",
  ]

  private static let kinshipGlance = WordGlance(kinship)

  private static let kinship: Set<String> = [
    "aunt", "auntie", "aunty", "uncle", "nan", "nana", "gran", "granny", "grandma", "grandad",
    "grandpa", "grandmother", "grandfather", "cousin", "neighbour", "brother", "sister", "mum",
    "mam", "mom", "mummy", "dad", "daddy", "mother", "father",
  ]
}
