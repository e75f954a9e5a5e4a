package import Diagnostics
package import Mustache
internal import Publication

/// A page that can be rendered.
package struct ThemedPage: Sendable {
  /// Where it goes below the delivery's root.
  package let address: String
  package let kind: PageKind
  /// Without markup.
  package let title: String
  private let rendering: @Sendable () throws(RenderProblem) -> RenderedPage

  init(
    _ kind: PageKind, _ frame: Frame,
    rendering: @escaping @Sendable () throws(RenderProblem) -> RenderedPage
  ) {
    address = frame.address
    self.kind = kind
    title = frame.title.plain
    self.rendering = rendering
  }

  /// Renders the page. The same page gives the same bytes, on whatever thread.
  package func render() throws(RenderProblem) -> RenderedPage { try rendering() }
}

/// A page as it is written.
package struct RenderedPage: Sendable, Equatable {
  /// HTML in UTF-8.
  package let bytes: [UInt8]
  /// What was found out when the page's body was read.
  package let findings: [Finding]
}

extension Theme {
  /// A page whose content is there already.
  func page<Content>(
    _ kind: PageKind, _ frame: Frame, _ offer: Offer<Content>, _ content: Content
  ) -> ThemedPage {
    ThemedPage(kind, frame) { () throws(RenderProblem) in
      RenderedPage(bytes: try render(kind, frame, offer, content), findings: [])
    }
  }

  func render<Content>(
    _ kind: PageKind, _ frame: Frame, _ offer: Offer<Content>, _ content: Content
  ) throws(RenderProblem) -> [UInt8] {
    let words = Words.of(frame.language)
    var scene = Scene(
      address: frame.address, words: words, templates: templates, view: frame.view)
    scene.expander = frame.shortForms.map { Expander($0) }
    let themed = ThemedFrame(frame: frame, kind: kind)
    let root = Layers([
      Offered(offer: offer, subject: content, scene: scene),
      Offered(offer: FrameOffer.frame, subject: themed, scene: scene),
      ["words": .object(words)],
    ])
    var output: [UInt8] = []
    output.reserveCapacity(16_384)
    try templates.render(kind.rawValue, with: .object(root), into: &output)
    if let trouble = scene.troubles.first { throw trouble }
    return output
  }
}
