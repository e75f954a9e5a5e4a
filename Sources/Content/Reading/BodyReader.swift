/// The one way to a body's text.
package struct BodyReader: Sendable {
  private let source: any ContentSource

  package init(_ source: any ContentSource) {
    self.source = source
  }

  /// The text of a body, which must still be what it was when the site was read.
  package func text(of body: Body) throws(BodyProblem) -> String {
    let bytes = try bytes(around: body)
    guard body.bytes.upperBound <= bytes.count else { throw .changed(body) }
    let own = bytes[body.bytes]
    guard Fingerprint(of: own) == body.fingerprint else { throw .changed(body) }
    // Line ends of Windows and of old Macs mean the same, and must give the same pages.
    guard own.contains(0x0D) else { return String(decoding: own, as: UTF8.self) }
    return String(decoding: LineEnds.unified(own), as: UTF8.self)
  }

  /// What stands before a body, which must still be what it was when the site was read, with the line
  /// ends of one system.
  package func keys(above body: Body) throws(BodyProblem) -> [UInt8] {
    let keys = try bytes(around: body).prefix(body.bytes.lowerBound)
    guard Fingerprint(of: keys) == body.keys else { throw .changed(body) }
    return LineEnds.unified(keys)
  }

  /// What stands in a file now, to say where in it something is; nothing where it cannot be read.
  package func written(in file: String) -> [UInt8] {
    LineEnds.unified(((try? source.read(file)) ?? [])[...])
  }

  private func bytes(around body: Body) throws(BodyProblem) -> [UInt8] {
    guard let bytes = try? source.read(body.file) else { throw .unreadable(body) }
    return bytes
  }
}

/// Why a body could not be had.
package enum BodyProblem: Error, Hashable, Sendable {
  /// The file is not what it was when the site was read.
  case changed(Body)
  /// The file cannot be read any more.
  case unreadable(Body)
}
