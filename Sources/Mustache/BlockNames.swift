extension TemplateSet {
  /// The blocks that a parent offers: those of the template and of whatever it includes by a fixed name.
  func blockNames(in name: String) -> Set<String> {
    var names: Set<String> = []
    var met: Set<String> = [name]
    var waiting = [name]
    while let next = waiting.popLast() {
      for step in self[next]?.steps ?? [] {
        switch step.kind {
        case .block(let block, _): names.insert(block)
        case .partial(.fixed(let other), _), .parent(.fixed(let other), _, _):
          if met.insert(other).inserted { waiting.append(other) }
        default: break
        }
      }
    }
    return names
  }
}
