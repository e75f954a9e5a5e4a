/// What stays of a drawing.
extension DrawingElement {
  /// Leaves only elements and attributes that draw, and refuses what cannot simply be left out.
  mutating func keepWhatIsDrawn() throws(ImageRefusal) {
    try keepAttributes()
    var kept: [Child] = []
    for child in children {
      switch child {
      case .text: if DrawingRules.labels.contains(name) { kept.append(child) }
      case .element(var element):
        guard try element.isDrawn() else { continue }
        try element.keepWhatIsDrawn()
        if !element.isHidden { kept.append(.element(element)) }
      }
    }
    children = kept
  }

  private func isDrawn() throws(ImageRefusal) -> Bool {
    if DrawingRules.drawn.contains(name) { return true }
    // What a program keeps for itself bears that program's mark.
    if name.contains(":") || DrawingRules.leftOut.contains(name) { return false }
    if name == "style", children.isEmpty { return false }
    let what = DrawingRules.refused.contains(name) ? "'\(name)'" : "something"
    throw ImageRefusal(
      "it holds \(what) that is not passed on",
      "Save it without that (in Inkscape as a Plain SVG, elsewhere with presentation attributes), "
        + "or as a PNG, and clear that one.")
  }

  private var isHidden: Bool {
    self["display"] == "none" || ["hidden", "collapse"].contains(self["visibility"])
  }

  private mutating func keepAttributes() throws(ImageRefusal) {
    let written = attributes
    attributes = []
    for (name, value) in written {
      switch name {
      case "href", "xlink:href": self["href"] = try localReference(value)
      case "id": self["id"] = value
      default: keep(name, value)
      }
    }
    // What `style` says goes before what an attribute says.
    let style = written.first { $0.name == "style" }?.value ?? ""
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let property = trimmed(parts[0])
      if DrawingRules.presentation.contains(property) { keep(property, trimmed(parts[1])) }
    }
  }

  private mutating func keep(_ name: String, _ value: String) {
    if DrawingRules.presentation.contains(name), let id = paintReference(value) {
      self[name] = "url(#\(id))"
    } else if DrawingRules.presentation.contains(name) || DrawingRules.geometry.contains(name) {
      if DrawingRules.isPlain(value) { self[name] = value }
    }
  }

  private func localReference(_ value: String) throws(ImageRefusal) -> String {
    let reference = trimmed(value[...])
    guard reference.hasPrefix("#"), reference.count > 1 else {
      throw ImageRefusal(
        "it refers to something outside itself",
        "Save it with everything that it needs inside, or as a PNG, and clear that one.")
    }
    return reference
  }
}

/// The id in `url(#id)`; what may follow it is only shown where there is no such id.
func paintReference(_ value: String) -> String? {
  guard value.hasPrefix("url("), let end = value.firstIndex(of: ")") else { return nil }
  let inner = value[value.index(value.startIndex, offsetBy: 4)..<end]
  let bare = trimmed(inner).filter { $0 != "'" && $0 != "\"" }
  return bare.hasPrefix("#") && bare.count > 1 ? String(bare.dropFirst()) : nil
}

private func trimmed(_ text: Substring) -> String {
  var rest = text
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
