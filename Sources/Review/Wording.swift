/// A list as it is read aloud: "action, owner and outcome".
func inWords(_ words: [String]) -> String {
  guard words.count > 1, let last = words.last else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " and " + last
}

/// The names of the things that are missing.
func missing(_ parts: [(name: String, isThere: Bool)]) -> [String] {
  parts.filter { !$0.isThere }.map(\.name)
}
