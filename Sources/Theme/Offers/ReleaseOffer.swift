internal import Diagnostics
internal import Publication

/// The author's report with the pages that it leads to.
struct ReleaseContent: Sendable {
  let report: PublishedReport
  let standing: Standing
  /// The address of the page that has both texts of this view.
  let sideBySide: String
  let links: [Link]

  /// Blocks that the view leaves out, with the page that they are on.
  var leftOut: [ReportBlock] { report.pages.flatMap(\.blocks).filter { $0.leftOut != nil } }
}

enum ReleaseOffer {
  static let release = Offer<ReleaseContent>([
    .part("standing", "Where the public view stands.", StandingOffer.standing) { $0.standing },
    .list("links", "The other pages of the report.", ReferenceOffer.link) { $0.links },
    .list("stops", "What stops the view.", question) { $0.report.stops },
    .list("questions", "What is put to the author.", question) { $0.report.questions },
    .text("questions-note", "Whether the view waits for the answers.") { content, scene in
      if case .waiting = content.report.standing { return scene.words["release-questions-wait"] }
      return scene.words["release-questions-note"]
    },
    .list("counts", "How much was swapped and withheld.", count) { counts(of: $0) },
    .list("identities", "Who and what is swapped.", ReportIdentityOffer.identity) {
      $0.report.identities
    },
    .list("marks", "Words that say by a link whom they mean.", WithheldOffer.mark) {
      $0.report.marks
    },
    .list("characteristics", "What is shown of each characteristic.", WithheldOffer.characteristic)
    { $0.report.characteristics },
    .list(
      "hidden", "Those that are withheld though the analysis is about them.",
      WithheldOffer.characteristic
    ) {
      $0.report.characteristics.filter(\.hidesWhatIsDiscussed)
    },
    .list("withheld", "Passages with other words in their place.", WithheldOffer.mark) {
      $0.report.withheld
    },
    .list("left-out", "Blocks that the view leaves out.", SideBySideOffer.block) { $0.leftOut },
    .list("sections", "Parts of a project that the view does not hold.", section) {
      $0.report.sectionsLeftOut.map(\.rawValue)
    },
    .list("pages", "How much changed on each page.", page) { content in
      content.report.pages.enumerated().map { index, page in
        CountedPage(page: page, address: address(of: index, in: content))
      }
    },
    .list("allowed", "Phrases that are never swapped.", WithheldOffer.allowance) {
      $0.report.allowed
    },
    .list("limits", "What the tool cannot promise.", limit) { _ in Words.limits.map(\.key) },
  ])

  private static let question = Offer<ReportQuestion>([
    .part("finding", "What is the matter.", FindingOffer.finding) { shown($0.finding) },
    .text("words", "The words in question.") { $0.words },
    .text("places", "Every place of them.") { question in
      question.places.map(\.words).joined(separator: ", ")
    },
  ])

  private static func shown(_ finding: Finding) -> ShownFinding {
    ShownFinding(finding: finding, advice: nil)
  }

  private static func address(of index: Int, in content: ReleaseContent) -> String {
    content.sideBySide + "#" + ReportPage.anchor(index)
  }

  private static let section = Offer<String>([
    .text("title", "The part.") { $1.words[$0 == "sections" ? "further-sections" : $0] }
  ])

  private static let limit = Offer<String>([
    .text("text", "What cannot be promised.") { $1.words[$0] }
  ])

  private struct CountedPage: Sendable {
    let page: ReportPage
    let address: String
  }

  private static let page = Offer<CountedPage>([
    .address("address", "Where its texts stand side by side.") { $0.address },
    .text("title", "The page.") { $0.page.title },
    .text("file", "Its file.") { $0.page.file },
    .number("blocks", "How many blocks it has.") { $0.page.blocks.count },
    .number("swapped", "How many of them differ.") { $0.page.swapped },
    .number("left-out", "How many are left out.") { $0.page.leftOut },
  ])
}

/// The figures at the head of the report.
extension ReleaseOffer {
  private struct Count: Sendable {
    let word: String
    let number: Int
  }

  private static let count = Offer<Count>([
    .text("label", "What is counted.") { $1.words[$0.word] },
    .number("number", "How many.") { $0.number },
  ])

  private static func counts(of content: ReleaseContent) -> [Count] {
    let report = content.report
    let characteristics = report.characteristicCounts
    let withheld =
      characteristics[.withheld, default: 0] + characteristics[.unanswered, default: 0]
    return [
      Count(word: "count-swaps", number: report.swapCount),
      Count(word: "count-shown", number: characteristics[.shown, default: 0]),
      Count(word: "count-partly", number: characteristics[.partly, default: 0]),
      Count(word: "count-withheld", number: withheld),
      Count(word: "count-passages", number: report.withheld.count),
      Count(word: "count-left-out", number: content.leftOut.count),
      Count(word: "count-suppressed", number: report.suppressed),
    ]
  }
}

extension ReportPage {
  /// The anchor of a page's texts on the page that has them side by side.
  static func anchor(_ index: Int) -> String { "page-\(index + 1)" }
}
