internal import Diagnostics

/// Which file of a project is read as what.
extension ProjectReading {
  mutating func read(_ place: String) {
    let parts = place.split(separator: "/").map(String.init)
    switch parts.count {
    case 1 where FileKind(place) == .markdown || place == "glossary.yaml": readTop(place)
    case 2 where FileKind(place) == .markdown: readListed(place, in: parts[0])
    default: readOther(place)
    }
  }

  private mutating func readTop(_ place: String) {
    switch place {
    case "index.md": index = page(place, "an IMR", ProjectIndex.init)
    case "people.md": register = page(place, "the register", unknownKeys: .stop, Register.init)
    case "methodology.md": methodology = page(place, "the methodology", Methodology.init)
    case "analysis.md": analysis = page(place, "the analysis", CrossAnalysis.init)
    case "implementation.md":
      implementation = page(place, "the implementation", Implementation.init)
    case "checklist.md": checklist = page(place, "a checklist state", ChecklistState.init)
    case "queries.md": queries = page(place, "the queries", Queries.init)
    case "sent.md": readSent(place)
    case "glossary.yaml": readGlossary(place)
    default: readOther(place)
    }
  }

  private mutating func readListed(_ place: String, in list: String) {
    switch list {
    case "events": events += [page(place, "an event", Event.init)].compactMap(\.self)
    case "learning":
      learning += [page(place, "a learning point", LearningPoint.init)].compactMap(\.self)
    case "recommendations":
      recommendations += [page(place, "a recommendation", Recommendation.init)].compactMap(\.self)
    case "sections": sections += [page(place, "a section", ExtraSection.init)].compactMap(\.self)
    default: readOther(place)
    }
  }

  private mutating func readOther(_ place: String) {
    let file = folder + "/" + place
    if FileKind(place) == .asset {
      assets.append(Asset(file: file, path: place))
      return
    }
    findings.unplaced(
      file,
      expected:
        "A project holds index.md, people.md, methodology.md, analysis.md, implementation.md, checklist.md, "
        + "queries.md, glossary.yaml, sent.md, and files that end in .md straight in events/, learning/, recommendations/ and sections/. "
        + "Pictures (png, jpg, gif, webp, svg) and documents to attach (pdf, docx, xlsx, pptx, odt, ods, odp, csv, "
        + "ics, mp3, mp4, vtt) may lie anywhere in it, for example in images/ and papers/; save a plain text as one of these."
    )
  }

  private mutating func readSent(_ place: String) {
    sent = reading.record(folder + "/" + place, findings)
  }

  private mutating func readGlossary(_ place: String) {
    glossary =
      reading.data(folder + "/" + place, of: "the glossary", findings, GlossaryTerm.all) ?? []
  }

  /// A page, with the folder or file noted as broken where it cannot be read.
  private mutating func page<Value>(
    _ place: String, _ subject: String, unknownKeys: Level = .warning,
    _ read: (Fields, Body) -> Value
  ) -> Value? {
    let value = reading.page(
      folder + "/" + place, of: subject, findings, unknownKeys: unknownKeys, read)
    if value == nil { broken.insert(place.split(separator: "/").first.map(String.init) ?? place) }
    return value
  }
}

extension FileReading {
  /// `sent.md`, whose keys are its writer's affair.
  func record(_ path: String, _ findings: Findings) -> SentRecord? {
    guard let bytes = text(path, findings) else { return nil }
    let fences = try? Fences(bytes)
    let own = fences?.body ?? 0..<bytes.count
    return SentRecord(
      file: path,
      body: Body(
        file: path, bytes: own, firstLine: fences?.bodyLine ?? 1,
        fingerprint: Fingerprint(of: bytes[own]),
        keys: Fingerprint(of: bytes[..<own.lowerBound]),
        isBlank: bytes[own].allSatisfy(isWhiteSpace)))
  }
}
