internal import Audit
internal import Content
internal import Digests
internal import OrdinaryWords

extension AuditRequest {
  /// What a public view of a project is read for. It takes the facts of the register and nothing of
  /// what the swap made of them: the audit has its own idea of how a name can be written.
  ///
  /// - Parameter cleared: The documents that somebody cleared, and that are in the view as they are.
  init(withheldBy register: Register, cleared: Set<FileDigest> = []) {
    let people = register.people.map(WithheldIdentity.init)
    let texts = (register.places + register.organisations + register.identifiers)
      .map(WithheldIdentity.init)
    self.init(
      identities: people + texts, allowedPhrases: register.allow.map(\.phrase.text),
      pseudonyms: register.people.compactMap { $0.pseudonym?.form.source.text },
      ordinaryWords: { OrdinaryWords.contains($0) },
      isCleared: { cleared.contains(FileDigest(of: $0)) })
    commonNames = { Lexicon.english.kinds(of: $0).contains(.forename) }
  }
}

extension WithheldIdentity {
  fileprivate init(_ person: Person) {
    self.init(
      id: person.id.text, fullName: person.name.full.text, title: person.name.title?.text,
      rank: person.name.rank?.text, collar: person.name.collar?.text,
      knownAs: person.name.knownAs.map(\.text), alsoWritten: person.name.alsoWritten.map(\.text),
      everydayWord: person.name.isEverydayWord ?? false,
      born: person.born?.value.exact.map {
        DateOfBirth(year: $0.year, month: $0.month, day: $0.day)
      },
      addresses: person.addresses.map(\.text.text), texts: person.identifiers.map(\.text.text))
  }

  fileprivate init(_ text: RegisteredText) {
    self.init(id: text.id.text, texts: [text.text.text] + text.alsoWritten.map(\.text))
  }
}
