internal import Glibc

/// Where a byte first stands from `start` on.
func position(
  of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress,
    let found = memchr(base + start, Int32(byte), bytes.count - start)
  else { return nil }
  return UnsafeRawPointer(base).distance(to: found)
}

/// Where a text in small letters first stands, in letters of either case. It begins with a mark.
func position(
  of text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int? {
  var index = start
  while let place = position(of: text.utf8Start.pointee, in: bytes, from: index) {
    if stands(text, in: bytes, at: place) { return place }
    index = place + 1
  }
  return nil
}

/// Whether a text in small letters stands at a place, in letters of either case.
func stands(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
  guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
  for offset in 0..<text.utf8CodeUnitCount {
    let byte = bytes[place + offset]
    guard (isASCIILetter(byte) ? byte | 0x20 : byte) == text.utf8Start[offset] else { return false }
  }
  return true
}
