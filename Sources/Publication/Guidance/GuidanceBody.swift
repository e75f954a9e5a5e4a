internal import Content
internal import Diagnostics
internal import Markdown

/// Makes the body of a guidance page: links led to pages, generated blocks put where they are asked for.
struct GuidanceBody {
  let publication: GuidancePublication
  let file: String
  let address: String
  private let ledger: SwapLedger

  init(
    publication: GuidancePublication, file: String, address: String,
    ledger: SwapLedger = SwapLedger()
  ) {
    self.publication = publication
    self.file = file
    self.address = address
    self.ledger = ledger
  }

  func body(_ body: Body) -> (body: PublishedBody, findings: [Finding]) {
    let document = Document(parsing: text(of: body), firstLine: body.firstLine)
    for problem in document.problems { ledger.note(problem.finding(in: file)) }
    preparation.prepare(document)
    let blocks = GeneratedBlocks(body: self, ledger: ledger).take(from: document)
    rewriting.rewrite(document)
    return (PublishedBody(document, generated: blocks), ledger.findings)
  }

  /// The same for text that a generated block shows: an answer of the FAQ.
  func part(_ body: Body) -> PublishedBody {
    let document = Document(parsing: text(of: body), firstLine: body.firstLine)
    preparation.prepare(document)
    rewriting.rewrite(document)
    return PublishedBody(document)
  }

  /// The same page's publisher for texts that stand in another file.
  func asIfFrom(_ file: String) -> GuidanceBody {
    GuidanceBody(publication: publication, file: file, address: address, ledger: ledger)
  }

  private var page: TextSwapper.Page { TextSwapper.Page(file: file) }

  private var preparation: DocumentPreparation {
    DocumentPreparation(
      view: publication.view, views: publication.library.site.views, register: nil, page: page,
      ledger: ledger)
  }

  private var rewriting: LinkRewriting {
    LinkRewriting(
      links: publication.links, view: publication.view, file: file, address: address,
      anchors: publication.anchors, ledger: ledger, files: FileBook())
  }

  private func text(of body: Body) -> String {
    do throws(BodyProblem) {
      return try publication.bodies.text(of: body)
    } catch {
      ledger.note(error.finding)
      return ""
    }
  }
}
