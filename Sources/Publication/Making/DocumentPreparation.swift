internal import Content
internal import Diagnostics
internal import Markdown

/// Takes out of a document what its view does not show, before anything is derived from it.
struct DocumentPreparation {
  let view: ViewDefinition
  let views: [ViewDefinition]
  let register: Register?
  let page: TextSwapper.Page
  let ledger: SwapLedger
  var smallNumbers = SmallNumbers()

  func prepare(_ document: Document) {
    refuseStrays(in: document)
    for node in document.root.descendants {
      switch node.kind {
      case .htmlBlock, .htmlInline: takeOutComment(node)
      case .blockQuote: settleAlert(node)
      case .link: settleWithheld(node)
      case .codeBlock where CountsBlock.isOne(node): settleCounts(node)
      default: break
      }
    }
    // What only a passage that was taken out referred to goes with it.
    for footnote in document.dropUnreferencedFootnotes() {
      ledger.reading?.leaveOut(.footnote, footnote.plainText, at: footnote.place(in: page.file))
    }
  }

  /// An author's comment is never in an output.
  private func takeOutComment(_ node: Node) {
    guard let literal = node.literal, literal.trimmingSpaces.hasPrefix("<!--") else {
      ledger.note(
        finding(
          "SRC-08", .prompt, node, "Raw HTML is shown as the text that it is",
          "Write it in Markdown: raw HTML is never passed on to a page."))
      return
    }
    let rest = literal.range(after: "-->")
    if rest.trimmingSpaces.isEmpty { node.unlink() } else { node.literal = rest }
  }

  /// `> [!NOTE]` is for all; `> [!AUTHOR]` for that view alone; anything else is a mistake.
  private func settleAlert(_ node: Node) {
    guard let alert = node.alert else { return }
    let isForAll = alert.isWellFormed && HTMLOptions.gitHubAlertTitles[alert.word] != nil
    guard !isForAll else { return }
    guard alert.isWellFormed, isView(alert.word) else {
      ledger.note(unknownAlert(alert.writtenWord, node))
      return node.unlink()
    }
    guard view.name.uppercased() != alert.word else { return }
    alert.removeMarker()
    ledger.reading?.leaveOut(
      .note(alert.word.lowercased()), node.plainText, at: node.place(in: page.file))
    node.unlink()
  }

  private func isView(_ word: String) -> Bool {
    views.contains { $0.name.uppercased() == word }
  }

  /// A marker that opens no quotation would show what is meant for one view to everybody.
  private func refuseStrays(in document: Document) {
    for stray in document.strayAlertMarkers where isView(stray.word) {
      ledger.note(
        finding(
          "SRC-07", .stop, stray.node, "'[!\(stray.word)]' must be the first line of a quotation",
          "Begin a quotation with it: > [!\(stray.word)]"))
    }
  }

  private func settleCounts(_ node: Node) {
    let block = CountsBlock(rules: smallNumbers, isExact: view.people == .named)
    if let finding = block.settle(node, in: page.file, ledger.reading) { ledger.note(finding) }
  }

  private func settleWithheld(_ node: Node) {
    guard case .withhold(let id)? = SpecialLink(node) else { return }
    if view.people == .named { return node.unwrap() }
    guard let entry = register?.withheld.first(where: { $0.id.text == id }) else {
      ledger.note(
        finding(
          "SRC-02", .stop, node, "Nothing is withheld under the id '\(id)' in the register",
          "Add to people.md: withheld: [{id: \(id), public: a flat}]."))
      return node.unlink()
    }
    let shown = node.document.newText(entry.replacement?.text ?? "")
    ledger.reading?.withhold(
      node.plainText, under: id, showing: shown, at: node.place(in: page.file))
    node.replace(with: shown)
  }

  /// Leaves the words of `[her sister](person:amy)` without the link, after the swap has used it.
  func unwrapPeople(in document: Document) {
    for node in document.root.descendants where SpecialLink(node)?.person != nil { node.unwrap() }
  }

  private func unknownAlert(_ marker: String, _ node: Node) -> Finding {
    let names = views.map { "[!\($0.name.uppercased())]" }.joined(separator: ", ")
    return finding(
      "SRC-07", .stop, node, "'[!\(marker)]' is neither a kind of note nor a view",
      "Notes are [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION]; for one view alone \(names)."
    )
  }

  private func finding(
    _ code: String, _ level: Level, _ node: Node, _ headline: String, _ help: String
  ) -> Finding {
    return Finding(
      code, level, at: node.place(in: page.file), headline,
      help: help)
  }
}

extension String {
  /// What follows the first occurrence of a text, or nothing.
  fileprivate func range(after end: String) -> String {
    guard let found = firstRange(of: end) else { return "" }
    return String(self[found.upperBound...])
  }
}
