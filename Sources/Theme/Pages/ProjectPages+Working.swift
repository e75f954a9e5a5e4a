internal import Diagnostics
internal import Publication

/// What only those who write the IMR see.
extension ProjectPages {
  func working(_ page: ProjectPage) -> ThemedPage {
    let frame = frame(page)
    switch page {
    case .checklist:
      guard let checklist = project.working?.checklist else { return findings(frame) }
      return theme.page(.checklist, frame, PageTemplates.checklist, checklist)
    default: return findings(frame)
    }
  }

  private func findings(_ frame: Frame) -> ThemedPage {
    theme.page(
      .findings, frame, PageTemplates.findings,
      FindingsContent(
        groups: groups, standing: Standing.all(of: project),
        answered: project.working?.answered ?? []))
  }

  /// The findings by file, in the order of the files.
  private var groups: [FindingGroup] {
    let findings = (project.working?.findings ?? []).sorted()
    var groups: [(title: String, findings: [ShownFinding])] = []
    for finding in findings {
      let title = finding.position?.file ?? words["findings-elsewhere"]
      if groups.last?.title != title { groups.append((title, [])) }
      groups[groups.count - 1].findings.append(shown(finding))
    }
    return groups.map { FindingGroup(title: $0.title, findings: $0.findings) }
  }

  private func shown(_ finding: Finding) -> ShownFinding {
    let link = finding.section.flatMap { section in
      advice.link(to: section).map { page in
        Link(
          address: page.address + "#" + section,
          title: words("advice-section", ["section": section]))
      }
    }
    return ShownFinding(finding: finding, advice: link)
  }
}
