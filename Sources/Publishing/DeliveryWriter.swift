internal import Audit
internal import Content
internal import Diagnostics
internal import Digests
internal import Files
internal import Publication

/// Writes one delivery: renders its pages onto a stage, has them audited where names are swapped, and
/// puts the folder in place. Anything that stops it leaves what stood there as it was.
struct DeliveryWriter {
  let delivery: Delivery
  let site: SiteInHand
  /// Where it lands; `nil` where it is only checked, and nothing is written anywhere.
  let output: OutputFolder?
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
      if let output {
        landed = try await attempt(in: output, log, obstacles)
      } else {
        landed = try await rehearse(log, obstacles)
      }
    } catch {
      // A disk that is full or must not be written to is so for the other views too.
      log.add([Self.finding(error)])
      outcome.couldNotRun = true
    }
    outcome.findings += log.all
    if let landed { outcome.landed.append(landed) } else { outcome.stopped.append(delivery.title) }
  }

  /// - Returns: What has landed, or `nil` where the log says what stopped it.
  private func attempt(
    in output: OutputFolder, _ log: FindingLog, _ obstacles: Obstacles
  ) async throws -> Landed? {
    let staged = try output.stage(delivery.address, isPrivate: delivery.isPrivate)
    do {
      let filled = try await fill(staged, log)
      await audit(filled, log) { await $0.audit(folder: staged.path, threads: request.threads) }
      let seal = sealOfRegister(log)
      guard !isHeldBack(log, obstacles) else {
        try staged.discard()
        return nil
      }
      try land(staged, in: output, under: seal)
      return Landed(title: delivery.title, address: delivery.address, pages: filled.pages)
    } catch {
      try? staged.discard()
      throw error
    }
  }

  /// Whether anything in the log stops the delivery. Where it only waits for answers, that is said.
  private func isHeldBack(_ log: FindingLog, _ obstacles: Obstacles) -> Bool {
    let standing = log.all.filter { obstacles.stops($0, delivery) }
    if let waiting = waiting(for: standing) { log.add([waiting]) }
    return !standing.isEmpty
  }

  /// Puts the folder in place, and remembers under which register a pseudonymised one was made.
  private func land(
    _ staged: StagedFolder, in output: OutputFolder, under seal: Seal?
  ) throws {
    // A build that is killed between the two leaves a seal that holds for no register.
    if seal != nil { try output.seals.set("unsettled", for: delivery.address) }
    try output.land(staged, at: delivery.address, isPrivate: delivery.isPrivate)
    if let seal { try output.seals.set(seal.text, for: delivery.address) }
  }

  /// `nil` in a named view, and with a finding where the register is not what it was when it was read.
  private func sealOfRegister(_ log: FindingLog) -> Seal? {
    guard delivery.view.people == .pseudonymised, let project = delivery.project else { return nil }
    do throws(BodyProblem) {
      return Seal(try RegisterSeals.sealed(project.register, from: site.source))
    } catch {
      log.add([error.finding])
      return nil
    }
  }

  /// - Returns: What would have landed, or `nil` where the log says what would stop it.
  private func rehearse(_ log: FindingLog, _ obstacles: Obstacles) async throws -> Landed? {
    let stage = MemoryStage(keepsBytes: delivery.view.people == .pseudonymised)
    let filled = try await fill(stage, log)
    await audit(filled, log) { stage.audit(by: $0) }
    guard !isHeldBack(log, obstacles) else { return nil }
    return Landed(title: delivery.title, address: delivery.address, pages: filled.pages)
  }

  /// Why a view did not land although nothing stops it: it waits for answers.
  private func waiting(for standing: [Finding]) -> Finding? {
    guard !standing.isEmpty, delivery.view.release == .allAnswered,
      standing.allSatisfy({ $0.level == .warning })
    else {
      return nil
    }
    let count = standing.count == 1 ? "an open question" : "\(standing.count) open questions"
    return Finding(
      "RED-33", .stop, at: delivery.view.position,
      "The view '\(delivery.view.name)' waits for \(count)",
      help: "Answer each warning of this build, or take release: all-answered away from the view.")
  }

  private static func finding(_ error: any Error) -> Finding {
    (error as? FileProblem)?.finding
      ?? Finding("RUN-05", .stop, at: nil, "The build was interrupted", help: "Run it again.")
  }

  private func fill(_ stage: any Stage, _ log: FindingLog) async throws -> Filled {
    let filling = DeliveryFilling(
      delivery: delivery, site: site, stage: stage, log: log, threads: request.threads,
      progress: progress)
    return try await filling.fill()
  }

  /// Has a pseudonymised delivery read. What is not settled yet would only be told twice.
  private func audit(
    _ filled: Filled, _ log: FindingLog, _ read: (Auditor) async -> AuditReport
  ) async {
    guard delivery.view.people == .pseudonymised, !log.hasStop else { return }
    guard let project = delivery.project else {
      // No such view can be read from a site; if one ever were, it must not land unread.
      return log.add([
        Finding(
          "RED-03", .stop, at: nil, "'\(delivery.title)' has no register to be audited against",
          help: "A pseudonymised view holds one project: write holds: project.")
      ])
    }
    var request = AuditRequest(withheldBy: project.register, cleared: filled.digests)
    request.withholdDates(of: project, in: delivery.view)
    let auditor = Auditor(request)
    let place = "\(self.request.output)/\(delivery.address)"
    let links = DeliveryLinks(
      of: site.library, knowing: site.publisher.knownFiles, in: delivery.view, only: project)
    log.add(await read(auditor).findings(in: place, source: links.source))
    // The folder's own name is as public as what it holds.
    log.add(auditor.audit(bytes: [], named: delivery.address + ".txt").findings(in: place))
  }
}
