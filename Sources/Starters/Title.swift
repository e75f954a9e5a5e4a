/// A title or another line of text as it was given on the command line, without the space around it.
struct Title {
  let text: String

  init(_ given: String) throws(StarterRefusal) {
    var rest = given[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    guard !rest.isEmpty else {
      throw StarterRefusal(
        "A title is not blank", help: "Write for example --title \"Welfare check\"")
    }
    guard !rest.unicodeScalars.contains(where: isControl) else {
      throw StarterRefusal(
        "A title is a single line without control characters",
        help: "Write it again by hand instead of pasting it.")
    }
    text = String(rest)
  }
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .control
    || scalar.properties.generalCategory == .lineSeparator
    || scalar.properties.generalCategory == .paragraphSeparator
}
