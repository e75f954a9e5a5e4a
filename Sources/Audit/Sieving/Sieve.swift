/// Says fast where in a text something could stand that is looked for; `Judge` then looks closely.
///
/// It lets through whatever it is not sure of. What it holds back, the judge would have turned down:
/// a test compares the two on texts made at random.
struct Sieve: Sendable {
  private let keys: SieveKeys
  private let needles: [Needle]
  /// From here on the needles are no forms but words that say that a birthday follows.
  private let firstCue: Int

  init(_ needles: [Needle]) {
    // Phrases that may stand are no reason to look closely.
    let forms = needles.filter { $0.identity >= 0 }
    firstCue = forms.count
    self.needles =
      forms
      + birthCues.sorted().map {
        Needle(identity: 0, rule: "cue", search: .bounded, form: Array($0.utf8))
      }
    keys = SieveKeys(forms: self.needles.map(\.form))
  }

  /// The places of a text, from their first to their last byte, that must be looked at closely.
  func places(in bytes: [UInt8], folding: inout Folding) -> [Range<Int>] {
    var places = SievedPlaces()
    bytes.withUnsafeBufferPointer { bytes in
      keys.next.withUnsafeBufferPointer { next in
        keys.codes.withUnsafeBufferPointer { codes in
          search(bytes, next: next, codes: codes, folding: &folding, into: &places)
        }
      }
    }
    return places.settled()
  }

  private func search(
    _ bytes: UnsafeBufferPointer<UInt8>, next: UnsafeBufferPointer<UInt32>,
    codes: UnsafeBufferPointer<UInt8>, folding: inout Folding, into places: inout SievedPlaces
  ) {
    var state = 0
    var index = 0
    let count = bytes.count
    while index < count {
      let code = codes[Int(bytes[index])]
      if code < SieveKeys.separator {
        let cell = next[state &+ Int(code)]
        state = Int(cell & ~SieveKeys.ends)
        if cell & SieveKeys.ends != 0 { look(bytes, at: index, state, into: &places) }
        index &+= 1
      } else if code == SieveKeys.separator {
        index &+= 1
      } else if bytes[index] == 0xE2, index &+ 2 < count, bytes[index &+ 1] == 0x80 {
        // Quotation marks, dashes, spaces: no letters.
        index &+= 3
      } else {
        index = character(bytes, at: index, &state, &folding, &places)
      }
    }
  }

  /// Goes on with the letters that a character beyond ASCII folds to, and gives the index behind it.
  private func character(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ state: inout Int,
    _ folding: inout Folding, _ places: inout SievedPlaces
  ) -> Int {
    let (scalar, length) = decodeScalar(in: bytes, at: index)
    let end = index + length
    guard case .letters(let letters, _) = folding.fold(scalar) else { return end }
    for letter in letters {
      let cell = keys.next[state + Int(keys.columns[Int(letter)])]
      state = Int(cell & ~SieveKeys.ends)
      if cell & SieveKeys.ends != 0 { look(bytes, at: end - 1, state, into: &places) }
    }
    return end
  }

  /// Looks at each form whose first letters end at `index`.
  private func look(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, _ state: Int,
    into places: inout SievedPlaces
  ) {
    for number in keys.endings[state / keys.width] {
      let needle = needles[Int(number)]
      let candidate = Candidate(needle, in: bytes, keyEndsAt: index)
      guard let place = candidate.place else { continue }
      if number >= firstCue {
        places.addBirthCue()
      } else if case .birthday = needle.search {
        places.addBirthday(place)
      } else {
        places.add(place)
      }
    }
  }
}
