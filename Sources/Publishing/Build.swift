internal import Content
internal import Diagnostics
internal import Files
internal import Theme

/// One build: reads the site, and writes each view that nothing stops.
package struct Build: Sendable {
  private let request: BuildRequest
  private let progress: any Progress

  package init(_ request: BuildRequest, progress: any Progress = NoProgress()) {
    self.request = request
    self.progress = progress
  }

  package func run() async -> BuildOutcome {
    await attempt { () throws(FileProblem) in try OutputFolder(request.output) }
  }

  /// The same without writing anything anywhere: what would land, what stops it, what is asked.
  func rehearse() async -> BuildOutcome { await attempt { nil } }

  private func attempt(
    _ output: () throws(FileProblem) -> OutputFolder?
  ) async -> BuildOutcome {
    do throws(FileProblem) {
      if let refusal = try refusal() { return couldNotRun(refusal) }
      return try await build(into: try output())
    } catch {
      return couldNotRun(error.isLockedOut ? anotherBuild : error.finding)
    }
  }

  private func couldNotRun(_ finding: Finding) -> BuildOutcome {
    BuildOutcome(findings: [finding], couldNotRun: true)
  }

  /// Why this build must not begin.
  private func refusal() throws(FileProblem) -> Finding? {
    guard let root = realPath(request.root), isFolder(root) else {
      throw FileProblem(.read, request.root, number: 2)
    }
    let content = root + "/content"
    if let refusal = refusal(ofContent: content, below: root) { return refusal }
    guard let output = futurePath(request.output) else { return nil }
    if lies(output, within: content) || lies(content, within: output) || output == root {
      return Finding(
        "RUN-01", .stop, at: nil,
        "The output folder '\(request.output)' must not be, hold or lie in the folder 'content'",
        help: "Choose another with --output, for example --output site.")
    }
    return nil
  }

  private func refusal(ofContent content: String, below root: String) -> Finding? {
    guard isFolder(content), let real = realPath(content) else {
      return Finding(
        "RUN-06", .stop, at: SourcePosition(file: "content"), "There is no content here",
        help: "Run the command in the folder that holds content/, or begin one: candour new site.")
    }
    guard !lies(real, within: root) else { return nil }
    return Finding(
      "SRC-10", .stop, at: SourcePosition(file: "content"),
      "The folder 'content' must not be a symbolic link that leads out of the site",
      help: "Name the folder that holds the real one: candour build ROOT.")
  }

  private var anotherBuild: Finding {
    Finding(
      "RUN-03", .stop, at: nil, "Another build is writing to '\(request.output)'",
      help: "Wait until it has finished, or choose another folder with --output.")
  }

  private func build(into output: OutputFolder?) async throws(FileProblem) -> BuildOutcome {
    let source = FolderSource(root: request.root)
    let library = Library.read(source)
    var outcome = try await deliver(library, source, into: output)
    outcome.isStrict = request.strict
    let messages = Messages(about: library, from: source)
    guard !outcome.couldNotRun else { return outcome.sorted(for: messages) }
    // After the deliveries: one that has just landed was made under the register as it is.
    outcome.findings +=
      RegisterSeals(library: library, source: source, output: request.output).findings()
    return outcome.sorted(for: messages)
  }

  private func deliver(
    _ library: Library, _ source: FolderSource, into output: OutputFolder?
  ) async throws(FileProblem) -> BuildOutcome {
    let plan = DeliveryPlan(of: library, views: request.views, project: request.project)
    var outcome = BuildOutcome(findings: library.findings + plan.findings, stopped: plan.stopped)
    guard plan.isPossible else {
      outcome.couldNotRun = true
      return outcome
    }
    let loaded = try ThemeLoading(root: request.root).theme(of: library.site)
    outcome.findings += loaded.findings
    guard let theme = loaded.theme else {
      outcome.stopped += plan.deliveries.map(\.title)
      return outcome
    }
    let site = SiteInHand(library: library, source: source, theme: theme)
    for delivery in plan.deliveries {
      let writer = DeliveryWriter(
        delivery: delivery, site: site, output: output, request: request, progress: progress)
      await writer.write(into: &outcome)
      if outcome.couldNotRun { return outcome }
    }
    outcome.findings +=
      LeftoverDeliveries(plan: plan, request: request, library: library).findings()
    if output == nil { outcome.findings += plan.projects(of: library).flatMap(site.asked) }
    return outcome
  }
}

extension FileProblem {
  fileprivate var isLockedOut: Bool { action == .lock && number == 11 }
}

extension BuildOutcome {
  /// In order, each once, and with nobody's name in it.
  fileprivate func sorted(for messages: Messages) -> BuildOutcome {
    var outcome = self
    outcome.findings = messages.printable(Set(findings).sorted())
    outcome.stopped = stopped.map(messages.printable(title:))
    outcome.landed = landed.map { landed in
      Landed(
        title: messages.printable(title: landed.title),
        address: messages.printable(title: landed.address), pages: landed.pages)
    }
    return outcome
  }
}
