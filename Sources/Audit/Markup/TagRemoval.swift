/// The text of a page with a joint where an inline tag or a comment was and a block elsewhere.
func withoutTags(
  _ reading: Reading, segments: [MarkupSegment], decodings: Decodings
) -> Reading {
  var builder = ReadingBuilder(from: reading)
  for segment in segments {
    switch segment.kind {
    case .text: builder.copy(segment.bytes)
    case .comment, .tag(isInline: true):
      builder.put(inlineMark(decodings), at: segment.bytes.lowerBound)
    default: builder.put([CompactText.block], at: segment.bytes.lowerBound)
    }
  }
  return builder.reading()
}

private func inlineMark(_ decodings: Decodings) -> [UInt8] {
  if !decodings.contains(.tagsAsNothing) { return [CompactText.block] }
  return decodings.contains(.tagsAsSpace) ? [CompactText.joint] : []
}
