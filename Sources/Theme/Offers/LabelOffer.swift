internal import Content

/// One of a few kinds that the field distinguishes, as a theme shows it.
struct Label: Sendable {
  /// What a file calls it, for example `not-consistent`; part of a class name.
  var name: String
  /// The key of its words.
  var word: String

  init(_ name: String, word: String) {
    self.name = name
    self.word = word
  }

  /// - Parameter prefix: what the keys of this kind's words begin with, for example `stage-`.
  init(_ prefix: String, _ name: String) { self.init(name, word: prefix + name) }

  init(_ answer: Bool) { self.init(answer ? "yes" : "no", word: answer ? "yes" : "no") }
}

enum LabelOffer {
  static let label = Offer<Label>([
    .text("name", "A short name without spaces, for a class.") { $0.name },
    .text("label", "What the reader sees.") { label, scene in scene.words[label.word] },
  ])

  static let judgement = Offer<Judgement.Kind>([
    .text("name", "A short name without spaces, for a class.") { $0.rawValue },
    .text("label", "What the reader sees.") { kind, scene in
      scene.words["kind-" + kind.rawValue]
    },
    .flag("is-consistent", "Whether practice kept to policy.") { $0 == .consistent },
    .flag("is-policy-inadequate", "Whether it kept to policy, and policy fell short.") {
      $0 == .consistentPolicyInadequate
    },
    .flag("is-not-consistent", "Whether it did not keep to policy.") { $0 == .notConsistent },
    .flag("is-good-practice", "Whether it went beyond the standard.") { $0 == .goodPractice },
  ])
}

extension Offer.Fields {
  /// One of a few kinds.
  static func label(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> Label?
  ) -> Self {
    part(name, description, LabelOffer.label, get)
  }
}
