internal import Audit
internal import Content
internal import Diagnostics
internal import Files

/// Writes one delivery: renders its pages into a staging folder, has them audited where names are
/// swapped, and puts the folder in place. Anything that stops it leaves what stood there as it was.
struct DeliveryWriter {
  let delivery: Delivery
  let site: SiteInHand
  let output: OutputFolder
  let request: BuildRequest
  let progress: any Progress

  func write(into outcome: inout BuildOutcome) async {
    let obstacles = Obstacles(strict: request.strict)
    guard !outcome.findings.contains(where: { obstacles.stops($0, delivery) }) else {
      outcome.stopped.append(delivery.title)
      return
    }
    let log = FindingLog()
    let landed = await attempt(log, obstacles)
    outcome.findings += log.all
    if let landed { outcome.landed.append(landed) } else { outcome.stopped.append(delivery.title) }
  }

  /// - Returns: What has landed, or `nil` where the log says what stopped it.
  private func attempt(_ log: FindingLog, _ obstacles: Obstacles) async -> Landed? {
    do {
      let staged = try output.stage(delivery.address, isPrivate: delivery.isPrivate)
      let pages = try await fill(staged, log)
      if delivery.view.people == .pseudonymised { audit(staged, log) }
      guard !log.all.contains(where: { obstacles.stops($0, delivery) }) else {
        try staged.discard()
        return nil
      }
      try output.land(staged, at: delivery.address, isPrivate: delivery.isPrivate)
      return Landed(title: delivery.title, address: delivery.address, pages: pages)
    } catch let problem as FileProblem {
      log.add([problem.finding])
    } catch {
      log.add([
        Finding("RUN-05", .stop, at: nil, "The build was interrupted", help: "Run it again.")
      ])
    }
    return nil
  }

  /// - Returns: How many pages were written.
  private func fill(_ staged: StagedFolder, _ log: FindingLog) async throws -> Int {
    let filling = DeliveryFilling(
      delivery: delivery, site: site, staged: staged, log: log, threads: request.threads,
      progress: progress)
    return try await filling.fill()
  }

  private func audit(_ staged: StagedFolder, _ log: FindingLog) {
    guard let project = delivery.project else { return }
    let request = AuditRequest(withheldBy: project.register)
    let report = Audit.audit(folder: staged.path, for: request)
    log.add(report.findings(in: "\(output.path)/\(delivery.address)"))
  }
}
