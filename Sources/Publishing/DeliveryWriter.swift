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
    // Only what is wrong with the site itself: what stopped another view is that view's affair.
    guard !site.library.findings.contains(where: { obstacles.stops($0, delivery) }) else {
      outcome.stopped.append(delivery.title)
      return
    }
    let log = FindingLog()
    var landed: Landed?
    do {
      landed = try await attempt(log, obstacles)
    } catch {
      // A disk that is full or must not be written to is so for the other views too.
      log.add([Self.finding(error)])
      outcome.couldNotRun = true
    }
    outcome.findings += log.all
    if let landed { outcome.landed.append(landed) } else { outcome.stopped.append(delivery.title) }
  }

  /// - Returns: What has landed, or `nil` where the log says what stopped it.
  private func attempt(_ log: FindingLog, _ obstacles: Obstacles) async throws -> Landed? {
    let staged = try output.stage(delivery.address, isPrivate: delivery.isPrivate)
    do {
      let pages = try await fill(staged, log)
      // What is not settled yet would only be told twice.
      if delivery.view.people == .pseudonymised, !log.hasStop { audit(staged, log) }
      guard !log.all.contains(where: { obstacles.stops($0, delivery) }) else {
        try staged.discard()
        return nil
      }
      try output.land(staged, at: delivery.address, isPrivate: delivery.isPrivate)
      return Landed(title: delivery.title, address: delivery.address, pages: pages)
    } catch {
      try? staged.discard()
      throw error
    }
  }

  private static func finding(_ error: any Error) -> Finding {
    (error as? FileProblem)?.finding
      ?? Finding("RUN-05", .stop, at: nil, "The build was interrupted", help: "Run it again.")
  }

  /// - Returns: How many pages were written.
  private func fill(_ staged: StagedFolder, _ log: FindingLog) async throws -> Int {
    let filling = DeliveryFilling(
      delivery: delivery, site: site, staged: staged, log: log, threads: request.threads,
      progress: progress)
    return try await filling.fill()
  }

  private func audit(_ staged: StagedFolder, _ log: FindingLog) {
    guard let project = delivery.project else {
      // No such view can be read from a site; if one ever were, it must not land unread.
      return log.add([
        Finding(
          "RED-03", .stop, at: nil, "'\(delivery.title)' has no register to be audited against",
          help: "A pseudonymised view holds one project: write holds: project.")
      ])
    }
    let request = AuditRequest(withheldBy: project.register)
    let place = "\(output.path)/\(delivery.address)"
    log.add(Audit.audit(folder: staged.path, for: request).findings(in: place))
    // The folder's own name is as public as what it holds.
    let named = Audit.audit(bytes: [], named: delivery.address + ".txt", for: request)
    log.add(named.findings(in: place))
  }
}
