/// A 64-bit FNV-1a hash: enough to notice that a file has changed between two readings, and no more.
package struct Fingerprint: Hashable, Sendable {
  package let value: UInt64

  package init(of bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    value = hash
  }
}
