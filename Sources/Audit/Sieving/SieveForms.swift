/// The forms that a sieve looks for, laid out so that comparing one with a text follows no reference.
struct SieveForms: Sendable {
  /// One spelling looked for in one way, whoever it belongs to.
  struct Form: Sendable {
    /// Where its letters begin among those of all forms, and how many they are.
    var start: Int
    var count: Int
    var search: Way
    /// The needles of this spelling, among those of all forms.
    var needles: Range<Int>
    /// Whether a find that stands plainly by itself needs no closer look.
    var canBeSure: Bool
  }

  /// How a find is judged, as far as a sieve looks.
  enum Way: UInt8, Sendable {
    case anywhere, bounded, nameWord, capitalised, token, digits, sector, cue
    case date, dateParted, dateStrict, birthday, birthdayParted, birthdayStrict
  }

  private(set) var forms: [Form] = []
  private(set) var letters: [UInt8] = []
  private(set) var needles: [Int32] = []

  /// - Parameter unsure: The numbers of needles that must always be looked at closely.
  init(_ all: [Needle], unsure: Set<Int>) {
    var groups: [Spelling: [Int32]] = [:]
    var order: [Spelling] = []
    for (number, needle) in all.enumerated() {
      guard let way = way(of: needle.search) else { continue }
      let canBeSure = (way == .anywhere || way == .bounded) && !unsure.contains(number)
      let spelling = Spelling(form: needle.form, way: way, canBeSure: canBeSure)
      if groups[spelling] == nil { order.append(spelling) }
      groups[spelling, default: []].append(Int32(number))
    }
    for cue in birthCues.sorted() {
      order.append(Spelling(form: Array(cue.utf8), way: .cue, canBeSure: false))
    }
    for spelling in order { add(spelling, of: groups[spelling] ?? []) }
  }

  private mutating func add(_ spelling: Spelling, of numbers: [Int32]) {
    forms.append(
      Form(
        start: letters.count, count: spelling.form.count, search: spelling.way,
        needles: needles.count..<(needles.count + numbers.count), canBeSure: spelling.canBeSure))
    letters += spelling.form
    needles += numbers
  }
}

private struct Spelling: Hashable {
  var form: [UInt8]
  var way: SieveForms.Way
  var canBeSure: Bool
}

/// `nil` for phrases that may stand: they are no reason to look closely.
private func way(of search: Search) -> SieveForms.Way? {
  switch search {
  case .anywhere: .anywhere
  case .bounded: .bounded
  case .nameWord: .nameWord
  case .capitalised: .capitalised
  case .token: .token
  case .digits, .collar: .digits
  case .sector: .sector
  case .grouped(_, let gaps), .dated(_, let gaps):
    switch gaps {
    case .any: .date
    case .some: .dateParted
    case .strict: .dateStrict
    }
  case .birthday(_, let gaps):
    switch gaps {
    case .any: .birthday
    case .some: .birthdayParted
    case .strict: .birthdayStrict
    }
  case .allowed, .pseudonym: nil
  }
}
