internal import Diagnostics
internal import Files

extension FileReading {
  /// A file's bytes, which are UTF-8. `nil` with a finding where they cannot be had.
  func text(_ path: String, _ findings: Findings) -> [UInt8]? {
    do {
      let bytes = try source.read(path)
      guard let offset = firstBadByte(in: bytes) else { return bytes }
      findings.add(notText(bytes, from: offset, in: path))
    } catch {
      findings.add(unreadable(path, error))
    }
    return nil
  }

  /// What to say of a file or folder that the system does not hand out.
  func unreadable(_ path: String, _ error: any Error) -> Finding {
    var finding =
      (error as? FileProblem)?.finding
      ?? Finding(
        "SRC-01", .stop, at: nil, "Could not read '\(path)': \(error)",
        help: "Mend this and run the command again.")
    finding.code = "SRC-01"
    finding.position = SourcePosition(file: path)
    return finding
  }

  private func notText(_ bytes: [UInt8], from offset: Int, in path: String) -> Finding {
    let place = lineAndColumn(of: offset, in: bytes[...])
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    return Finding(
      "SRC-04", .stop,
      at: SourcePosition(file: path, line: place.line, column: place.column),
      isUTF16
        ? "The file is saved as UTF-16, not as UTF-8"
        : "The file is not UTF-8: byte \(offset) is \(hexadecimal(bytes[offset]))",
      help: "Save it again with the encoding UTF-8, which every editor offers.")
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "0" + digits : digits
  }
}

/// Where a text first stops being UTF-8, counted in bytes from 0.
func firstBadByte(in bytes: [UInt8]) -> Int? {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return nil
  } catch {
    return error.byteOffsets.lowerBound
  }
}
