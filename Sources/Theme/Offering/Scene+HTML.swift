internal import Markdown
internal import Mustache
internal import Publication

/// How published texts and bodies become HTML.
extension Scene {
  /// A text as it stands in a line: without the paragraph round it where it is only one.
  ///
  /// - Parameter isTitle: Whether it is a heading, a name or the words of a link, in which nothing is written
  ///   out.
  func inline(_ text: PublishedText, isTitle: Bool = false) -> [UInt8] {
    let expander = isTitle ? nil : expander
    guard let own = text.document else {
      return EscapedText.bytes(of: expander?.expanded(text.plain) ?? text.plain)
    }
    let here = ledHere(own)
    let document = expander?.expanded(here) ?? here
    let blocks = document.root.children
    guard blocks.count == 1, blocks[0].kind == .paragraph else {
      return Self.textRenderer.bytes(of: document)
    }
    return Array(Self.textRenderer.contents(of: blocks[0]).utf8)
  }

  /// A body, with what the tool generates put where the body asks for it.
  ///
  /// - Parameter idPrefix: put before the ids of headings and footnotes, where a page shows more than one body.
  /// - Parameter level: That of the heading that it stands under.
  func body(_ body: PublishedBody, idPrefix: String = "", under level: Int = 1) -> [UInt8] {
    var renderer = HTMLRenderer()
    renderer.options.scrollingTables = true
    renderer.options.idPrefix = idPrefix
    renderer.options.alertTitles[view.uppercased()] = words["only-in-this-view"]
    // Its own headings come below the one that it stands under, which may be the page's title.
    let highest = body.document.headings().map(\.level).min() ?? level + 1
    renderer.options.headingShift = max(0, level + 1 - highest)
    let document = filled(body)
    return renderer.bytes(of: expander?.expanded(document) ?? document)
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
