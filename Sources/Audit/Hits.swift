extension Auditor {
  /// One hit for each place: of the finds of one identity that overlap the longest counts.
  func hits(
    for finds: [FindInFile], place: (FindInFile) -> (file: String, line: Int)
  ) -> [AuditHit] {
    LongestFinds(of: finds, needles: finder.maker.needles).kept.map { find in
      let needle = finder.maker.needles[find.needle]
      let (file, line) = place(find)
      return AuditHit(
        file: file, line: line, surface: find.surface,
        identity: request.id(of: needle.identity), rule: needle.rule)
    }
  }
}
