internal import Publication

extension ContentsEntry {
  /// The contents list of a body: its headings of the second and third level. Empty where there would be
  /// too little in it to be of use.
  static func list(of body: PublishedBody) -> [ContentsEntry] {
    let headings = body.document.headings()
    let shift = headings.contains { $0.level == 1 } ? 1 : 0
    var entries: [ContentsEntry] = []
    for heading in headings {
      let entry = ContentsEntry(anchor: heading.id, title: heading.text)
      switch heading.level + shift {
      case 2: entries.append(entry)
      case 3 where !entries.isEmpty: entries[entries.count - 1].children.append(entry)
      default: continue
      }
    }
    return entries.count > 1 ? entries : []
  }
}
