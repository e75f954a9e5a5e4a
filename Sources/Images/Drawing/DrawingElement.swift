/// One element of a drawing, with what is in it.
struct DrawingElement: Sendable {
  enum Child: Sendable {
    case element(DrawingElement)
    case text(String)
  }

  var name: String
  /// In the order in which they were written; each name once.
  var attributes: [(name: String, value: String)] = []
  var children: [Child] = []
  /// The line of the file that it begins on.
  var line: Int

  subscript(_ name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      attributes.removeAll { $0.name == name }
      if let newValue { attributes.append((name, newValue)) }
    }
  }

  /// Writes the element behind its `<` and name where it is the root, whole otherwise.
  func write(to text: inout String, isRoot: Bool = false) {
    if !isRoot { text += "<" + name }
    for attribute in attributes {
      text += " \(attribute.name)=\"\(escaped(attribute.value))\""
    }
    guard !children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    for child in children {
      switch child {
      case .element(let element): element.write(to: &text)
      case .text(let words): text += escaped(words)
      }
    }
    text += "</\(name)>"
  }
}

private func escaped(_ text: String) -> String {
  var escaped = ""
  for letter in text.unicodeScalars {
    switch letter {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    default: escaped.unicodeScalars.append(letter)
    }
  }
  return escaped
}
