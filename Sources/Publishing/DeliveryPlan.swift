internal import Content
internal import Diagnostics

/// Which deliveries a build makes, and what stands in their way before anything is rendered.
struct DeliveryPlan {
  var deliveries: [Delivery] = []
  var findings: [Finding] = []
  /// The titles of deliveries that were asked for and that something in the plan itself stops.
  var stopped: [String] = []
  /// The slug of the one project that was asked for, if any.
  private let only: String?
  /// Whether what was asked for exists at all.
  var isPossible = true

  /// - Parameters:
  ///   - views: The names of the views that were asked for; all when empty.
  ///   - project: The slug of the one project that was asked for, if any.
  init(of library: Library, views: [String], project: String?) {
    only = project
    checkNames(views, project, in: library)
    for view in library.site.views where views.isEmpty || views.contains(view.name) {
      switch view.holds {
      case .guidance, .projects:
        if project == nil || view.holds == .projects { deliveries.append(Delivery(view: view)) }
      case .project:
        for candidate in library.projects where project == nil || project == candidate.slug {
          add(candidate, to: view)
        }
      }
    }
    refuseSharedAddresses()
  }

  /// The projects that the deliveries hold.
  func projects(of library: Library) -> [Project] {
    let holdsAll = deliveries.contains { $0.view.holds == .projects }
    let held = Set(deliveries.compactMap { $0.project?.slug })
    return library.projects.filter { project in
      if let only, project.slug != only { return false }
      return holdsAll || held.contains(project.slug)
    }
  }

  private mutating func add(_ project: Project, to view: ViewDefinition) {
    guard view.stages.isEmpty || view.stages.contains(project.index.stage) else { return }
    let delivery = Delivery(view: view, project: project)
    guard view.people != .pseudonymised || hasPublicReference(project) else {
      stopped.append(delivery.title)
      return
    }
    deliveries.append(delivery)
  }

  private mutating func hasPublicReference(_ project: Project) -> Bool {
    let index = project.index
    guard let reference = index.publicReference else {
      findings.append(
        Finding(
          "RED-10", .stop, at: index.title.position,
          "A project needs a public reference before it can have a public view",
          help:
            "Add to the front matter: public-reference: imr-2024-07. It becomes the name of the "
            + "folder, so it must not hold a name or a place."))
      return false
    }
    let isPlain = reference.text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isPlain, !reference.text.isEmpty else {
      findings.append(
        Finding(
          "RED-10", .stop, at: reference.position,
          "A public reference holds lower-case letters, digits and hyphens, not '\(reference.text)'",
          help: "Write it like imr-2024-07."))
      return false
    }
    return true
  }

  private mutating func checkNames(_ views: [String], _ project: String?, in library: Library) {
    for name in views where !library.site.views.contains(where: { $0.name == name }) {
      isPossible = false
      let known = library.site.views.map { "'\($0.name)'" }.joined(separator: ", ")
      findings.append(
        Finding(
          "RUN-02", .stop, at: nil, "There is no view '\(name)'",
          help: "The views of this site are \(known)."))
    }
    checkViews(views, hold: project, in: library)
    guard let project, !library.projects.contains(where: { $0.slug == project }) else { return }
    isPossible = false
    findings.append(.noProject(project, in: library))
  }

  /// A project that is asked for in views that hold none would be no build at all.
  private mutating func checkViews(_ views: [String], hold project: String?, in library: Library) {
    let asked = library.site.views.filter { views.contains($0.name) }
    guard let project, !asked.isEmpty, asked.allSatisfy({ $0.holds == .guidance }) else { return }
    isPossible = false
    findings.append(
      Finding(
        "RUN-02", .stop, at: nil,
        "The view '\(asked[0].name)' holds no projects, so not '\(project)'",
        help: "Leave --project out, or name a view that holds projects."))
  }

  private mutating func refuseSharedAddresses() {
    var owners: [String: Delivery] = [:]
    var refused: Set<String> = []
    for delivery in deliveries {
      guard let other = owners.updateValue(delivery, forKey: delivery.address.lowercased()) else {
        continue
      }
      refused.insert(delivery.address.lowercased())
      findings.append(
        Finding(
          "SRC-06", .stop,
          at: delivery.project?.index.publicReference?.position ?? delivery.view.position,
          "'\(delivery.title)' and '\(other.title)' would land in the same folder '\(delivery.address)'",
          help: "Give each project a public reference of its own."))
    }
    stopped += deliveries.filter { refused.contains($0.address.lowercased()) }.map(\.title)
    deliveries.removeAll { refused.contains($0.address.lowercased()) }
  }
}
