extension Auditor {
  /// One hit for each place: of the finds of one identity that overlap the longest counts.
  func hits(
    for finds: [FindInFile], place: (FindInFile) -> (file: String, line: Int)
  ) -> [AuditHit] {
    var kept: [FindInFile] = []
    for find in finds.sorted(by: comesFirst) where !kept.contains(where: { isSame($0, find) }) {
      kept.append(find)
    }
    return kept.sorted { ($0.bytes.lowerBound, $0.needle) < ($1.bytes.lowerBound, $1.needle) }
      .map { find in
        let needle = finder.maker.needles[find.needle]
        let (file, line) = place(find)
        return AuditHit(
          file: file, line: line, surface: find.surface,
          identity: request.id(of: needle.identity), rule: needle.rule)
      }
  }

  private func comesFirst(_ first: FindInFile, _ second: FindInFile) -> Bool {
    (-reach(first), first.bytes.lowerBound, first.needle)
      < (-reach(second), second.bytes.lowerBound, second.needle)
  }

  /// How much a find takes up: its letters, so that base64 and escapes count for no more.
  private func reach(_ find: FindInFile) -> Int { finder.maker.needles[find.needle].form.count }

  private func isSame(_ first: FindInFile, _ second: FindInFile) -> Bool {
    finder.maker.needles[first.needle].identity == finder.maker.needles[second.needle].identity
      && first.bytes.overlaps(second.bytes)
  }
}
