internal import Content
internal import Diagnostics
internal import Digests
internal import Files
internal import Mustache
internal import Publication
internal import Theme

/// Fills a stage with the pages and files of a delivery.
struct DeliveryFilling {
  let delivery: Delivery
  let site: SiteInHand
  let stage: any Stage
  let log: FindingLog
  let threads: Int
  let progress: any Progress
  private let claims = AddressClaims()

  init(
    delivery: Delivery, site: SiteInHand, stage: any Stage, log: FindingLog, threads: Int,
    progress: any Progress
  ) {
    self.delivery = delivery
    self.site = site
    self.stage = stage
    self.log = log
    self.threads = threads
    self.progress = progress
  }

  private var library: Library { site.library }
  private var view: ViewDefinition { delivery.view }

  func fill() async throws -> Filled {
    let links = DeliveryLinks(
      of: library, knowing: site.publisher.knownFiles, in: view, only: delivery.project)
    let filled = try await writePages(links)
    for asset in site.theme.assets { try stage.write(asset.bytes, to: asset.address) }
    // A pseudonymised view takes along what its pages use and somebody cleared, and nothing else.
    if view.people != .pseudonymised { try writeAssets(links) }
    return filled
  }

  private func writePages(_ links: DeliveryLinks) async throws -> Filled {
    let chrome = chrome(title: library.site.title?.text)
    let guidance = view.holds == .project ? nil : site.publisher.guidance(in: view, links: links)
    var filled = Filled()
    if let guidance { filled.pages += try await write(site.theme.pages(of: guidance, in: chrome)) }
    switch view.holds {
    case .guidance: break
    case .projects: filled.pages += try await writeProjects(links, guidance, chrome)
    case .project:
      if let project = delivery.project {
        let written = try await write(project, below: "", links)
        filled.pages += written.count
        filled.digests = written.digests
      }
    }
    return filled
  }

  private func writeProjects(
    _ links: DeliveryLinks, _ guidance: GuidancePublication?, _ chrome: Chrome
  ) async throws -> Int {
    let advice = guidance.map(AdviceLinks.init) ?? AdviceLinks()
    var cards: [ProjectCard] = []
    var count = 0
    for project in library.projects
    where view.stages.isEmpty || view.stages.contains(project.index.stage) {
      let written = try await write(
        project, below: DeliveryLinks.projectPrefix(project), links, advice)
      count += written.count
      cards.append(written.card)
    }
    return count + (try await write(site.theme.pages(of: cards, guidance: guidance, in: chrome)))
  }

  /// Publishes and writes one project. It is let go before the next is taken, so that memory does not
  /// grow with their number.
  private func write(
    _ project: Project, below prefix: String, _ links: DeliveryLinks,
    _ advice: AdviceLinks = AdviceLinks()
  ) async throws -> (count: Int, card: ProjectCard, digests: Set<FileDigest>) {
    let review =
      view.workingMaterial ? site.review(project) : (review: AuthorsReview(), reports: [])
    let made = site.publisher.publish(
      project, in: view, below: prefix, links: links, review: review.review,
      reports: review.reports)
    log.add(made.findings)
    let digests = try take(made.files, of: project)
    var chrome = chrome(title: prefix.isEmpty ? made.project.title.plain : library.site.title?.text)
    if !prefix.isEmpty { chrome.home = "index.html" }
    let pages = site.theme.pages(of: made.project, in: chrome, advice: advice)
    for (index, report) in (made.project.working?.reports ?? []).enumerated() {
      try stage.write(report.json.bytes, to: prefix + report.fileName(isFirst: index == 0))
    }
    return (try await write(pages), ProjectCard(made.project), digests)
  }

  /// Takes along the cleared ones of the files that the pages of a pseudonymised view use.
  private func take(_ used: [UsedFile], of project: Project) throws -> Set<FileDigest> {
    guard !used.isEmpty else { return [] }
    let cleared = FileClearing(project, in: site).settle(used)
    log.add(cleared.findings)
    for file in cleared.files { try stage.write(file.bytes, to: file.address) }
    return cleared.digests
  }

  private func chrome(title: String?) -> Chrome {
    Chrome(
      siteTitle: title ?? "Candour", organisation: library.site.organisation?.text,
      contact: library.site.contact?.text, language: library.site.language, view: view.name,
      marking: view.shownMarking)
  }

  private func write(_ pages: [ThemedPage]) async throws -> Int {
    let done = Counter()
    // In their order, before any is rendered, so that the same page always wins.
    let clashes = pages.map(claims.claim)
    log.add(clashes.compactMap { $0 })
    try await inParallel(pages.count, threads: threads) { index in
      let page = pages[index]
      if clashes[index] == nil { try write(page) }
      progress.report(delivery.title, done: done.take() + 1, of: pages.count)
    }
    return pages.count
  }

  private func write(_ page: ThemedPage) throws(FileProblem) {
    let rendered: RenderedPage
    do throws(RenderProblem) {
      rendered = try page.render()
    } catch {
      return log.add([failure(page, error)])
    }
    log.add(rendered.findings)
    try stage.write(rendered.bytes, to: page.address)
  }

  private func writeAssets(_ links: DeliveryLinks) throws {
    for (file, address) in links.assets.sorted(by: { $0.key < $1.key }) {
      try stage.write(site.source.read(file), to: address)
    }
  }
}

/// What a delivery was filled with.
struct Filled {
  var pages = 0
  /// Of the documents that somebody cleared and that are in it as they are.
  var digests: Set<FileDigest> = []
}
