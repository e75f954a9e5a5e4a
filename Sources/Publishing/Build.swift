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
    do throws(FileProblem) {
      if let refusal = try refusal() { return couldNotRun(refusal) }
      let output = try OutputFolder(request.output)
      return try await build(into: output)
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

  private func build(into output: OutputFolder) async throws(FileProblem) -> BuildOutcome {
    let source = FolderSource(root: request.root)
    let library = Library.read(source)
    let plan = DeliveryPlan(of: library, views: request.views, project: request.project)
    var outcome = BuildOutcome(findings: library.findings + plan.findings, stopped: plan.stopped)
    guard plan.isPossible else {
      outcome.couldNotRun = true
      return outcome.sorted
    }
    let loaded = try ThemeLoading(root: request.root).theme(of: library.site)
    outcome.findings += loaded.findings
    guard let theme = loaded.theme else {
      outcome.stopped += plan.deliveries.map(\.title)
      return outcome.sorted
    }
    let site = SiteInHand(library: library, source: source, theme: theme)
    for delivery in plan.deliveries {
      let writer = DeliveryWriter(
        delivery: delivery, site: site, output: output, request: request, progress: progress)
      await writer.write(into: &outcome)
      if outcome.couldNotRun { return outcome.sorted }
    }
    outcome.findings +=
      LeftoverDeliveries(plan: plan, request: request, library: library).findings()
    return outcome.sorted
  }
}

extension FileProblem {
  fileprivate var isLockedOut: Bool { action == .lock && number == 11 }
}

extension BuildOutcome {
  fileprivate var sorted: BuildOutcome {
    var outcome = self
    outcome.findings = Set(findings).sorted()
    return outcome
  }
}
