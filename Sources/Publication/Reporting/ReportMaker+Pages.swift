internal import Content
internal import Diagnostics

/// The texts of each file, named and public, in the order in which the project is read.
extension ReportMaker {
  func pages() -> [ReportPage] {
    var blocks = Dictionary(grouping: reading.blocks, by: \.place.file)
    return files.compactMap { file -> ReportPage? in
      let texts = rows((blocks.removeValue(forKey: file.path) ?? []).map(ReportBlock.init))
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
    let index = File(path: project.index.notes.file, title: project.index.title.text)
    let people = File(
      path: register.notes.file, title: "People", facts: register.people.flatMap(facts))
    return [index, people] + single(project.methodology?.notes.file, "Methodology")
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
