internal import Audit
internal import Content
internal import Diagnostics
internal import Files

/// `candour audit`: reads any folder or file, whoever made it, for what a project's register withholds.
package struct PathAudit: Sendable {
  /// The folder or file, as it was typed.
  private let path: String
  /// The site's root: the folder that holds `content/`.
  private let root: String
  /// The slug of the project whose register counts.
  private let project: String
  /// Whether to hold it to what a public view of Candour may hold.
  private let isStrict: Bool
  /// How many files, or pieces of a large one, are read at once.
  private let threads: Int

  /// Files larger than this are not read.
  private static let largestFile = 256 << 20

  package init(path: String, root: String, project: String, isStrict: Bool, threads: Int) {
    self.path = path
    self.root = root
    self.project = project
    self.isStrict = isStrict
    self.threads = threads
  }

  package func run() async -> AuditOutcome {
    let source = FolderSource(root: root)
    let library = Library.read(source)
    let messages = Messages(about: library, from: source)
    if let refusal { return AuditOutcome(couldNotRun: messages.printable([refusal])) }
    return await run(on: library, messages)
  }

  private func run(on library: Library, _ messages: Messages) async -> AuditOutcome {
    guard let project = library.projects.first(where: { $0.slug == project }) else {
      return AuditOutcome(
        couldNotRun: messages.printable(broken(in: library) + [.noProject(project, in: library)]))
    }
    let mistakes = mistakes(in: project, of: library)
    guard mistakes.isEmpty else {
      return AuditOutcome(couldNotRun: messages.printable(mistakes))
    }
    var request = AuditRequest(
      withheldBy: project.register, cleared: project.register.clearedDocuments)
    request.scope = isStrict ? .delivery : .anything
    request.largestFile = Self.largestFile
    return await outcome(
      of: Auditor(request), searchedFor: request.identities.count,
      as: messages.printable(title: self.project))
  }

  /// - Parameter project: The project's slug, as it may be printed.
  private func outcome(
    of auditor: Auditor, searchedFor identities: Int, as project: String
  ) async -> AuditOutcome {
    let report =
      isFolder(path)
      ? await auditor.audit(folder: path, threads: threads)
      : auditor.audit(file: path, threads: threads)
    guard report.filesRead > 0 || !report.unread.isEmpty || !report.hits.isEmpty else {
      return AuditOutcome(couldNotRun: [nothingThere])
    }
    let shown = auditor.audit(bytes: [], named: path + ".txt").hits.isEmpty ? path : "PATH"
    return AuditOutcome(
      report, in: isFolder(path) ? trimmed(shown) : parent(of: shown), project: project,
      identities: identities)
  }

  /// Why nothing can be read, or nobody looked for.
  private var refusal: Finding? {
    if !isFolder(root + "/content") {
      return Finding(
        "RUN-06", .stop, at: SourcePosition(file: "content"), "There is no content here",
        help: "Say with --root where the folder is that holds content/, and in it the register.")
    }
    guard exists(path), realPath(path) != nil else {
      return FileProblem(.read, path, number: FileProblem.missing).finding
    }
    return nil
  }

  /// Mistakes in the register: what it says further on was not read and would not be looked for.
  private func mistakes(in project: Project, of library: Library) -> [Finding] {
    let register = project.folder + "/people.md"
    let stops = library.findings.filter { finding in
      finding.level == .stop
        && (finding.position?.file == register || finding.position?.file == project.folder)
    }
    guard stops.isEmpty else { return stops.sorted() + [registerIsBroken(register)] }
    return AuditRequest(withheldBy: project.register).identities.isEmpty
      ? [namesNobody(register)] : []
  }

  private func broken(in library: Library) -> [Finding] {
    library.findings.filter {
      $0.level == .stop && $0.position?.file.hasPrefix("content/imr/\(project)/") ?? false
    }.sorted()
  }

  private func registerIsBroken(_ register: String) -> Finding {
    Finding(
      "AUD-12", .stop, at: SourcePosition(file: register),
      "An audit needs a register that can be read whole",
      help: "Mend what is said above; until then somebody could be missing from the search.")
  }

  private func namesNobody(_ register: String) -> Finding {
    Finding(
      "AUD-11", .stop, at: SourcePosition(file: register),
      "The register of '\(project)' names nobody, so there is nothing to look for",
      help: "Enter everybody who is named in the review under 'people', then run it again.")
  }

  private var nothingThere: Finding {
    Finding(
      "AUD-13", .stop, at: SourcePosition(file: path), "There is no file to read here",
      help: "Name the folder, ZIP or file that you mean to hand over.")
  }

  private func trimmed(_ folder: String) -> String {
    folder.count > 1 && folder.hasSuffix("/") ? trimmed(String(folder.dropLast())) : folder
  }

  private func parent(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return String(file[..<slash])
  }
}
