package import Diagnostics

/// What a build came to.
package struct BuildOutcome: Sendable {
  /// In the order of their places, and then what authors are asked, in the order in which to deal with it.
  package var findings: [Finding] = []
  /// What authors are asked, project by project, until it is put behind the findings.
  var asked: [Finding] = []
  package var landed: [Landed] = []
  /// The deliveries that something stopped, by title.
  package var stopped: [String] = []
  /// Whether the build could not run at all: no content, no room, another build at work.
  package var couldNotRun = false
  /// Whether an open warning weighs as much as an open stop.
  package var isStrict = false

  /// 0, 1 for an open stop, 2 where the build could not run (design, section 7).
  package var exitCode: Int32 {
    if couldNotRun { return 2 }
    return stopped.isEmpty && !findings.contains { isOpen($0.level) } ? 0 : 1
  }

  private func isOpen(_ level: Level) -> Bool {
    level == .stop || (isStrict && level == .warning)
  }
}
