/// Reads, reviews and rehearses everything that a build would make, and writes nothing anywhere.
///
/// Every page is rendered, and a pseudonymised view is audited, in memory: what a build would say is
/// said, beside what the author is asked. What a landed view was made under is compared too.
package struct Check: Sendable {
  private let request: BuildRequest
  private let progress: any Progress

  /// - Parameter request: As for a build; nothing is written into its output folder.
  package init(_ request: BuildRequest, progress: any Progress = NoProgress()) {
    self.request = request
    self.progress = progress
  }

  /// `landed` of the outcome holds what would have landed.
  package func run() async -> BuildOutcome {
    await Build(request, progress: progress).rehearse()
  }
}
