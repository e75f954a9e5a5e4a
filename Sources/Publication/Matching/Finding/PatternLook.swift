/// What the finding of sightings asks of a pattern again and again, in a few bits: a `NamePattern` itself
/// holds arrays and words, which cost time to hand round.
struct PatternLook: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    static let everydayWord = Traits(rawValue: 1)
    static let tellingWhenGlued = Traits(rawValue: 2)
    static let onlyInAddress = Traits(rawValue: 4)
    static let needsCapitalHere = Traits(rawValue: 8)
    static let wordPhrase = Traits(rawValue: 16)
    static let joined = Traits(rawValue: 32)
    static let phrase = Traits(rawValue: 64)
    /// Nothing but parts of a person's name.
    static let name = Traits(rawValue: 128)
    static let needsSeparators = Traits(rawValue: 256)
    static let plural = Traits(rawValue: 512)
    static let pluralInLowerCase = Traits(rawValue: 1024)
    static let mayHoldMarks = Traits(rawValue: 2048)
    static let initials = Traits(rawValue: 4096)
  }

  private let traits: Traits
  /// A bit for each seam among the first letters.
  private let seams: UInt64
  /// Those behind them; `nil` where there are none, as nearly everywhere: a set would be counted at each look.
  private let lateSeams: Set<Int>?
  let identity: Int
  let part: NamePart

  init(_ pattern: NamePattern) {
    let facts: [(Bool, Traits)] = [
      (pattern.isEverydayWord, .everydayWord), (pattern.isTellingWhenGlued, .tellingWhenGlued),
      (pattern.isOnlyInAddress, .onlyInAddress), (pattern.needsCapitalHere, .needsCapitalHere),
      (pattern.isWordPhrase, .wordPhrase), (pattern.isJoined, .joined),
      (pattern.part == .phrase, .phrase), (pattern.part.isSubset(of: .wholeName), .name),
      (pattern.needsSeparators, .needsSeparators), (pattern.plural != .never, .plural),
      (pattern.plural == .always, .pluralInLowerCase), (pattern.mayHoldMarks, .mayHoldMarks),
      (pattern.isInitials, .initials),
    ]
    traits = facts.reduce(into: []) { if $1.0 { $0.insert($1.1) } }
    seams = pattern.seams.reduce(0) { (0..<64).contains($1) ? $0 | 1 << UInt64($1) : $0 }
    let late = pattern.seams.filter { $0 >= 64 }
    lateSeams = late.isEmpty ? nil : late
    identity = pattern.identity
    part = pattern.part
  }

  @inline(__always)
  func `is`(_ trait: Traits) -> Bool { traits.contains(trait) }

  @inline(__always)
  var needsSeparators: Bool { traits.contains(.needsSeparators) }

  /// Whether the written form may have something before this letter of it.
  @inline(__always)
  func isSeam(_ letter: Int) -> Bool {
    letter < 64 ? seams & (1 &<< UInt64(letter)) != 0 : lateSeams?.contains(letter) == true
  }
}
