internal import Publication

/// A value that may be there, be stated as not known, be withheld or be missing.
enum ValueOffer {
  static let value = Offer<PublishedValue>([
    .html("shown", "The value, where it is there and may be shown.") { value in
      if case .shown(let text) = value { text } else { nil }
    },
    .html("not-known", "Why it is not known, where that is stated.") { value in
      if case .notKnown(let reason) = value { reason } else { nil }
    },
    .flag("is-withheld", "Whether something is recorded that this reader may not see.") { value in
      if case .withheld = value { true } else { false }
    },
    .flag("is-blank", "Whether nothing was written.") { value in
      if case .blank = value { true } else { false }
    },
  ])
}

extension Offer.Fields {
  /// A value that may be there, be stated as not known, be withheld or be missing.
  static func value(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> PublishedValue?
  ) -> Self {
    part(name, description, ValueOffer.value, get)
  }
}
