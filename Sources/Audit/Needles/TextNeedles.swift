extension NeedleMaker {
  /// A place, a reference number, a telephone number, an address of any kind.
  mutating func addText(_ text: String, at index: Int) {
    if isTelephone(text) { return addTelephone(text, at: index) }
    addPhrase(text, "withheld text", at: index)
    addDotted(text, at: index)
    addReference(text, at: index)
    addLocalPart(text, at: index)
  }

  /// `///filled.count.soap`: a place, for all that its words are everyday ones.
  private mutating func addDotted(_ text: String, at index: Int) {
    let form = FoldedForm(text)
    guard text.contains("."), !text.contains(" "), form.heads.count > 1,
      form.words.allSatisfy({ isOrdinary($0) })
    else { return }
    add(form.letters, .grouped(Array(form.heads.dropFirst()), .some), "withheld text", at: index)
  }

  /// `CAD 1123` of `CAD 1123 of 11 June 2022`: capitals and a number at the start of a text.
  private mutating func addReference(_ text: String, at index: Int) {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 2, words[0].allSatisfy({ $0.isUppercase }),
      words[1].allSatisfy(\.isNumber), words[1].count > 2
    else { return }
    addPlain(FoldedForm("\(words[0]) \(words[1])"), "withheld reference", at: index)
  }

  /// What stands before the sign of an e-mail address, unless it is an everyday word.
  private mutating func addLocalPart(_ text: String, at index: Int) {
    guard let sign = text.firstIndex(of: "@"), sign != text.startIndex else { return }
    let form = FoldedForm(String(text[..<sign]))
    guard form.letters.count > 3, !form.words.allSatisfy({ isOrdinary($0) }) else { return }
    addPlain(form, "e-mail address", at: index)
  }
}
