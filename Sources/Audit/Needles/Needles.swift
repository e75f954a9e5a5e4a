/// Works out every form of every identity of a request.
struct NeedleMaker: Sendable {
  let request: AuditRequest
  var needles: [Needle] = []
  var unsearchable: [UnsearchableForm] = []
  /// Per identity, the folded words of its names: what may stand beside an everyday word.
  var nameWords: [Set<String>] = []
  /// Whether the date whose forms are added is one of birth.
  var isBirth = true
  /// The letters of the longest phrase that may stand.
  private(set) var longestExcuse = 0
  private var seen: Set<String> = []

  init(_ request: AuditRequest) {
    self.request = request
    for (index, identity) in request.identities.enumerated() {
      let before = needles.count
      nameWords.append([])
      addNames(of: identity, at: index)
      if let born = identity.born { addDates(born, at: index) }
      identity.collar.map { addCollar($0, at: index) }
      for address in identity.addresses { addAddress(address, at: index) }
      for text in identity.texts { addText(text, at: index) }
      if needles.count == before {
        let isLetters = isLetters(identity.fullName)
        let rule = isLetters ? UnsearchableForm.letters : UnsearchableForm.everything
        unsearchable.append(.init(identity: identity.id, rule: rule))
      }
    }
    addWithheldDates()
    addAllowed()
  }

  /// "R", "Mr S.", "T. W.".
  private func isLetters(_ name: String) -> Bool {
    let words = name.split(separator: " ").drop { isTitleOrRank(FoldedForm(String($0)).text) }
    return !words.isEmpty && words.allSatisfy { $0.filter(\.isLetter).count == 1 }
  }

  mutating func add(_ form: [UInt8], _ search: Search, _ rule: String, at identity: Int) {
    let key = "\(identity)/\(search)/\(String(decoding: form, as: UTF8.self))"
    guard !form.isEmpty, seen.insert(key).inserted else { return }
    needles.append(Needle(identity: identity, rule: rule, search: search, form: form))
  }

  /// A form of eight letters or digits or more is found anywhere, a shorter one as a word.
  mutating func addPlain(_ form: FoldedForm, _ rule: String, at identity: Int) {
    if form.isOnlyDigits {
      if form.letters.count >= 4 { add(form.letters, .digits, rule, at: identity) }
    } else {
      add(form.letters, form.letters.count >= 8 ? .anywhere : .bounded, rule, at: identity)
    }
  }

  /// A phrase; one of everyday words only is told from them by its capitals.
  mutating func addPhrase(_ text: String, _ rule: String, at identity: Int) {
    let form = FoldedForm(text)
    guard form.letters.count > 2 else {
      unsearchable.append(.init(identity: request.identities[identity].id, rule: rule))
      return
    }
    if !form.isOnlyDigits, form.words.allSatisfy({ isOrdinary($0) }), !form.capitals.isEmpty {
      add(form.letters, .capitalised(form.capitals), rule, at: identity)
    } else {
      addPlain(form, rule, at: identity)
    }
  }

  func isOrdinary(_ word: String) -> Bool {
    request.ordinaryWords(word) || functionWords.contains(word) || calendarWords.contains(word)
      || properWords.contains(word)
  }

  private mutating func addAllowed() {
    let registered = request.identities.flatMap { $0.texts + $0.addresses }.joined(separator: "\n")
    let names = nameWords.reduce(into: Set<String>()) { $0.formUnion($1) }
    let phrases = setPhrases.filter { phrase in
      !registered.contains(phrase)
        && phrase.split(whereSeparator: { " '".contains($0) })
          .contains { names.contains($0.lowercased()) }
    }
    for phrase in request.allowedPhrases + phrases {
      add(FoldedForm(phrase).letters, .allowed, "allowed", at: -1)
    }
    for name in request.pseudonyms {
      add(FoldedForm(name).letters, .pseudonym, "pseudonym", at: -1)
    }
    longestExcuse = needles.filter { $0.identity < 0 }.map(\.form.count).max() ?? 0
  }
}

/// Words so short and common that they are known to be ordinary without any list.
let functionWords: Set<String> = [
  "a", "i", "an", "am", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "it", "me",
  "my", "no", "of", "on", "or", "so", "to", "up", "us", "we", "and", "any", "are", "but", "can",
  "did", "for", "had", "has", "her", "him", "his", "how", "its", "may", "nor", "not", "now", "off",
  "our", "out", "own", "she", "the", "too", "was", "who", "why", "yet", "you", "been", "from",
  "have", "into", "that", "them", "then", "they", "this", "were", "what", "when", "with", "will",
]

/// Words that begin with a capital wherever they stand, names or not.
let calendarWords: Set<String> = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
  "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  "sunday",
]

/// Countries, counties, languages, faiths and ranks that are names of people too.
let properWords: Set<String> = [
  "england", "wales", "ireland", "scotland", "britain", "france", "holland", "germany", "spain",
  "kent", "norfolk", "suffolk", "essex", "sussex", "surrey", "cornwall", "somerset", "dorset",
  "derby", "durham", "cheshire", "rutland", "wiltshire", "berkshire", "cumbria", "gwent", "dyfed",
  "powys", "english", "welsh", "irish", "scottish", "french", "german", "dutch", "spanish",
  "polish", "danish", "christian", "christians", "muslim", "sikh", "hindu", "catholic", "baptist",
  "jewish", "constable", "athena", "niche", "christmas", "easter", "eid", "diwali", "ramadan",
]
