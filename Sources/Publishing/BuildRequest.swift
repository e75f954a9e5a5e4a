/// What somebody asked to be built.
package struct BuildRequest: Sendable {
  /// The site's root: the folder that holds `content/`.
  package var root: String
  /// The folder that builds land in.
  package var output: String
  /// Names of views; all when empty.
  package var views: [String]
  /// The slug of one project; all when `nil`.
  package var project: String?
  /// How many pages are rendered at once.
  package var threads: Int
  /// Whether a warning stops as a stop does.
  package var strict: Bool

  package init(
    root: String, output: String, views: [String] = [], project: String? = nil, threads: Int = 1,
    strict: Bool = false
  ) {
    self.root = root
    self.output = output
    self.views = views
    self.project = project
    self.threads = threads
    self.strict = strict
  }
}

/// One folder that has landed.
package struct Landed: Sendable, Equatable {
  /// The view, and the project where there is one: `public (harbour-lane)`.
  package var title: String
  /// Where it is below the output folder.
  package var address: String
  package var pages: Int
}
