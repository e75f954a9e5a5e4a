import Content
import Testing

/// Whatever happens to a file, it is read whole or somebody is told.
@Suite struct DamageTests {
  private let event = "content/imr/harbour-lane/events/visit.md"

  /// Bytes that mean something to YAML, to Markdown or to UTF-8, and one that means nothing.
  private let strange: [UInt8] =
    Array("-:{}[]\"'&*!|>#%@,?\n\r\t ~x".utf8) + [0x00, 0x85, 0xC2, 0xE2, 0xFF]

  @Test func aFileWithOneStrangeByteIsReadOrTold() throws {
    let original = MemorySource(harbourLane)
    let bytes = try original.read(event)
    for position in bytes.indices {
      var source = original
      source.files[event]?[position] = strange[position % strange.count]
      source.files[event]?.insert(strange[(position / 3) % strange.count], at: position)
      expectReadOrTold(source, "byte \(position)")
    }
  }

  @Test func aFileThatWasCutOffIsReadOrTold() throws {
    let original = MemorySource(harbourLane)
    for length in try original.read(event).indices {
      var source = original
      source.files[event]?.removeLast(original.files[event, default: []].count - length)
      expectReadOrTold(source, "cut off after \(length) bytes")
    }
  }

  private func expectReadOrTold(_ source: MemorySource, _ damage: String) {
    let library = Library.read(source)
    let isTold = library.findings.contains { $0.level == .stop }
    #expect(isTold || library.projects.first?.events.count == 2, "\(damage)")
    for finding in library.findings where finding.position?.file == event {
      #expect(
        (finding.position?.line ?? 0) >= 1 && (finding.position?.column ?? 0) >= 1, "\(damage)")
    }
  }
}
