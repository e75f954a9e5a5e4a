internal import Diagnostics

extension Person {
  init(_ fields: Fields) {
    self.init(
      id: fields.id(example: "sarah"), position: fields.position,
      role: fields.requiredChoice("role", Role.self)?.value ?? .other,
      relationship: fields.text("relationship", example: "Sarah's sister"), name: Self.name(fields))
    pseudonym =
      fields.group(
        "pseudonym", of: "a pseudonym", example: "{name: Maya Kelly} or {label: Officer 1}",
        Pseudonym.read) ?? nil
    pronouns = fields.text("pronouns", example: "she/her")
    born = fields.uncertainDate("born")
    died = fields.uncertainDate("died")
    addresses = Self.texts("addresses", of: "an address", fields)
    identifiers = Self.texts("identifiers", of: "an identifier", fields)
    characteristics = Characteristic.all(fields)
    preferredLanguage = fields.text("preferred-language")
    avoidedLanguage = PatternReading(fields: fields).list(
      "avoided-language", example: "hearing impaired")
  }

  private static func name(_ fields: Fields) -> PersonName {
    let example = "{full: Sarah Ahmed, title: Ms}"
    if !fields.has("name") { fields.refuseMissing("name", example: example) }
    return fields.group("name", of: "a name", example: example, PersonName.init)
      ?? PersonName(full: SourceText("", at: fields.position))
  }

  private static func texts(
    _ key: String, of subject: String, _ fields: Fields
  ) -> [PersonalText] {
    fields.groups(key, of: subject, example: "{text: \"14 Larkspur Close\", public: her flat}") {
      PersonalText(
        text: $0.requiredText("text", example: "\"14 Larkspur Close\""),
        replacement: $0.text("public", example: "her flat"))
    }
  }
}

extension PersonName {
  init(_ fields: Fields) {
    full = fields.requiredText("full", example: "Sarah Ahmed")
    title = fields.text("title", example: "Ms")
    rank = fields.text("rank", example: "PC")
    collar = fields.text("collar", example: "\"1482\"")
    knownAs = fields.texts("known-as", example: "[Saz]")
    alsoWritten = fields.texts("also-written", example: "[Sara Ahmed]")
    isEverydayWord = fields.flag("everyday-word")?.value
  }
}

extension Pseudonym {
  /// `nil` with a finding where it is not exactly one of a name and a label.
  static func read(_ fields: Fields) -> Pseudonym? {
    let name = fields.text("name", example: "Maya Kelly")
    let label = fields.text("label", example: "Officer 1")
    let chosenBy = fields.text("chosen-by", example: "sister")
    let agreed = fields.date("agreed")
    let form: Form
    switch (name, label) {
    case (let name?, nil): form = .name(name)
    case (nil, let label?): form = .label(label)
    default:
      fields.findings.refuse(
        at: fields.position, "A pseudonym is either a name or a label",
        help: "Write for example pseudonym: {name: Maya Kelly} or pseudonym: {label: Officer 1}")
      return nil
    }
    return Pseudonym(form: form, chosenBy: chosenBy, agreed: agreed)
  }
}
