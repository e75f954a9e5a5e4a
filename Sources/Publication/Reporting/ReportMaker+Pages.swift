internal import Content
internal import Diagnostics

/// The texts of each file, named and public, in the order in which the project is read.
extension ReportMaker {
  func pages() -> [ReportPage] {
    var blocks = Dictionary(grouping: reading.blocks, by: \.place.file)
    return files.compactMap { file -> ReportPage? in
      let texts = rows((blocks.removeValue(forKey: file.path) ?? []).map(block))
      let all = (file.facts + texts).enumerated().sorted { left, right in
        (left.element.place, left.offset) < (right.element.place, right.offset)
      }
      guard !all.isEmpty else { return nil }
      return ReportPage(
        file: file.path, title: file.title, isShown: shown.contains(file.path),
        blocks: all.map(\.element))
    } + unlisted(blocks)
  }

  /// The cells of one row of a table as one block: a row reads as one thing.
  private func rows(_ blocks: [ReportBlock]) -> [ReportBlock] {
    blocks.reduce(into: []) { rows, block in
      guard let last = rows.last, last.kind == .cell, block.kind == .cell,
        last.place.line == block.place.line
      else { return rows.append(block) }
      rows[rows.count - 1] = ReportBlock(
        kind: .cell, place: last.place, label: nil,
        parts: last.parts + [.same(" | ")] + block.parts,
        leftOut: nil)
    }
  }

  /// What stands above a file's body is a value of its front matter, not a paragraph.
  private func block(_ block: ReadingBlock) -> ReportBlock {
    let made = ReportBlock(block)
    guard made.kind == .paragraph, let body = bodyLines[made.place.file], made.place.line < body
    else { return made }
    return ReportBlock(
      kind: .fact, place: made.place, label: made.label, parts: made.parts, leftOut: made.leftOut)
  }

  private var bodyLines: [String: Int] {
    let single: [Body?] = [
      project.index.body, register.body, project.methodology?.body, project.analysis?.body,
      project.implementation?.body,
    ]
    let entries: [Body] =
      project.events.map(\.body) + project.learning.map(\.body)
      + project.recommendations.map(\.body) + project.sections.map(\.body)
    return (single.compactMap { $0 } + entries).reduce(into: [:]) { lines, body in
      lines[body.file] = body.firstLine
    }
  }

  private struct File {
    var path: String
    var title: String
    var facts: [ReportBlock] = []
  }

  private var shown: Set<String> {
    Set(maker.addresses.byFile(project, in: maker.view).keys)
  }

  private var files: [File] {
    let events = project.events.map { event in
      File(
        path: event.notes.file, title: "\(event.id.text): \(event.title.text)",
        facts: facts(of: event))
    }
    let learning = project.learning.map {
      File(path: $0.notes.file, title: "\($0.id.text): \($0.title.text)")
    }
    let recommendations = project.recommendations.map {
      File(path: $0.notes.file, title: "\($0.id.text): \($0.title.text)")
    }
    let sections = project.sections.map { File(path: $0.notes.file, title: $0.title.text) }
    let analysis = single(project.analysis?.notes.file, "Analysis")
    let implementation = single(project.implementation?.notes.file, "Implementation")
    return opening + events + analysis + learning + recommendations + implementation + sections
  }

  private var opening: [File] {
    let index = File(
      path: project.index.notes.file, title: project.index.title.text,
      facts: facts(of: project.index))
    let people = File(
      path: register.notes.file, title: "People", facts: register.people.flatMap(facts))
    let methodology = single(project.methodology?.notes.file, "Methodology").map {
      File(path: $0.path, title: $0.title, facts: facts(of: project.methodology))
    }
    return [index, people] + methodology
  }

  private func single(_ path: String?, _ title: String) -> [File] {
    path.map { [File(path: $0, title: title)] } ?? []
  }

  /// Files that are no page of their own, such as a glossary.
  private func unlisted(_ blocks: [String: [ReadingBlock]]) -> [ReportPage] {
    blocks.sorted { $0.key < $1.key }.map { file, blocks in
      ReportPage(
        file: file, title: String(file.split(separator: "/").last ?? ""), isShown: true,
        blocks: rows(blocks.sorted { $0.place < $1.place }.map(ReportBlock.init)))
    }
  }
}

extension ReportBlock {
  init(_ block: ReadingBlock) {
    self.init(
      kind: Kind(block.kind), place: block.place, label: nil, parts: block.parts,
      leftOut: LeftOut(block.kind))
  }
}

extension ReportBlock.Kind {
  init(_ kind: ReadingBlock.Kind) {
    switch kind {
    case .heading: self = .heading
    case .paragraph: self = .paragraph
    case .cell: self = .cell
    case .code: self = .code
    case .fact: self = .fact
    case .label: self = .label
    case .linkTitle: self = .linkTitle
    case .linkAddress: self = .linkAddress
    case .leftOut: self = .leftOut
    }
  }
}

extension ReportBlock.LeftOut {
  init?(_ kind: ReadingBlock.Kind) {
    guard case .leftOut(let what) = kind else { return nil }
    switch what {
    case .note(let view): self = .note(view)
    case .footnote: self = .footnote
    case .namedOnly: self = .namedOnly
    }
  }
}
