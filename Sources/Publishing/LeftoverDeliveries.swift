internal import Content
internal import Diagnostics
internal import Files

/// Deliveries of earlier builds that this one did not make: of a project that was renamed, taken
/// away, or whose public reference changed. They are never removed without being told to; somebody
/// may have sent their address on.
struct LeftoverDeliveries {
  let plan: DeliveryPlan
  let request: BuildRequest
  let library: Library

  func findings() -> [Finding] {
    // Half a build says nothing about the rest.
    guard request.views.isEmpty, request.project == nil else { return [] }
    let expected = Set(plan.deliveries.map(\.address))
    return folders().flatMap { folder in
      names(in: folder).map { "\(folder)/\($0)" }.filter { !expected.contains($0) }.map(leftover)
    }
  }

  /// The folders that hold one delivery for each project.
  private func folders() -> [String] {
    library.site.views.filter { $0.holds == .project }.map { view in
      Delivery(view: view, project: nil).address
    }
  }

  private func names(in folder: String) -> [String] {
    let entries = (try? listFolder(request.output + "/" + folder)) ?? []
    return entries.filter { $0.kind == .folder }.compactMap(\.name)
  }

  private func leftover(_ address: String) -> Finding {
    Finding(
      "RUN-04", .warning, at: SourcePosition(file: "\(request.output)/\(address)"),
      "No project of the site has this folder any more",
      help:
        "It is from an earlier build and may show what is out of date. Remove it when nobody needs it."
    )
  }
}
