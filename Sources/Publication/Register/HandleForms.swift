/// What people call themselves with their forename run into it: "missangela", "iamangela",
/// "xxangelaxx". What stands round the name would give it away, so it is withheld as a whole.
struct HandleForms {
  let identity: Int

  /// - Parameter forename: One that is no everyday word: "thegrace" may be anything.
  func patterns(of forename: String) -> [NamePattern] {
    guard foldedLetters(forename).count >= 5 else { return [] }
    let forms =
      Self.openings.map { $0 + forename } + Self.endings.map { forename + $0 }
      + Self.rounds.map { $0 + forename + $0 }
    return forms.compactMap { form in
      var pattern = NamePattern(
        form, of: identity, as: .phrase, replacement: "(name withheld)")
      pattern?.seams = []
      pattern?.isHandle = true
      return pattern
    }
  }

  private static let openings = [
    "miss", "mrs", "mr", "ms", "iam", "xx", "x", "the", "real", "thereal", "baby", "queen", "king",
    "only", "just", "official",
  ]

  private static let endings = ["x", "xx", "xxx", "xo", "uk", "official"]

  private static let rounds = ["x", "xx", "xxx"]
}
