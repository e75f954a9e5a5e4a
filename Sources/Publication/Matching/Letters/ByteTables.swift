/// What is known of every byte.
struct ByteTables: Sendable {
  private let kinds = (0...UInt8.max).map(ByteKind.of)

  /// Calls with a view that looks up bytes without checks; it lives no longer than the call.
  func looking<Result>(_ body: (ByteLook) -> Result) -> Result {
    kinds.withUnsafeBufferPointer { body(ByteLook(kinds: $0)) }
  }
}

/// Looks up what bytes are.
struct ByteLook {
  let kinds: UnsafeBufferPointer<UInt8>

  @inline(__always)
  func kind(of byte: UInt8) -> UInt8 { kinds[Int(byte)] }
}
