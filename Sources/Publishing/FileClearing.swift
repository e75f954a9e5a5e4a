internal import Content
internal import Diagnostics
internal import Digests
internal import Files
internal import Images
internal import Publication

/// Settles which pictures and documents a pseudonymised view takes along: those that somebody cleared
/// and that are still what they were then. Pictures are cleaned on the way.
struct FileClearing {
  let project: Project
  let source: any ContentSource
  let labels: DrawingLabels

  /// - Parameter labels: Swaps the labels of drawings; the publisher's own way where nobody keeps what
  ///   stood in them.
  init(_ project: Project, in site: SiteInHand, labels: DrawingLabels? = nil) {
    self.project = project
    source = site.source
    self.labels = labels ?? site.publisher.drawingLabels(of: project)
  }

  /// Everything that is wrong is told at once.
  func settle(_ used: [UsedFile]) -> ClearedFiles {
    var cleared = ClearedFiles()
    for file in used { settle(file, into: &cleared) }
    return cleared
  }

  private func settle(_ used: UsedFile, into cleared: inout ClearedFiles) {
    let bytes: [UInt8]
    do {
      bytes = try source.read(used.file)
    } catch {
      return cleared.findings.append(unreadable(used, error))
    }
    let request = ClearingRequest(used: used, project: project, digest: FileDigest(of: bytes))
    if let refusal = request.refusal { return cleared.findings.append(refusal) }
    guard let kind = used.kind else {
      cleared.digests.insert(request.digest)
      return cleared.files.append((used.address, bytes))
    }
    do throws(ImageRefusal) {
      let clean = try clean(bytes, kind, used)
      cleared.findings += clean.findings
      cleared.files.append((used.address, clean.bytes))
    } catch {
      cleared.findings.append(request.refusal(error))
    }
  }

  private func clean(
    _ bytes: [UInt8], _ kind: ImageKind, _ used: UsedFile
  ) throws(ImageRefusal) -> (bytes: [UInt8], findings: [Finding]) {
    guard kind == .svg else { return (try cleaned(bytes, as: kind), []) }
    return labels.swapped(try Drawing(bytes), of: used.file)
  }

  private func unreadable(_ used: UsedFile, _ error: any Error) -> Finding {
    (error as? FileProblem)?.finding
      ?? Finding(
        "SRC-09", .stop, at: SourcePosition(file: used.file), "This file can no longer be read",
        help: "See whether it is still there, and build again.")
  }
}

/// What a pseudonymised view takes along, and what its author must settle first.
struct ClearedFiles {
  var findings: [Finding] = []
  /// By their addresses below the delivery's root, ready to be written.
  var files: [(address: String, bytes: [UInt8])] = []
  /// Of the documents that go along as they are: the audit lets exactly these through.
  var digests: Set<FileDigest> = []
}
