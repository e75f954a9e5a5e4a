internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Glibc
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
          "NEW-02", .stop, at: SourcePosition(file: place(file.path)),
          "This file exists already, and nothing was written",
          help: "Choose another name or title, or move the file away."))
    }
    var made: [String] = []
    do throws(FileProblem) {
      for file in files { try write(file, &made) }
    } catch {
      for path in made { try? removeTree(path) }
      throw error
    }
    terminal.print(made.map { "Made \($0)" })
  }

  /// Notes a file as made even where its disk was full halfway through, but never one that somebody else made meanwhile.
  private func write(_ file: StarterFile, _ made: inout [String]) throws(FileProblem) {
    let path = place(file.path)
    if let folder = parentFolder(of: path) { try createFolder(folder) }
    do throws(FileProblem) {
      try writeNewFile(path, Array(file.text.utf8))
    } catch {
      if error.number != EEXIST { made.append(path) }
      throw error
    }
    made.append(path)
  }

  /// How to see what was made.
  var building: String {
    let build = root == "." ? "candour build" : "candour build \(root)"
    return "\(build) and open \(place("site/private/author/index.html"))"
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
      sayNext("Next: fill it in, then \(building)")
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

  /// A path as the user would type it from where they are.
  func place(_ path: String) -> String { root == "." ? path : root + "/" + path }
}
