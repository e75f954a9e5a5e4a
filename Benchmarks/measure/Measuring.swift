internal import Files
internal import Publication

/// What the benchmark's driver asks of the matching. Nothing here is part of the command that users
/// get.
@main
enum Measuring {
  static let usage = """
    usage: measure find PEOPLE TEXT...    one line a mention: byte range, open question, ids
           measure swap PEOPLE TEXT       the text, swapped
           measure time PEOPLE TEXT RUNS [THREADS]
                                          seconds to get ready, then of each run over the text

    """

  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    guard words.count >= 3, let task = words.first else { throw Unusable(what: usage) }
    let rest = Array(words.dropFirst(2))
    let clock = ContinuousClock()
    let start = clock.now
    let finder = try nameFinder(readingFrom: words[words.startIndex + 1])
    let ready = clock.now - start
    switch task {
    case "find": for path in rest { find(try readFile(path), finder) }
    case "swap": swap(try readFile(rest[0]), finder)
    case "time":
      print("ready", seconds(ready))
      let counts = rest.dropFirst().compactMap { Int($0) }
      let threads = counts.count > 1 ? counts[1] : 1
      await time(try readFile(rest[0]), finder, runs: counts.first ?? 1, threads: threads)
    default: throw Unusable(what: usage)
    }
  }

  /// The mentions of a text, and an empty line after the last.
  private static func find(_ text: [UInt8], _ finder: NameFinder) {
    for block in Blocks(text: text) {
      for mention in finder.mentions(in: Array(text[block])) {
        let (from, to) = (mention.range.lowerBound, mention.range.upperBound)
        let isOpen = mention.isOpenQuestion ? "open" : "settled"
        print(
          block.lowerBound + from, block.lowerBound + to, isOpen, separator: "\t", terminator: "\t")
        print(mention.people.joined(separator: "\t"))
      }
    }
    print()
  }

  private static func swap(_ text: [UInt8], _ finder: NameFinder) {
    var output: [UInt8] = []
    for block in Blocks(text: text) { output += finder.swapped(Array(text[block])) }
    print(String(decoding: output, as: UTF8.self), terminator: "")
  }

  private static func time(
    _ text: [UInt8], _ finder: NameFinder, runs: Int, threads: Int
  ) async {
    let clock = ContinuousClock()
    for _ in 0..<runs {
      let start = clock.now
      let written =
        threads > 1
        ? await written(of: text, finder, threads: threads)
        : written(of: text, finder, Blocks(text: text))
      print("run", seconds(clock.now - start), written)
    }
  }

  /// The length of the text that is written, block by block.
  private static func written(
    of text: [UInt8], _ finder: NameFinder, _ blocks: some Sequence<Range<Int>>
  ) -> Int {
    var written = 0
    finder.swap(blocks.lazy.map { Array(text[$0]) }) { written += $0.count }
    return written
  }

  /// The same with a share of the blocks for each thread.
  private static func written(of text: [UInt8], _ finder: NameFinder, threads: Int) async -> Int {
    let blocks = Array(Blocks(text: text))
    let share = (blocks.count + threads - 1) / threads
    return await withTaskGroup(of: Int.self) { group in
      for start in stride(from: 0, to: blocks.count, by: max(share, 1)) {
        let own = blocks[start..<min(start + share, blocks.count)]
        group.addTask { written(of: text, finder, own) }
      }
      return await group.reduce(0, +)
    }
  }

  private static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
}
