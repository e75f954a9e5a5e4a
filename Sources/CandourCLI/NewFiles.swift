internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Starters

/// Puts the files that `candour new` makes below a site's root, all of them or none.
struct NewFiles {
  /// The folder that holds `content/`, or will.
  let root: String
  private let terminal = Terminal()

  init(root: String) { self.root = root }

  /// Does the work and turns what went wrong into a finding and exit code 2.
  func reported(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let refusal as StarterRefusal {
      try stop(refusal.finding)
    } catch let problem as FileProblem {
      try stop(problem.finding)
    }
  }

  private func stop(_ finding: Finding) throws {
    terminal.print([finding])
    throw ExitCode(2)
  }

  /// A project made where there is no site would never be built.
  func requireContent() throws {
    guard !isFolder(place("content")) else { return }
    try stop(
      Finding(
        "NEW-01", .stop, at: nil, "There is no folder content/ here",
        help: "Run the command in the folder that holds it, or make a site first: candour new site")
    )
  }

  /// Writes the files and says which. None is written where one is there already.
  func write(_ files: [StarterFile]) throws {
    for file in files where exists(place(file.path)) {
      try stop(
        Finding(
          "NEW-02", .stop, at: SourcePosition(file: file.path),
          "This file exists already, and nothing was written",
          help: "Choose another name or title, or move the file away."))
    }
    for file in files {
      let path = place(file.path)
      if let folder = parentFolder(of: path) { try createFolder(folder) }
      try writeNewFile(path, Array(file.text.utf8))
    }
    terminal.print(files.map { "Made \(place($0.path))" })
  }

  func sayNext(_ sentence: String) { terminal.print([sentence]) }

  /// Adds one entry to a project.
  func writeEntry(
    _ kind: EntryKind, in project: String, title: String, date: String? = nil
  ) throws {
    try reported {
      try requireContent()
      let name = try ProjectName(typed: project, among: projects())
      let present = try present(in: name.folder + "/" + kind.folder)
      try write(starterEntry(kind, in: name, title: title, date: date, present: present))
      sayNext("Next: fill it in, then candour build and open site/private/author/index.html")
    }
  }

  private func projects() throws -> [String] {
    let folder = place("content/imr")
    guard exists(folder) else { return [] }
    return try listFolder(folder).filter { $0.kind == .folder }.compactMap(\.name)
  }

  private func present(in folder: String) throws -> [PresentEntry] {
    guard exists(place(folder)) else { return [] }
    let files = try listFolder(place(folder)).filter { $0.kind == .file }
    return try files.compactMap { file in
      guard let name = file.name, name.hasSuffix(".md") else { return nil }
      let bytes = try readFile(place(folder + "/" + name))
      return PresentEntry(name: name, text: String(decoding: bytes, as: UTF8.self))
    }
  }

  private func place(_ path: String) -> String { root == "." ? path : root + "/" + path }
}
