internal import Content
internal import Files
internal import OrdinaryWords
internal import Publication

/// Reads a register from a file that is written like `people.md`, through the reader that a build uses.
func nameFinder(readingFrom path: String) throws -> NameFinder {
  let people = String(decoding: try readFile(path), as: UTF8.self)
  let index =
    "---\ntitle: A review\npublic-reference: imr-1\nmarking: OFFICIAL\nstage: draft\n---\n\nWords.\n"
  let library = Library.read(
    MemorySource([
      "content/guidance/index.md": "---\ntitle: Guidance\n---\n\nWords.\n",
      "content/imr/review/index.md": index, "content/imr/review/people.md": people,
    ]))
  guard let register = library.projects.first?.register, !register.people.isEmpty else {
    throw Unusable(what: "no register of people in \(path)")
  }
  return NameFinder(register: register, isOrdinary: OrdinaryWords.contains)
}

/// Why nothing can be measured.
struct Unusable: Error { var what: String }
