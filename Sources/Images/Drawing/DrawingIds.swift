/// Ids of a drawing's parts. Programs make them from what the author called a layer, so that none is
/// passed on: those that something refers to are counted through, the others go.
extension DrawingElement {
  mutating func renameIds() {
    var wanted: Set<String> = []
    collectReferences(&wanted)
    var names: [String: String] = [:]
    countThrough(wanted, &names)
    rename(names)
  }

  private func collectReferences(_ wanted: inout Set<String>) {
    for attribute in attributes {
      if attribute.name == "href" { wanted.insert(String(attribute.value.dropFirst())) }
      if let id = paintReference(attribute.value) { wanted.insert(id) }
    }
    for case .element(let element) in children { element.collectReferences(&wanted) }
  }

  private func countThrough(_ wanted: Set<String>, _ names: inout [String: String]) {
    if let id = self["id"], wanted.contains(id), names[id] == nil {
      names[id] = "d\(names.count + 1)"
    }
    for case .element(let element) in children { element.countThrough(wanted, &names) }
  }

  private mutating func rename(_ names: [String: String]) {
    attributes = attributes.compactMap { name, value in
      if name == "id" { return names[value].map { (name, $0) } }
      if name == "href" { return names[String(value.dropFirst())].map { (name, "#" + $0) } }
      guard let id = paintReference(value) else { return (name, value) }
      return names[id].map { (name, "url(#\($0))") }
    }
    children = children.map { child in
      guard case .element(var element) = child else { return child }
      element.rename(names)
      return .element(element)
    }
  }
}
