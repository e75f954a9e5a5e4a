internal import Diagnostics

extension Library {
  /// Reads a site's `content/` folder: everything that can be read, and a finding for everything that cannot.
  package static func read(_ source: any ContentSource) -> Library {
    var reading = LibraryReading(reading: FileReading(source: source))
    return reading.read()
  }
}

/// The reading of a whole site, part by part.
struct LibraryReading {
  let reading: FileReading
  let findings = Findings()
  var library = Library()
  /// Whether everything that ids are given in was read, so that an id that is not there is the user's mistake.
  var siteIsWhole = true
  var guidanceIsWhole = true
  var checklistIsWhole = true
  var faqIsWhole = true

  var walk: FolderWalk { FolderWalk(reading: reading, findings: findings) }

  mutating func read() -> Library {
    let entries = walk.entries(of: "content")
    guard !entries.isEmpty || findings.hasStop else { return empty() }
    readSite(entries)
    readData(entries)
    readLanguage(entries)
    readGuidance(entries)
    readFAQ(entries)
    readProjects(entries)
    refuseStrangers(entries)
    checkReferences()
    library.findings = findings.all.sorted()
    return library
  }

  private mutating func empty() -> Library {
    findings.refuse(
      at: SourcePosition(file: "content"), "There is no content here",
      help:
        "Run the command in the folder that holds content/, or put the first page into content/guidance/."
    )
    library.findings = findings.all
    return library
  }

  func holds(_ entries: [ContentEntry], _ kind: ContentEntry.Kind, _ name: String) -> Bool {
    entries.contains { $0.name == name && $0.kind == kind }
  }

  private mutating func readSite(_ entries: [ContentEntry]) {
    guard holds(entries, .file, "site.yaml") else { return }
    let site = reading.data("content/site.yaml", of: "the site", findings, Site.init)
    siteIsWhole = site != nil
    library.site = site ?? Site()
  }

  private mutating func readData(_ entries: [ContentEntry]) {
    if holds(entries, .file, "checklist.yaml") {
      library.checklist = reading.data(
        "content/checklist.yaml", of: "the checklist", findings, Checklist.init)
      checklistIsWhole = library.checklist != nil
    }
    if holds(entries, .file, "glossary.yaml") {
      library.glossary =
        reading.data("content/glossary.yaml", of: "the glossary", findings, GlossaryTerm.all) ?? []
    }
    if holds(entries, .file, "characteristics.yaml") {
      library.characteristics = reading.data(
        "content/characteristics.yaml", of: "the table of characteristics", findings,
        CharacteristicsTable.init)
    }
  }

  private func refuseStrangers(_ entries: [ContentEntry]) {
    let files = ["site.yaml", "checklist.yaml", "glossary.yaml", "characteristics.yaml"]
    let folders = ["guidance", "faq", "imr", "language"]
    for entry in entries {
      let known = entry.kind == .folder ? folders : files
      guard !known.contains(entry.name) else { continue }
      let guess = nearest(to: entry.name, among: known).map { "Did you mean '\($0)'? " } ?? ""
      findings.unplaced(
        "content/" + entry.name,
        expected: guess
          + "content/ holds \((files + folders.map { $0 + "/" }).joined(separator: ", ")).",
        weight: entry.kind == .folder ? .stop : nil)
    }
  }
}
