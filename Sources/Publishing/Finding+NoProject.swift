internal import Content
internal import Diagnostics

extension Finding {
  /// Somebody asked for a project that the site does not hold.
  static func noProject(_ slug: String, in library: Library) -> Finding {
    let known = library.projects.map { "'\($0.slug)'" }.joined(separator: ", ")
    return Finding(
      "RUN-02", .stop, at: nil, "There is no project '\(slug)'",
      help: known.isEmpty ? "Make one: candour new imr \(slug)." : "The projects are \(known).")
  }
}
