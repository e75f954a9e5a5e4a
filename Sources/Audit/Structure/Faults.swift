extension TextAudit {
  /// What may not stand in the file whatever it says, and where.
  func faults(_ surfaces: Surfaces) -> [(kind: FaultKind, place: Int)] {
    // Files inside an address are read by no search, whoever made the page.
    let addresses = dataAddresses(in: bytes).map { (FaultKind.dataAddress, $0) }
    guard auditor.request.scope == .delivery else { return addresses }
    return addresses
      + comments(surfaces.segments).map { (.comment, $0) }
      + sourceMaps(in: bytes).map { (.sourceMap, $0) }
      + hiddenTexts(surfaces.segments).map { (.hiddenText, $0) }
      + registerIds(surfaces.segments).map { (.registerId, $0) }
  }

  /// Comments with anything but white space in them.
  private func comments(_ segments: [MarkupSegment]) -> [Int] {
    segments.filter { segment in
      guard segment.kind == .comment else { return false }
      return bytes[segment.bytes].dropFirst(4).contains { byte in
        ![0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "-"), UInt8(ascii: ">")].contains(byte)
      }
    }.map(\.bytes.lowerBound)
  }

  /// Tags whose own style makes what they hold invisible.
  private func hiddenTexts(_ segments: [MarkupSegment]) -> [Int] {
    segments.filter { segment in
      guard case .tag = segment.kind else { return false }
      let tag = bytes[segment.bytes].filter { $0 > 0x20 }.map { isASCIILetter($0) ? $0 | 0x20 : $0 }
      guard firstPosition(of: Array("style=".utf8), in: tag, from: 0) != nil else { return false }
      return ["display:none", "visibility:hidden", "opacity:0\"", "opacity:0;", "font-size:0"]
        .contains { firstPosition(of: Array($0.utf8), in: tag, from: 0) != nil }
    }.map(\.bytes.lowerBound)
  }
}
