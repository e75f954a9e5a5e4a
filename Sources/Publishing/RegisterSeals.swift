internal import Content
internal import Diagnostics
internal import Digests
internal import Files

/// Whether the registers are still what they were when pseudonymised views landed. A name that was
/// added since then may stand in a view that is already out.
struct RegisterSeals {
  let library: Library
  let source: any ContentSource
  /// The output folder as it was given.
  let output: String

  /// One finding for each folder that has landed and whose register has changed since, whether or not
  /// the build that asks was to make that folder.
  func findings() -> [Finding] {
    let seals: [String: String]
    do throws(FileProblem) {
      seals = try LandedSeals(ofOutput: output).all()
    } catch {
      return [unreadable(error)]
    }
    guard !seals.isEmpty else { return [] }
    let deliveries = self.deliveries
    let known = Set(deliveries.map { $0.0.address })
    return forgotten(seals.keys.filter { !known.contains($0) }) + changed(deliveries, since: seals)
  }

  private func changed(
    _ deliveries: [(Delivery, Project)], since seals: [String: String]
  ) -> [Finding] {
    deliveries.compactMap { delivery, project in
      guard let seal = seals[delivery.address], isFolder("\(output)/\(delivery.address)"),
        let bytes = try? Self.sealed(project.register, from: source),
        !Seal(text: seal).holds(for: bytes)
      else { return nil }
      return changed(project, delivery)
    }
  }

  /// What decides who is swapped and what is withheld: the front matter of `people.md`, as it was when
  /// the site was read.
  static func sealed(
    _ register: Register, from source: any ContentSource
  ) throws(BodyProblem) -> [UInt8] {
    guard let body = register.body else { return [] }
    return try BodyReader(source).keys(above: body)
  }

  private var deliveries: [(Delivery, Project)] {
    let views = library.site.views.filter { $0.people == .pseudonymised && $0.holds == .project }
    return views.flatMap { view in
      library.projects.map { (Delivery(view: view, project: $0), $0) }
    }
  }

  private func changed(_ project: Project, _ delivery: Delivery) -> Finding {
    Finding(
      "RED-28", .warning, at: SourcePosition(file: project.register.notes.file),
      "The register has changed since '\(delivery.address)' landed",
      help:
        "What is out there was made under the register as it was. Build it again, wherever it was "
        + "copied too, or withdraw it: see 'Withdraw a public view' in the guide.")
  }

  /// What has landed and no project or view stands behind any more: no change of a register will ever
  /// be compared with it again.
  private func forgotten(_ addresses: [String]) -> [Finding] {
    addresses.sorted().filter { isFolder("\(output)/\($0)") }.map { address in
      Finding(
        "RED-28", .warning, at: SourcePosition(file: "\(output)/\(address)"),
        "'\(address)' landed, and no register of the site stands behind it any more",
        help:
          "Nobody will be told when a name in it must go. Withdraw it, here and wherever it was copied "
          + "to: see 'Withdraw a public view' in the guide.")
    }
  }

  private func unreadable(_ problem: FileProblem) -> Finding {
    var finding = problem.finding
    finding.level = .warning
    finding.help =
      "Whether a register has changed since a public view landed cannot be told. "
      + "Run the command as the user who builds."
    return finding
  }
}
