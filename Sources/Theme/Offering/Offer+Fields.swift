internal import Mustache
internal import Publication

/// The kinds of field that an offer is made of.
extension Offer.Fields {
  /// Text without markup, which templates show escaped.
  static func text(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    text(name, description) { subject, _ in get(subject) }
  }

  /// Text that depends on the scene, for example on its words.
  static func text(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject, Scene) -> String?
  ) -> Self {
    Self(name, description, .text) { subject, scene in
      get(subject, scene).map { .text($0) } ?? .none
    }
  }

  /// A published text without its markup, for attributes and for the words of links.
  static func plain(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> PublishedText?
  ) -> Self {
    text(name, description) { get($0)?.plain }
  }

  /// A published text with its markup.
  static func html(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> PublishedText?
  ) -> Self {
    Self(name, description, .html) { subject, scene in
      get(subject).map { .html(scene.inline($0)) } ?? .none
    }
  }

  /// A published text that says something beside its label: an officer whose pseudonym is "Review
  /// officer" needs no line "Review officer: Review officer".
  static func title(
    _ name: String, _ description: String, beside word: @escaping @Sendable (Subject) -> String,
    _ get: @escaping @Sendable (Subject) -> PublishedText?
  ) -> Self {
    Self(name, description, .html) { subject, scene in
      guard let text = get(subject),
        text.plain.lowercased() != scene.words[word(subject)].lowercased()
      else { return .none }
      return .html(scene.inline(text, isTitle: true))
    }
  }

  /// A published text with its markup that is a heading, a name or the words of a link.
  static func title(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> PublishedText?
  ) -> Self {
    Self(name, description, .html) { subject, scene in
      get(subject).map { .html(scene.inline($0, isTitle: true)) } ?? .none
    }
  }

  /// The body of a page.
  ///
  /// - Parameter level: That of the heading that it stands under.
  static func body(
    _ name: String, _ description: String, under level: Int = 1,
    _ get: @escaping @Sendable (Subject) -> PublishedBody?
  ) -> Self {
    Self(name, description, .html) { subject, scene in
      get(subject).map { .html(scene.body($0, under: level)) } ?? .none
    }
  }

  static func flag(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(name, description, .flag) { subject, _ in
      .bool(get(subject))
    }
  }

  static func number(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> Int
  ) -> Self {
    Self(name, description, .number) { subject, _ in
      .number(get(subject))
    }
  }

  /// The address of a page, which templates get as a link from the page being rendered.
  static func address(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> String
  ) -> Self {
    text(name, description) { subject, scene in scene.link(to: get(subject)) }
  }

  /// A part that has parts of its own, where there is one.
  static func part<Part>(
    _ name: String, _ description: String, _ offer: Offer<Part>,
    _ get: @escaping @Sendable (Subject) -> Part?
  ) -> Self {
    Self(name, description, offer.shape) { subject, scene in
      get(subject).map { offer($0, in: scene) } ?? .none
    }
  }
}

/// Lists, each with a flag that says whether it holds anything.
extension Offer.Fields {
  static func list<Part>(
    _ name: String, _ description: String, _ offer: Offer<Part>,
    _ get: @escaping @Sendable (Subject) -> [Part]
  ) -> Self {
    list(name, description, offer.shape, get) { part, scene in offer(part, in: scene) }
  }

  /// A list of published texts with their markup.
  static func texts(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> [PublishedText]
  ) -> Self {
    list(name, description, .html, get) { text, scene in .html(scene.inline(text)) }
  }

  /// A list of names, in which nothing is written out.
  static func names(
    _ name: String, _ description: String, _ get: @escaping @Sendable (Subject) -> [PublishedText]
  ) -> Self {
    list(name, description, .html, get) { text, scene in
      .html(scene.inline(text, isTitle: true))
    }
  }

  /// A list of things whose texts were written for pages of their own.
  static func guests<Part: Guest>(
    _ name: String, _ description: String, _ offer: Offer<Part>,
    _ get: @escaping @Sendable (Subject) -> [Part]
  ) -> Self {
    list(name, description, offer.shape, get) { part, scene in
      offer(part, in: scene.showingTexts(of: part.page.address))
    }
  }

  private static func list<Part: Sendable>(
    _ name: String, _ description: String, _ shape: Shape,
    _ get: @escaping @Sendable (Subject) -> [Part],
    _ make: @escaping @Sendable (Part, Scene) -> Value
  ) -> Self {
    Self([
      Offer.Field(name: name, description: description, shape: .list(shape)) { subject, scene in
        let parts = get(subject)
        return .list(ValueList(count: parts.count) { make(parts[$0], scene) })
      },
      Offer.Field(
        name: "has-\(name)", description: "Whether '\(name)' holds anything.", shape: .flag
      ) { subject, _ in .bool(!get(subject).isEmpty) },
    ])
  }
}
