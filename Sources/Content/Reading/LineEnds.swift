/// The ends of lines, however a text writes them.
enum LineEnds {
  /// The bytes with every CR LF and every lone CR as LF. The number of lines stays the same.
  static func unified(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var unified: [UInt8] = []
    unified.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        unified.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        unified.append(byte)
      }
      previous = byte
    }
    return unified
  }
}
