/// Says fast where in a text something could stand that is looked for; `Judge` then looks closely.
///
/// It lets through whatever it is not sure of. What it holds back, the judge would have turned down,
/// and what it is sure of, the judge would have accepted: a test compares the two on texts made at
/// random.
struct Sieve: Sendable {
  private let keys: SieveKeys
  private let forms: SieveForms
  private let isEveryday: @Sendable (String) -> Bool

  /// - Parameter unsure: The numbers of needles that must always be looked at closely.
  init(
    _ needles: [Needle], unsure: Set<Int>, isEveryday: @escaping @Sendable (String) -> Bool
  ) {
    forms = SieveForms(needles, unsure: unsure)
    keys = SieveKeys(forms)
    self.isEveryday = isEveryday
  }

  /// What of a text is sure and what must be looked at closely.
  ///
  /// - Parameter piece: Only what of a form's first letters ends in it counts.
  func sifted(_ bytes: [UInt8], piece: Range<Int>, folding: inout Folding) -> SievedPlaces {
    bytes.withUnsafeBufferPointer { bytes in
      keys.withTables { tables in
        forms.letters.withUnsafeBufferPointer { letters in
          forms.forms.withUnsafeBufferPointer { forms in
            var run = SieveRun(
              sieve: self, bytes: bytes, tables: tables, forms: forms, letters: letters)
            run.search(piece, folding: &folding)
            return run.found
          }
        }
      }
    }
  }

  fileprivate func needles(of form: SieveForms.Form) -> ArraySlice<Int32> {
    forms.needles[form.needles]
  }

  fileprivate func stands(_ candidate: Candidate, plainlyAt place: Range<Int>) -> Bool {
    candidate.standsPlainly(place, isEveryday: isEveryday)
  }
}

/// One search of one piece of a text.
private struct SieveRun {
  let sieve: Sieve
  let bytes: UnsafeBufferPointer<UInt8>
  let tables: SieveKeys.Tables
  let forms: UnsafeBufferPointer<SieveForms.Form>
  let letters: UnsafeBufferPointer<UInt8>
  var found = SievedPlaces()
  private var state = 0

  init(
    sieve: Sieve, bytes: UnsafeBufferPointer<UInt8>, tables: SieveKeys.Tables,
    forms: UnsafeBufferPointer<SieveForms.Form>, letters: UnsafeBufferPointer<UInt8>
  ) {
    self.sieve = sieve
    self.bytes = bytes
    self.tables = tables
    self.forms = forms
    self.letters = letters
  }

  mutating func search(_ piece: Range<Int>, folding: inout Folding) {
    let index = run(over: lettersBefore(piece.lowerBound)..<piece.lowerBound, &folding)
    found = SievedPlaces()
    _ = run(over: index..<piece.upperBound, &folding)
  }

  /// Where to begin so that all that a key can hold has been seen at `start`.
  private func lettersBefore(_ start: Int) -> Int {
    var index = start
    var left = SieveKeys.longest
    while index > 0, left > 0 {
      index -= 1
      if isASCIILetterOrDigit(bytes[index]) { left -= 1 }
    }
    return index
  }

  /// Goes on over a range, and gives the index behind its last character.
  private mutating func run(over range: Range<Int>, _ folding: inout Folding) -> Int {
    let (bytes, next, codes) = (bytes, tables.next, tables.codes)
    var state = self.state
    var index = range.lowerBound
    let count = range.upperBound
    while index < count {
      let code = codes[Int(bytes[index])]
      if code < SieveKeys.separator {
        let cell = next[state &+ Int(code)]
        state = Int(cell & ~SieveKeys.ends)
        if cell & SieveKeys.ends != 0 { look(at: index, state) }
        index &+= 1
      } else if code == SieveKeys.separator {
        index &+= 1
      } else if bytes[index] == 0xE2, index &+ 2 < bytes.count, bytes[index &+ 1] == 0x80 {
        // Quotation marks, dashes, spaces: no letters.
        index &+= 3
      } else {
        index = character(at: index, &state, &folding)
      }
    }
    self.state = state
    return index
  }

  /// Goes on with the letters that a character beyond ASCII folds to, and gives the index behind it.
  private mutating func character(
    at index: Int, _ state: inout Int, _ folding: inout Folding
  ) -> Int {
    let (scalar, length) = decodeScalar(in: bytes, at: index)
    let end = index + length
    guard case .letters(let letters, _) = folding.fold(scalar) else { return end }
    for letter in letters {
      let cell = tables.next[state + Int(tables.columns[Int(letter)])]
      state = Int(cell & ~SieveKeys.ends)
      if cell & SieveKeys.ends != 0 { look(at: end - 1, state) }
    }
    return end
  }

  /// Looks at each form whose first letters end at `index`.
  private mutating func look(at index: Int, _ state: Int) {
    for number in tables.forms(endingAt: state) {
      let form = forms[Int(number)]
      let candidate = Candidate(form, letters, in: bytes, keyEndsAt: index)
      guard let place = candidate.place else { continue }
      switch form.search {
      case .cue: found.addBirthCue()
      case .birthday, .birthdayParted, .birthdayStrict: found.addBirthday(place)
      default:
        if form.canBeSure, sieve.stands(candidate, plainlyAt: place) {
          for needle in sieve.needles(of: form) { found.addSure(needle, place) }
        } else {
          found.add(place)
        }
      }
    }
  }
}
