internal import Files
internal import Publication

/// What the benchmark's driver asks of the matching. Nothing here is part of the command that users
/// get.
@main
enum Measuring {
  static let usage = """
    usage: measure find PEOPLE TEXT...    one line a mention: byte range, open question, ids
           measure swap PEOPLE TEXT       the text, swapped
           measure time PEOPLE TEXT RUNS  seconds to get ready, then of each run over the text

    """

  static func main() throws {
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
      try time(try readFile(rest[0]), finder, runs: Int(rest.last ?? "") ?? 1)
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

  private static func time(_ text: [UInt8], _ finder: NameFinder, runs: Int) throws {
    let clock = ContinuousClock()
    for _ in 0..<runs {
      var written = 0
      let spent = clock.measure {
        for block in Blocks(text: text) { written += finder.swapped(Array(text[block])).count }
      }
      print("run", seconds(spent), written)
    }
  }

  private static func seconds(_ duration: Duration) -> Double { duration / .seconds(1) }
}
