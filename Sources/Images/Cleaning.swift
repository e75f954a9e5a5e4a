/// A picture with nothing in it but what is seen. Nothing is decoded: the parts that make the picture
/// are copied as they are, all others are left out, and what follows its end is dropped.
///
/// What is left out: EXIF, XMP, IPTC, colour profiles, comments, thumbnails, second pictures, times,
/// names of programs, and everything of a kind that this code does not know.
///
/// - Parameter kind: What the file's name says it is; a drawing goes through `Drawing` instead.
package func cleaned(_ bytes: [UInt8], as kind: ImageKind) throws(ImageRefusal) -> [UInt8] {
  if let other = Signature(bytes), other != kind.signature { throw other.refusal(insteadOf: kind) }
  switch kind {
  case .png: return try cleanedPNG(bytes)
  case .jpeg: return try cleanedJPEG(bytes)
  case .gif: return try cleanedGIF(bytes)
  case .webp: return try cleanedWebP(bytes)
  case .svg: throw .damaged(.svg)
  }
}
