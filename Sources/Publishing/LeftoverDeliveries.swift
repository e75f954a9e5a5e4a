internal import Content
internal import Diagnostics
internal import Files

/// Deliveries of earlier builds that this one did not make: of a project that was renamed, taken
/// away, or whose public reference changed, or of a view that is no more. They are never removed
/// without being told to; somebody may have sent their address on.
struct LeftoverDeliveries {
  let plan: DeliveryPlan
  let request: BuildRequest
  let library: Library

  func findings() -> [Finding] {
    // Half a build says nothing about the rest.
    guard request.views.isEmpty, request.project == nil else { return [] }
    return ofProjects + ofViews
  }

  private var ofProjects: [Finding] {
    let expected = Set(plan.deliveries.map(\.address))
    return library.site.views.filter { $0.holds == .project }.flatMap { view in
      let folder = Delivery(view: view, project: nil)
      return names(in: folder.address).map { "\(folder.address)/\($0)" }
        .filter { !expected.contains($0) }
        .map { leftover($0, "No project of the site", help(for: folder)) }
    }
  }

  /// What may not be published has a folder of its own, and nothing else is in it. Of the rest only
  /// what is remembered to have landed is known to be a build's.
  private var ofViews: [Finding] {
    let views = library.site.views.map { Delivery(view: $0, project: nil).address }
    let named = names(in: "private").map { "private/\($0)" }
    let landed = (try? LandedSeals(ofOutput: request.output).all().keys.sorted()) ?? []
    let folders = Set(landed.compactMap { $0.split(separator: "/").first.map(String.init) })
    return (named + folders.filter { isFolder("\(request.output)/\($0)") }.sorted())
      .filter { !views.contains($0) }
      .map { address in
        leftover(
          address, "No view of the site",
          address.hasPrefix("private/") ? Self.helpForPrivate : Self.helpForPublic)
      }
  }

  private func names(in folder: String) -> [String] {
    let entries = (try? listFolder(request.output + "/" + folder)) ?? []
    return entries.filter { $0.kind == .folder }.compactMap(\.name)
  }

  private func help(for folder: Delivery) -> String {
    if folder.isPrivate { return Self.helpForPrivate }
    return folder.view.people == .pseudonymised
      ? Self.helpForPublic
      : "It is from an earlier build and may show what is out of date. Remove it when nobody needs it."
  }

  private static let helpForPrivate =
    "It is from an earlier build and holds people's real names. Remove it, or keep it where only "
    + "those may read it who need it."

  private static let helpForPublic =
    "It is a public view of an earlier build: no build brings it up to date when the register "
    + "changes, and whoever has its address reads it still. Withdraw it here and wherever it was "
    + "copied to: see 'Withdraw a public view' in the guide."

  private func leftover(_ address: String, _ whose: String, _ help: String) -> Finding {
    Finding(
      "RUN-04", .warning, at: SourcePosition(file: "\(request.output)/\(address)"),
      "\(whose) has this folder any more", help: help)
  }
}
