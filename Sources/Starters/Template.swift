/// A file of `Files/`, with the places that are to be filled in marked «so».
struct Template {
  /// Relative to the folder that was asked for.
  let name: String
  private let text: String

  /// Those in a folder of `Files/`, at any depth; or the one of that very path, whose name is then its last part.
  static func all(in folder: String) -> [Template] {
    Embedded.files.compactMap { file in
      let path = file.path.description
      if path == folder {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Template(name: name, text: file.text.description)
      }
      guard path.hasPrefix(folder + "/") else { return nil }
      return Template(
        name: String(path.dropFirst(folder.count + 1)), text: file.text.description)
    }
  }

  /// The text with every mark replaced. What is put in is not looked at again, so that it may hold marks itself.
  func filled(_ values: [String: String]) -> String {
    let parts = text.split(separator: "«", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { filled, part in
      guard let end = part.firstIndex(of: "»"), let value = values[String(part[..<end])] else {
        return filled + "«" + part
      }
      return filled + value + part[part.index(after: end)...]
    }
  }
}
