internal import Content
internal import Diagnostics
internal import Markdown

/// Puts a table in the place of a fenced block `counts`, with its small numbers suppressed in every view
/// that does not show names.
struct CountsBlock {
  let rules: SmallNumbers
  /// Whether the figures are shown as they are.
  let isExact: Bool

  /// Whether a code block is one, or was meant to be one: published as code, its small numbers would be
  /// for all to read.
  static func isOne(_ node: Node) -> Bool {
    guard node.kind == .codeBlock, let info = node.fenceInfo else { return false }
    let word = self.word(of: info).lowercased()
    return word == "counts" || isNearMiss(word)
  }

  /// The first word behind the fence.
  private static func word(of info: String) -> Substring {
    info.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
  }

  /// "count", "counts:", "{counts}", "coutns".
  private static func isNearMiss(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    return word != "counts"
      && (letters == "count" || letters.hasPrefix("counts") || letters.hasSuffix("counts")
        || letters.count == 6 && letters.sorted() == "counts".sorted())
  }

  /// - Parameter reading: Keeps for the author the figures that are not shown as they are.
  /// - Returns: What is wrong with the block, which is then taken out: it may hold what must not be told.
  func settle(_ node: Node, in file: String, _ reading: ReadingRecord? = nil) -> Finding? {
    let info = node.fenceInfo ?? ""
    let word = Self.word(of: info)
    guard word.lowercased() == "counts" else { return nearMiss(node, in: file) }
    do throws(CountsProblem) {
      let table = try CountsTable(parsing: node.literal ?? "")
      let caption = info[word.endIndex...].drop(while: \.isWhitespace).trimmingSpaces
      replace(node, with: table, caption, reading)
      return nil
    } catch {
      let place = SourcePosition(file: file, line: node.position.line + 1 + error.line)
      node.unlink()
      return Finding("RED-31", .stop, at: place, error.headline, help: error.help)
    }
  }

  private func nearMiss(_ node: Node, in file: String) -> Finding {
    let place = SourcePosition(file: file, line: node.position.line)
    node.unlink()
    return Finding(
      "RED-31", .stop, at: place,
      "A block here looks like a table of counts, and its fence does not say 'counts'",
      help: "Write ```counts and then the caption: only that block hides small numbers.")
  }

  private func replace(
    _ node: Node, with table: CountsTable, _ caption: String, _ reading: ReadingRecord?
  ) {
    let suppression = isExact ? nil : Suppression(table, rules)
    let cells = suppression?.shown ?? table.rows.map { $0.counts.map(String.init) }
    let made = Document(
      parsing: markdown(table, cells, caption, isSuppressed: suppression?.hidden.isEmpty == false),
      // The headings stand below the fence, and in the table below its caption.
      firstLine: node.position.line + (caption.isEmpty ? 1 : -1))
    for table in made.root.descendants(.table) { table.hasRowHeadings = true }
    let place = node.parent?.children.firstIndex(of: node)
    let parent = node.parent
    let blocks = made.root.children.count
    try? node.replace(with: made.root.children)
    guard let reading, let parent, let place else { return }
    keep(table, cells, Array(parent.children[place...].prefix(blocks)), in: reading)
  }

  /// The figures that are not shown as they are, and the sentence that says so.
  private func keep(
    _ table: CountsTable, _ shown: [[String]], _ blocks: [Node], in reading: ReadingRecord
  ) {
    guard let made = blocks.first(where: { $0.kind == .table }) else { return }
    for (row, (counts, shown)) in zip(made.children.dropFirst(), zip(table.rows, shown)) {
      for (cell, (count, shown)) in zip(row.children.dropFirst(), zip(counts.counts, shown))
      where String(count) != shown {
        if let text = cell.firstChild { reading.suppress(String(count), showing: text) }
      }
    }
    if !isExact, blocks.last != made, let note = blocks.last?.firstChild {
      reading.say(note)
    }
  }

  private func markdown(
    _ table: CountsTable, _ cells: [[String]], _ caption: String, isSuppressed: Bool
  ) -> String {
    let rule = "| --- |" + String(repeating: " ---: |", count: table.headings.count - 1)
    let rows = zip(table.rows, cells).map { row, cells in
      line([escaped(row.heading)] + cells.map(escaped))
    }
    let head = [line(table.headings.map(escaped)), rule]
    let title = caption.isEmpty ? [] : ["**\(escaped(caption))**", ""]
    return (title + head + rows + (isExact ? [] : ["", note(isSuppressed)])).joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func note(_ isSuppressed: Bool) -> String {
    let rounding =
      rules.roundTo > 1 ? "Other numbers are rounded to the nearest \(rules.roundTo)." : ""
    let stars =
      "\\* stands for a number from 1 to \(rules.below - 1), or for one that would tell such a number."
    return [isSuppressed ? stars : "", rounding].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Words of a cell with nothing in them that Markdown would take for its own.
  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character.isASCII, character.isPunctuation || character.isSymbol { result += "\\" }
      result.append(character)
    }
  }
}
