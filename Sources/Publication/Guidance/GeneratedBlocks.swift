internal import Content
internal import Diagnostics
internal import Markdown

/// Puts what is held once and shown in many places where a page asks for it: a paragraph that holds
/// nothing but a link such as `[Things to consider](checklist:2e)`.
struct GeneratedBlocks {
  let body: GuidanceBody
  let ledger: SwapLedger

  private var library: Library { body.publication.library }

  /// Replaces such paragraphs by custom blocks, and tells what each stands for.
  func take(from document: Document) -> [String: GeneratedBlock] {
    var blocks: [String: GeneratedBlock] = [:]
    for node in document.root.children where node.kind == .paragraph {
      guard let link = onlyLink(of: node), let destination = link.destination,
        let name = GeneratedName(destination)
      else { continue }
      guard let block = block(name, heading: PublishedText(plain: link.plainText)) else {
        ledger.note(unknown(destination, node))
        link.unwrap()
        continue
      }
      blocks[destination] = block
      node.replace(with: document.newBlock(TrustedHTML(vouchedFor: destination)))
    }
    return blocks
  }

  private func onlyLink(of paragraph: Node) -> Node? {
    let children = paragraph.children
    return children.count == 1 && children[0].kind == .link ? children[0] : nil
  }

  private func block(_ name: GeneratedName, heading: PublishedText) -> GeneratedBlock? {
    switch name {
    case .checklist(let part, let isForm): checklist(part, isForm, heading)
    case .glossary:
      library.glossary.isEmpty ? nil : .glossary(GlossaryMaker.terms(library.glossary))
    case .characteristics(let showsCategories):
      library.characteristics.map {
        .characteristics(CharacteristicsTableMaker.table($0, heading, showsCategories))
      }
    case .faq(let section):
      library.faq.questions.isEmpty
        ? nil : .faq(FAQMaker(body: body, faq: library.faq).faq(section))
    }
  }

  private func checklist(
    _ part: ChecklistMaker.Part, _ isForm: Bool, _ heading: PublishedText
  ) -> GeneratedBlock? {
    guard let checklist = library.checklist else { return nil }
    let made = ChecklistMaker(checklist: checklist, sections: body.publication.sections)
      .published(part, heading: heading, isForm: isForm)
    return made.themes.isEmpty ? nil : .checklist(made)
  }

  private func unknown(_ destination: String, _ node: Node) -> Finding {
    Finding(
      "SRC-03", .stop,
      at: node.place(in: body.file),
      "'\(destination)' names nothing that can be shown here",
      help: "Write checklist:all, checklist:officer, checklist:2e, glossary:all, "
        + "characteristics:categories, faq:all or faq:2e, and see that content/ holds the data.")
  }
}

/// What a generated block is called in a link.
enum GeneratedName: Equatable {
  case checklist(ChecklistMaker.Part, isForm: Bool)
  case glossary
  case characteristics(showsCategories: Bool)
  /// The questions that concern a section, or all.
  case faq(section: String?)

  init?(_ destination: String) {
    let halves = destination.split(separator: ":", maxSplits: 1).map(String.init)
    guard halves.count == 2 else { return nil }
    switch halves[0] {
    case "checklist": self = Self.checklist(halves[1])
    case "glossary": self = .glossary
    case "characteristics": self = .characteristics(showsCategories: halves[1] == "categories")
    case "faq": self = .faq(section: halves[1] == "all" ? nil : halves[1])
    default: return nil
    }
  }

  private static func checklist(_ name: String) -> GeneratedName {
    var parts = name.split(separator: "/").map(String.init)
    let isForm = parts.last == "form"
    if isForm { parts.removeLast() }
    let first = parts.first ?? ""
    if first == "all" { return .checklist(.all, isForm: isForm) }
    if let role = Checklist.Role(rawValue: first) { return .checklist(.role(role), isForm: isForm) }
    return .checklist(.section(first, part: parts.dropFirst().first), isForm: isForm)
  }
}
