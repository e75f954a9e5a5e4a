internal import Content
internal import Diagnostics

/// Which findings stop which delivery: a mistake in one project does not hold up another.
struct Obstacles {
  /// Whether a warning stops as a stop does.
  let strict: Bool

  func stops(_ finding: Finding, _ delivery: Delivery) -> Bool {
    guard finding.level == .stop || (finding.level == .warning && waits(for: finding, delivery))
    else { return false }
    guard let file = finding.position?.file else { return true }
    let parts = file.split(separator: "/")
    guard parts.first == "content", parts.count > 1 else { return true }
    switch parts[1] {
    case "imr": return parts.count < 3 || concerns(String(parts[2]), delivery)
    case "guidance", "faq", "checklist.yaml", "glossary.yaml":
      return delivery.view.holds != .project
    default: return true
    }
  }

  /// Whether a warning is waited for: all of them in a strict build, and in a view that waits for every
  /// answer those that are about who may be recognised.
  private func waits(for finding: Finding, _ delivery: Delivery) -> Bool {
    strict || (delivery.view.release == .allAnswered && finding.code.hasPrefix("RED-"))
  }

  /// Whether a delivery holds a project.
  private func concerns(_ slug: String, _ delivery: Delivery) -> Bool {
    switch delivery.view.holds {
    case .guidance: false
    case .projects: true
    case .project: delivery.project?.slug == slug
    }
  }
}
