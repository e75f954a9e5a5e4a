extension NeedleMaker {
  /// A collar number; bare digits need a rank, a cue or the officer's name beside them.
  mutating func addCollar(_ collar: String, at index: Int) {
    let form = FoldedForm(collar)
    let digits = form.letters.filter(isASCIIDigit)
    if digits.count < form.letters.count { addPlain(form, "collar number", at: index) }
    if digits.count > 1 {
      add(digits, .collar, "collar number", at: index)
    } else if form.isOnlyDigits {
      unsearchable.append(.init(identity: request.identities[index].id, rule: "collar number"))
    }
  }
}
