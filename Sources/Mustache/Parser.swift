/// Turns the tags of a template into steps.
struct Parser {
  private let template: String
  private let source: [UInt8]
  let lines: LineStarts
  private(set) var text: [UInt8]
  private(set) var steps: [Step] = []
  private(set) var problems: [TemplateProblem] = []
  private var open: [OpenTag] = []
  /// Where the next literal begins in the source.
  private var literalStart = 0
  /// Whether that is the beginning of a line.
  private var atLineStart = true
  private var hasReportedDepth = false

  /// A section, parent or block whose closing tag has not been met.
  private struct OpenTag {
    var tag: Tag
    var line: TagLine
    /// Its own step: for a block directly in a parent, which has none, the first step inside.
    var step: Int
    var isArgument = false
    var arguments = Arguments()
  }

  init(template: String, source: [UInt8]) {
    self.template = template
    self.source = source
    text = source
    lines = LineStarts(source)
  }

  mutating func parse() {
    checkEncoding()
    var scanner = Scanner(source)
    scanner.scan()
    for mistake in scanner.mistakes {
      report(mistake.code, at: mistake.offset, mistake.headline, help: mistake.help)
    }
    let places = StandaloneLines(source, scanner.tags).lines
    for (tag, line) in zip(scanner.tags, places) { read(tag, on: line) }
    addLiteral(upTo: source.count)
    while let last = open.last {
      reportNeverClosed(last.tag)
      close(endingAt: source.count)
    }
    problems.sort()
  }

  private mutating func read(_ tag: Tag, on line: TagLine) {
    addLiteral(upTo: tag.range.lowerBound - line.before)
    if !line.isStandalone, atLineStart, tag.range.lowerBound == literalStart {
      markLineStart(before: tag)
    }
    literalStart = tag.range.upperBound + line.after
    atLineStart = line.after > 0 && (literalStart == 0 || source[literalStart - 1] == 0x0A)
    switch tag.kind {
    case .comment, .delimiters: break
    case .close: readClosing(tag, on: line)
    default: tag.kind.opens ? openTag(tag, on: line) : addSimple(tag, on: line)
    }
  }
}

// MARK: - Steps

extension Parser {
  private var isDirectlyInParent: Bool { open.last?.tag.kind == .parent }

  private mutating func add(_ kind: Step.Kind, at offset: Int) {
    steps.append(Step(kind: kind, offset: offset, end: steps.count + 1))
  }

  private mutating func addLiteral(upTo end: Int) {
    guard literalStart < end else { return }
    let range = literalStart..<end
    literalStart = end
    if isDirectlyInParent {
      if let stray = range.first(where: { !source[$0].isWhitespaceByte }) { noteStray(at: stray) }
    } else {
      add(.literal(range, startsLine: atLineStart), at: range.lowerBound)
    }
    atLineStart = source[end - 1] == UInt8(ascii: "\n")
  }

  /// A line that begins with a tag: the empty literal is where a partial's indentation goes. The line of
  /// a tag that closes an argument belongs to the parent, and is not shown.
  private mutating func markLineStart(before tag: Tag) {
    let closesArgument = open.last.map { $0.isArgument && $0.tag.name == tag.name } == true
    guard !isDirectlyInParent, !(tag.kind == .close && closesArgument) else { return }
    add(.literal(literalStart..<literalStart, startsLine: true), at: literalStart)
  }

  private mutating func noteStray(at offset: Int) {
    guard let parent = open.indices.last, open[parent].arguments.stray == nil else { return }
    open[parent].arguments.stray = offset
  }

  private mutating func addSimple(_ tag: Tag, on line: TagLine) {
    let offset = tag.range.lowerBound
    if isDirectlyInParent { noteStray(at: offset) }
    switch tag.kind {
    case .partial:
      let name = PartialName(tag.name)
      add(.partial(name, indentation: indentation(of: line)), at: offset)
    default:
      add(.variable(Path(tag.name), escaped: tag.kind == .variable), at: offset)
    }
  }

  private func indentation(of line: TagLine) -> [UInt8]? {
    line.isStandalone ? Array(source[line.indentation]) : nil
  }
}

// MARK: - Opening and closing

extension Parser {
  private mutating func openTag(_ tag: Tag, on line: TagLine) {
    let offset = tag.range.lowerBound
    let isArgument = isDirectlyInParent && tag.kind == .block
    if isDirectlyInParent && !isArgument { noteStray(at: offset) }
    open.append(OpenTag(tag: tag, line: line, step: steps.count, isArgument: isArgument))
    reportDepth(at: offset)
    switch tag.kind {
    case _ where isArgument: break
    case .section: add(.section(Path(tag.name)), at: offset)
    case .inverted: add(.inverted(Path(tag.name)), at: offset)
    case .block: add(.block(name: tag.name, BlockSite()), at: offset)
    default: add(.parent(PartialName(tag.name), indentation: nil, Arguments()), at: offset)
    }
  }

