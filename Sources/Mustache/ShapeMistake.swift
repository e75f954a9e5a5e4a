/// What can be wrong between a template and the pages that it is for.
enum ShapeMistake {
  case tooDeep
  case unknownName(ShapeStack.Miss)
  case sectionOverNumber(Path)
  case notShown(Path, Shape)
  case unescapedText(Path)
  case missingTemplate(String, offered: [String])
  case includesItself([String])
  case notAChoice(Path)
  case unknownBlock(String, parent: String, offered: [String])
  case strayInParent
}

extension ShapeMistake {
  var code: String {
    switch self {
    case .tooDeep: "TPL-07"
    case .unknownName: "TPL-11"
    case .sectionOverNumber: "TPL-12"
    case .notShown: "TPL-13"
    case .unescapedText: "TPL-14"
    case .missingTemplate: "TPL-15"
    case .includesItself: "TPL-16"
    case .notAChoice: "TPL-17"
    case .unknownBlock: "TPL-18"
    case .strayInParent: "TPL-19"
    }
  }

  var headline: String {
    switch self {
    case .tooDeep:
      "Sections and partials can be nested \(NestingLimit.overall) deep at most"
    case .unknownName(let miss):
      if let owner = miss.ownerName {
        "'\(owner)' has no part '\(miss.part)'"
      } else {
        "No page offers the name '\(miss.part)' here"
      }
    case .sectionOverNumber(let path):
      "A section is about a list, a flag, text or a group of names, and '\(path)' is a number"
    case .notShown(let path, let shape): "'\(path)' is \(shape.word) and cannot be shown"
    case .unescapedText(let path): "Text is shown escaped, and '\(path)' is text"
    case .missingTemplate(let name, _): "There is no template '\(name)'"
    case .includesItself(let chain):
      "A template cannot include itself: '\(chain.joined(separator: "' → '"))'"
    case .notAChoice(let path):
      "A partial is chosen by a name that offers a choice of templates, and '\(path)' does not"
    case .unknownBlock(let name, let parent, _): "The parent '\(parent)' has no block '\(name)'"
    case .strayInParent: "Only blocks count inside a parent, and this stands outside any"
    }
  }

  var help: String {
    switch self {
    case .tooDeep: "Let fewer partials include each other."
    case .unknownName(let miss):
      NearestName.sentence(miss.part, in: miss.offered, none: none(for: miss))
    case .sectionOverNumber(let path): "Show it with '{{\(path)}}'."
    case .notShown(let path, let shape): shape.advice(for: path)
    case .unescapedText(let path): "Write '{{\(path)}}'."
    case .missingTemplate(let name, let offered):
      NearestName.sentence(name, in: offered, none: "The theme holds no templates.")
    case .includesItself: "Remove the last of these inclusions."
    case .notAChoice: "Name the partial itself, without '*'."
    case .unknownBlock(let name, _, let offered):
      NearestName.sentence(name, in: offered, none: "It has no blocks at all.")
    case .strayInParent: "Move it into a block, or remove it: it would never be shown."
    }
  }

  private func none(for miss: ShapeStack.Miss) -> String {
    guard let owner = miss.owner, let name = miss.ownerName else {
      return "There are no names here."
    }
    return "'\(name)' is \(owner.word)."
  }
}

extension Shape {
  fileprivate func advice(for path: Path) -> String {
    switch self {
    case .list: "Go through it with '{{#\(path)}} … {{/\(path)}}'."
    case .object(let fields):
      if let first = fields.first, !path.isImplicit {
        "Show one of its parts, for example '{{\(path).\(first.name)}}'."
      } else {
        "Show one of its parts by name."
      }
    default: "Ask about it with '{{#\(path)}} … {{/\(path)}}'."
    }
  }
}
