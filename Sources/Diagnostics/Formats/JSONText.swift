/// A JSON value that is always written in the same bytes: keys in order, two spaces a level.
package enum JSONText: Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONText])
  case object([String: JSONText])
  case null

  package init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  /// The whole value in UTF-8, with a line break at its end.
  package var bytes: [UInt8] {
    var output: [UInt8] = []
    write(into: &output, indent: 0)
    output.append(0x0A)
    return output
  }

  private func write(into output: inout [UInt8], indent: Int) {
    switch self {
    case .text(let text): Self.write(text, into: &output)
    case .number(let number): output += String(number).utf8
    case .flag(let flag): output += (flag ? "true" : "false").utf8
    case .null: output += "null".utf8
    case .list(let items):
      Self.write(items, "[", "]", into: &output, indent) { item, output in
        item.write(into: &output, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members.sorted { $0.key < $1.key }, "{", "}", into: &output, indent) {
        member, output in
        Self.write(member.key, into: &output)
        output += ": ".utf8
        member.value.write(into: &output, indent: indent + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, into output: inout [UInt8], _ indent: Int,
    _ each: (Item, inout [UInt8]) -> Void
  ) {
    output += open.utf8
    for (index, item) in items.enumerated() {
      output += (index > 0 ? ",\n" : "\n").utf8
      output += repeatElement(0x20, count: (indent + 1) * 2)
      each(item, &output)
    }
    if !items.isEmpty {
      output.append(0x0A)
      output += repeatElement(0x20, count: indent * 2)
    }
    output += close.utf8
  }

  private static func write(_ text: String, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): output += "\\\"".utf8
      case UInt8(ascii: "\\"): output += "\\\\".utf8
      case 0x0A: output += "\\n".utf8
      case 0..<0x20:
        output += "\\u00".utf8
        output += [hex(byte >> 4), hex(byte & 15)]
      default: output.append(byte)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private static func hex(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
