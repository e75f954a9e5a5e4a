/// Takes out what would stand there twice when a replacement is written: "crime crime 1", a bracket in
/// a bracket.
struct RepeatedCue {
  let stream: LetterStream

  func join(_ edit: inout Wording.Edit) {
    takeWords(&edit)
    takeWord(&edit)
    takeWordBehind(&edit)
    bracketBehindCue(&edit)
    takeBrackets(&edit)
  }

  /// "Her car OB12 XYZ" with "her car" for the number.
  private func takeWords(_ edit: inout Wording.Edit) {
    let words = edit.text.split(separator: " ")
    var start = edit.range.lowerBound
    for word in words.reversed() {
      guard let before = WordBeside(before: start, in: stream), before.isNext,
        before.folded == NameTitles.fold(word)
      else { return }
      start = before.range.lowerBound
    }
    guard words.count > 1 else { return }
    if stream.isCapital(start..<(start + 1)) { edit.text = edit.text.capitalisedFirst }
    edit.range = start..<edit.range.upperBound
  }

  /// "VRM a silver car" is "VRM (a silver car)", and so is "Ford Focus (a silver car)": what stands there
  /// is a number's word, and the sentence goes on without it.
  private func bracketBehindCue(_ edit: inout Wording.Edit) {
    guard let first = edit.text.split(separator: " ").first, edit.text.contains(" "),
      EverydayLists.determiners.contains(first.lowercased()),
      let before = WordBeside(before: edit.range.lowerBound, in: stream),
      [" ", ". ", ": "].contains(before.gap), isCue(before) || isThing(before, edit)
    else { return }
    edit.text = before.gap == ": " ? edit.text : "(" + edit.text + ")"
  }

  /// "Ford Focus AB12 CDE": a name of something before a number.
  private func isThing(_ word: WordBeside, _ edit: Wording.Edit) -> Bool {
    word.gap == " " && word.isCapitalised && !stream.startsSentence(at: word.range.lowerBound)
      && stream.text(edit.range).contains(where: \.isNumber)
      && !stream.text(edit.range).contains { $0 == "," || $0.isLowercase }
      && !NameTitles.isTitle(word.folded)
  }

  private func isCue(_ word: WordBeside) -> Bool {
    guard word.gap != ". " else { return ["reg", "no", "ref", "tel"].contains(word.folded) }
    return Self.cues.contains(word.folded)
  }

  private static let cues: Set<String> = [
    "vrm", "vrn", "reg", "registration", "registered", "index", "plate", "plates", "cr", "crime",
    "ref", "reference", "urn", "crn", "nhs", "pnc", "cad", "log", "tel", "telephone", "mobile",
    "number", "no", "dob",
  ]

  /// "the primary school School" of "St Winifred's School", where "St Winifred's" is registered.
  private func takeWordBehind(_ edit: inout Wording.Edit) {
    guard let after = WordBeside(after: edit.range.upperBound, in: stream), after.gap == " ",
      let last = edit.text.split(separator: " ").last, after.isCapitalised,
      after.folded == NameTitles.fold(last), after.folded.count > 2
    else { return }
    edit.range = edit.range.lowerBound..<after.range.upperBound
  }

  /// "(crime 14/20931/23)" with "crime 1" for the number.
  private func takeWord(_ edit: inout Wording.Edit) {
    guard let before = WordBeside(before: edit.range.lowerBound, in: stream), before.isNext,
      let first = edit.text.split(separator: " ").first, !edit.text.hasPrefix("("),
      before.folded == NameTitles.fold(first), before.folded.count > 1,
      // An article is the sentence's: "at The Copper Kettle".
      !EverydayLists.articles.contains(before.folded)
    else { return }
    edit.range = before.range.lowerBound..<edit.range.upperBound
    if before.isCapitalised { edit.text = edit.text.capitalisedFirst }
  }

  /// "(DOB 04.05.87)" is "(date of birth withheld)".
  private func takeBrackets(_ edit: inout Wording.Edit) {
    guard edit.text.hasPrefix("("), edit.text.hasSuffix(")"),
      stream.scalar(at: edit.range.upperBound) == ")",
      let before = WordBeside(before: edit.range.lowerBound, in: stream),
      [" ", ": "].contains(before.gap),
      stream.scalar(before: before.range.lowerBound) == "("
    else { return }
    edit.text = String(edit.text.dropFirst().dropLast())
    let isCue = ["dob", "dateofbirth"].contains(before.folded) && edit.text.hasPrefix("date of")
    if isCue { edit.range = before.range.lowerBound..<edit.range.upperBound }
  }
}
