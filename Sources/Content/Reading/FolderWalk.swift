internal import Diagnostics

/// Finds every file of a folder, and says what stands there that is none.
struct FolderWalk {
  let reading: FileReading
  let findings: Findings

  /// Deeper than anybody files things, and shallow enough for every system's longest path.
  private static let deepest = 100

  /// The paths below `folder` of the files in it and its folders, in the order of their bytes.
  func files(below folder: String) -> [String] {
    var found: [String] = []
    walk(folder, inside: "", depth: 0, into: &found)
    return found
  }

  /// What a folder itself holds, without what editors and systems leave there.
  func entries(of folder: String) -> [ContentEntry] {
    do {
      return try reading.source.entries(below: folder)
        .filter { !isLeftover($0.name) }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        .filter { isReadable($0, in: folder) }
    } catch {
      findings.add(reading.unreadable(folder, error))
      return []
    }
  }

  private func walk(_ folder: String, inside: String, depth: Int, into found: inout [String]) {
    guard depth < Self.deepest else {
      findings.refuse(
        at: SourcePosition(file: folder), "Folders are nested too deeply to be read",
        help: "Move these files up. At most \(Self.deepest) folders can lie in each other.")
      return
    }
    for entry in entries(of: folder) {
      if entry.kind == .folder {
        walk(
          folder + "/" + entry.name, inside: inside + entry.name + "/", depth: depth + 1,
          into: &found)
      } else {
        found.append(inside + entry.name)
      }
    }
  }

  private func isReadable(_ entry: ContentEntry, in folder: String) -> Bool {
    let place = SourcePosition(file: folder + "/" + entry.name)
    if entry.kind != .misnamed, let problem = nameProblem(entry.name) {
      findings.add(
        Finding(
          "SRC-05", .stop, at: place, "Windows cannot hold the name '\(entry.name)': \(problem)",
          help: "Rename it, so that the site can be copied to any share."))
    }
    guard let (headline, help) = refusal(of: entry.kind) else { return true }
    findings.refuse(at: place, headline, help: help)
    return false
  }

  private func refusal(of kind: ContentEntry.Kind) -> (headline: String, help: String)? {
    switch kind {
    case .file, .folder: nil
    case .link:
      ("A symbolic link is not followed", "Put the file itself here, or take the link away.")
    case .misnamed:
      ("The file's name is not UTF-8", "Rename it with plain letters.")
    case .other:
      ("This is neither a file nor a folder", "Take it away.")
    }
  }
}

/// Hidden files, and what editors, Office and file managers leave beside the files that are meant.
private func isLeftover(_ name: String) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("~$")
    || (name.hasPrefix("#") && name.hasSuffix("#"))
    || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
}
