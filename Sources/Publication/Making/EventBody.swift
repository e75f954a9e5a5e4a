/// An event's body as written, cut at its heading "Analysis".
///
/// The two live in one file because repetition between them is the fault that section 2d names.
struct EventBody {
  var account: String
  var reasoning: String?
  /// How many lines come before the reasoning.
  var accountLines: Int

  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isFenced = false
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") || line.hasPrefix("~~~") { isFenced.toggle() }
      guard !isFenced, Self.isAnalysisHeading(line) else { continue }
      account = lines[..<index].joined(separator: "\n")
      reasoning = lines[(index + 1)...].joined(separator: "\n")
      accountLines = index + 1
      return
    }
    account = text
    accountLines = lines.count
  }

  private static func isAnalysisHeading(_ line: Substring) -> Bool {
    guard line.hasPrefix("##"), !line.hasPrefix("###") else { return false }
    return line.dropFirst(2).trimmingSpaces.lowercased() == "analysis"
  }
}
