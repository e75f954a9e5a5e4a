internal import Content

/// A new event, learning point or recommendation with the next free id.
///
/// - Parameters:
///   - present: What the project's folder for this kind holds already.
///   - date: When the event was, as EDTF; only an event has one.
package func starterEntry(
  _ kind: EntryKind, in project: ProjectName, title: String, date: String? = nil,
  present: [PresentEntry]
) throws(StarterRefusal) -> [StarterFile] {
  let title = try Title(title)
  let day = try date.map { date throws(StarterRefusal) in try EventDate(date) }
  let number = nextNumber(kind, after: present)
  let id = "\(kind.letter)\(number)"
  let words = slug(of: title.text)
  let name = "\(day?.nameOfFile ?? id)-\(words.isEmpty ? kind.rawValue : words).md"
  let values = [
    "id": id, "number": number, "title": yamlText(title.text), "date": day?.text ?? "",
  ]
  return Template.all(in: "entries/\(kind.rawValue).md").map {
    StarterFile(path: "\(project.folder)/\(kind.folder)/\(name)", text: $0.filled(values))
  }
}

/// When a new event was.
struct EventDate {
  /// As it is written in the file.
  let text: String

  init(_ given: String) throws(StarterRefusal) {
    do throws(DateProblem) {
      text = try UncertainDate(edtf: given).description
    } catch {
      throw StarterRefusal("'\(given)' is not a date: \(error.reason)", help: error.help)
    }
  }

  /// The beginning of a file's name: the first point that is given, without its doubts.
  var nameOfFile: String {
    let points = text.split(separator: "/").filter { $0 != ".." }
    return String((points.first ?? "").prefix { $0 == "-" || $0.isNumber })
  }
}
