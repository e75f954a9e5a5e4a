internal import Markdown
internal import Mustache
internal import Publication

/// How published texts and bodies become HTML.
extension Scene {
  /// A text as it stands in a line: without the paragraph round it where it is only one.
  func inline(_ text: PublishedText) -> [UInt8] {
    guard let document = text.document.map(ledHere) else {
      return EscapedText.bytes(of: text.plain)
    }
    let blocks = document.root.children
    guard blocks.count == 1, blocks[0].kind == .paragraph else {
      return Self.textRenderer.bytes(of: document)
    }
    return Array(Self.textRenderer.contents(of: blocks[0]).utf8)
  }

  /// A body, with what the tool generates put where the body asks for it.
  ///
  /// - Parameter idPrefix: put before the ids of headings and footnotes, where a page shows more than one body.
  func body(_ body: PublishedBody, idPrefix: String = "") -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.options.scrollingTables = true
    renderer.options.idPrefix = idPrefix
    renderer.options.alertTitles[view.uppercased()] = words["only-in-this-view"]
    // The page's title is the only heading of the first level.
    if body.document.headings().contains(where: { $0.level == 1 }) {
      renderer.options.headingShift = 1
    }
    return renderer.bytes(of: filled(body))
  }

  private static let textRenderer: HTMLRenderer = {
    var renderer = HTMLRenderer()
    renderer.options.headingIDs = false
    return renderer
  }()

  /// The document with its generated blocks. It is copied first: others may be reading it.
  private func filled(_ body: PublishedBody) -> Document {
    guard !body.generated.isEmpty else { return body.document }
    let document = body.document.copy()
    for node in document.root.descendants(.trustedBlock) {
      guard let name = node.literal, let block = body.generated[name] else { continue }
      node.literal = String(decoding: html(of: block), as: UTF8.self)
    }
    return document
  }

  private func html(of block: GeneratedBlock) -> [UInt8] {
    let template = BlockTemplate(block)
    let value = Value.object(
      Layers([["words": .object(words)], template.content(of: block, in: self)]))
    var output: [UInt8] = []
    do throws(RenderProblem) {
      try templates.render(template.rawValue, with: value, into: &output)
    } catch {
      troubles.note(error)
    }
    return output
  }
}

/// Several groups of names as one; the first that has a name settles it.
struct Layers: Lookup {
  let layers: [any Lookup]

  init(_ layers: [any Lookup]) { self.layers = layers }

  func value(named name: String) -> Value? {
    for layer in layers {
      if let value = layer.value(named: name) { return value }
    }
    return nil
  }
}
