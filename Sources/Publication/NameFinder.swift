package import Content
internal import Diagnostics
internal import OrdinaryWords

/// Finds and swaps the names of a register in plain text, for measuring and for trying out.
///
/// It is the same matching and swapping that a view goes through, but what comes out is bytes, not a
/// published text: nothing made here can reach a page.
package struct NameFinder: Sendable {
  /// A place in a text that names somebody of the register.
  package struct Mention: Hashable, Sendable {
    /// The bytes that a swap would take away, with title, initials and possessive.
    package var range: Range<Int>
    /// The ids of everybody who may be meant, in the order of the register.
    package var people: [String]
    /// Whether only the author can say who is meant, or whether anybody is: a view would stop.
    package var isOpenQuestion: Bool
  }

  private let swapper: TextSwapper
  private let shortNames: ShortAliases

  /// - Parameters:
  ///   - register: The people and things to look for.
  ///   - isOrdinary: Whether a word in lower case is an everyday word of the language.
  package init(register: Register, isOrdinary: @escaping @Sendable (String) -> Bool) {
    swapper = TextSwapper(swapping: register, isOrdinary: isOrdinary)
    shortNames = ShortAliases(of: register, lexicon: .english)
  }

  /// Everybody who is named in a block of UTF-8 text, in order.
  package func mentions(in block: [UInt8]) -> [Mention] {
    let identities = swapper.finder.identities
    let found = swapper.finder.mentions(in: block)
    let asked = asked(in: block, besides: found)
    guard !found.isEmpty else { return asked }
    let stream = LetterStream(block, only: [])
    let resolver = Resolver(identities: identities, means: [:])
    let mentions = found.map { mention in
      if case .identity(let index) = resolver.verdict(on: mention, in: stream) {
        let id = identities[index].id
        return Mention(range: mention.range, people: [id], isOpenQuestion: false)
      }
      let ids = mention.identities.map { identities[$0].id }
      return Mention(range: mention.range, people: ids, isOpenQuestion: true)
    }
    return asked.isEmpty
      ? mentions : (mentions + asked).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The names of a letter that a view would ask about.
  private func asked(in block: [UInt8], besides found: [Publication.Mention]) -> [Mention] {
    guard shortNames.hasAny else { return [] }
    let text = AskedText(
      LetterStream(block), mentions: found, links: [], ids: swapper.finder.identities.map(\.id),
      start: TextStart(file: "text", line: 1), lines: nil,
      settled: SettledPhrases(allowed: [], known: []))
    return shortNames.places(in: text).map { word, id in
      Mention(range: word.range, people: [id], isOpenQuestion: true)
    }
  }

  /// A block of UTF-8 text with every name swapped that needs no answer from the author.
  package func swapped(_ block: [UInt8]) -> [UInt8] {
    var swapped = block
    swap(CollectionOfOne(block)) { swapped = $0 }
    return swapped
  }

  /// The same for the blocks of one text, each handed on when it is swapped.
  package func swap(_ blocks: some Sequence<[UInt8]>, _ take: ([UInt8]) -> Void) {
    let ledger = SwapLedger()
    for block in blocks { take(swapped(block, into: ledger)) }
  }

  private func swapped(_ block: [UInt8], into ledger: SwapLedger) -> [UInt8] {
    let page = TextSwapper.Page(file: "text")
    let edits = swapper.edits(
      in: block, on: page, from: TextStart(file: page.file, line: 1), into: ledger)
    return edits.isEmpty ? block : block.applying(edits)
  }
}