  private mutating func readClosing(_ tag: Tag, on line: TagLine) {
    guard open.contains(where: { $0.tag.name == tag.name }) else {
      return reportClosesNothing(tag)
    }
    while let last = open.last, last.tag.name != tag.name {
      reportNeverClosed(last.tag)
      close(endingAt: tag.range.lowerBound)
    }
    close(endingAt: tag.range.lowerBound)
  }

  private mutating func close(endingAt offset: Int) {
    let closed = open.removeLast()
    let body = closed.step..<steps.count
    if closed.isArgument { return closeArgument(closed, steps: body) }
    steps[closed.step].end = steps.count
    switch closed.tag.kind {
    case .parent:
      let name = PartialName(closed.tag.name)
      let indentation = indentation(of: closed.line)
      steps[closed.step].kind = .parent(name, indentation: indentation, closed.arguments)
    case .block:
      let site = site(of: closed, body: body.dropFirst())
      steps[closed.step].kind = .block(name: closed.tag.name, site)
    default: break
    }
  }

  /// The indentation of an argument's lines is the author's own, and goes: the block that it replaces
  /// says how far its lines are to be indented.
  private mutating func closeArgument(_ closed: OpenTag, steps body: Range<Int>) {
    if closed.line.isStandalone {
      Dedenting.remove(steps.leadingBlank(of: body, in: text), from: body, of: &steps, text: &text)
    }
    guard let parent = open.indices.last else { return }
    open[parent].arguments.overrides.append(
      Override(
        name: closed.tag.name, offset: closed.tag.range.lowerBound, steps: body,
        isFresh: closed.line.isStandalone))
  }

  private func site(of closed: OpenTag, body: Range<Int>) -> BlockSite {
    let tagged = Array(source[closed.line.indentation])
    guard closed.line.isStandalone else { return BlockSite(indentation: tagged) }
    let written = body.isEmpty ? tagged : steps.leadingBlank(of: body, in: text)
    return BlockSite(indentation: written, isFresh: true)
  }
}

// MARK: - Mistakes

extension Parser {
  /// A file that is no template at all would have thousands: after enough of them it stops.
  private static let mostReported = 100

  private mutating func report(_ code: String, at offset: Int, _ headline: String, help: String) {
    guard problems.count < Self.mostReported else { return noteThatThereAreMore() }
    let (line, column) = lines.place(of: offset, in: source)
    problems.append(
      TemplateProblem(
        template: template, line: line, column: column, code: code, headline: headline, help: help))
  }

  private mutating func noteThatThereAreMore() {
    guard problems.count == Self.mostReported else { return }
    problems.append(
      TemplateProblem(
        template: template, line: 1, column: 1, code: "TPL-09",
        headline: "This template has more than \(Self.mostReported) mistakes",
        help: "The others are shown when these are mended. Is the file a template at all?"))
  }

  private mutating func checkEncoding() {
    guard let offset = source.firstInvalidUTF8 else { return }
    report(
      "TPL-08", at: offset, "A template is UTF-8, and this line is not",
      help: "Save the file as UTF-8 in your editor.")
  }

  private mutating func reportNeverClosed(_ tag: Tag) {
    report(
      "TPL-02", at: tag.range.lowerBound, "The \(tag.kind.word) '\(tag.name)' is never closed",
      help: "Close it with '{{/\(tag.name)}}' before what encloses it ends.")
  }

  private mutating func reportClosesNothing(_ tag: Tag) {
    guard !tag.name.isEmpty else { return }
    let help =
      open.last.map { "The \($0.tag.kind.word) open here is '\($0.tag.name)'." }
      ?? "Nothing is open here: open it before, or remove the closing tag."
    report(
      "TPL-03", at: tag.range.lowerBound, "'{{/\(tag.name)}}' closes nothing that is open",
      help: help)
  }

  private mutating func reportDepth(at offset: Int) {
    guard open.count > NestingLimit.inOneTemplate, !hasReportedDepth else { return }
    hasReportedDepth = true
    report(
      "TPL-07", at: offset, "Tags can be nested \(NestingLimit.inOneTemplate) deep at most",
      help: "Move the inner part into a partial, or close the sections that are open.")
  }
}

extension [UInt8] {
  /// The first byte of the first line that is not UTF-8.
  fileprivate var firstInvalidUTF8: Int? {
    guard String(validating: self, as: UTF8.self) == nil else { return nil }
    let lines = split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.first { String(validating: $0, as: UTF8.self) == nil }?.startIndex
  }
}
