internal import CCMarkGFM

extension HTMLWriter {
  mutating func enterBlockQuote(_ node: OpaquePointer) {
    guard let (alert, title) = alert(of: node) else { return startBlock("<blockquote>\n") }
    startBlock("<div class=\"alert alert-")
    output.write(escaping: alert.word.lowercased())
    output.write("\" role=\"note\">\n<p class=\"alert-title\">")
    output.write(escaping: title)
    output.write("</p>\n")
    leaveOutMarker(of: alert)
  }

  mutating func leaveBlockQuote(_ node: OpaquePointer) {
    output.startLine()
    output.write(alert(of: node) == nil ? "</blockquote>\n" : "</div>\n")
  }

  /// Only a marker that stands alone on its line makes an alert; what else looks like one is for
  /// a check to point out.
  private func alert(of node: OpaquePointer) -> (AlertMarker, title: String)? {
    guard !options.alertTitles.isEmpty, let marker = AlertMarker(of: node), marker.own != nil,
      let title = options.alertTitles[marker.word.uppercased()]
    else { return nil }
    return (marker, title)
  }

  private mutating func leaveOutMarker(of alert: AlertMarker) {
    guard let own = alert.own else { return }
    guard let lineBreak = own.lineBreak else {
      unwritten.insert(alert.paragraph)
      return
    }
    unwritten.formUnion([own.text, lineBreak])
  }
}
