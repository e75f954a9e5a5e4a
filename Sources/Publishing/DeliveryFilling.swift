internal import Content
internal import Diagnostics
internal import Files
internal import Mustache
internal import Publication
internal import Theme

/// Fills a staging folder with the pages and files of a delivery.
struct DeliveryFilling {
  let delivery: Delivery
  let site: SiteInHand
  let staged: StagedFolder
  let log: FindingLog
  let threads: Int
  let progress: any Progress
  private let claims = AddressClaims()

  init(
    delivery: Delivery, site: SiteInHand, staged: StagedFolder, log: FindingLog, threads: Int,
    progress: any Progress
  ) {
    self.delivery = delivery
    self.site = site
    self.staged = staged
    self.log = log
    self.threads = threads
    self.progress = progress
  }

  private var library: Library { site.library }
  private var view: ViewDefinition { delivery.view }

  /// - Returns: How many pages were written.
  func fill() async throws -> Int {
    let links = DeliveryLinks(of: library, in: view, only: delivery.project)
    let pages = try await writePages(links)
    for asset in site.theme.assets { try staged.write(asset.bytes, to: asset.address) }
    // An image reaches a pseudonymised view only when it was cleared, and none can be yet.
    if view.people != .pseudonymised { try writeAssets(links) }
    return pages
  }

  private func writePages(_ links: DeliveryLinks) async throws -> Int {
    let chrome = chrome(title: library.site.title?.text)
    let guidance = view.holds == .project ? nil : site.publisher.guidance(in: view, links: links)
    var count = 0
    if let guidance { count += try await write(site.theme.pages(of: guidance, in: chrome)) }
    switch view.holds {
    case .guidance: break
    case .projects: count += try await writeProjects(links, guidance, chrome)
    case .project:
      if let project = delivery.project {
        count += try await write(project, below: "", links).count
      }
    }
    return count
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
    return count + (try await write([site.theme.home(of: cards, guidance: guidance, in: chrome)]))
  }

  /// Publishes and writes one project. It is let go before the next is taken, so that memory does not
  /// grow with their number.
  private func write(
    _ project: Project, below prefix: String, _ links: DeliveryLinks,
    _ advice: AdviceLinks = AdviceLinks()
  ) async throws -> (count: Int, card: ProjectCard) {
    let review = view.workingMaterial ? site.review(project) : (asked: [], report: nil)
    let made = site.publisher.publish(
      project, in: view, below: prefix, links: links, asked: review.asked,
      report: review.report)
    log.add(made.findings)
    var chrome = chrome(title: prefix.isEmpty ? made.project.title.plain : library.site.title?.text)
    if !prefix.isEmpty { chrome.home = "index.html" }
    let pages = site.theme.pages(of: made.project, in: chrome, advice: advice)
    if let report = made.project.working?.report {
      try staged.write(report.json.bytes, to: prefix + PublishedReport.fileName)
    }
    return (try await write(pages), ProjectCard(made.project))
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
    try staged.write(rendered.bytes, to: page.address)
  }

  private func writeAssets(_ links: DeliveryLinks) throws {
    for (file, address) in links.assets.sorted(by: { $0.key < $1.key }) {
      try staged.write(site.source.read(file), to: address)
    }
  }
}
