import Testing

@testable import Audit

private func chunk(_ name: String, _ content: [UInt8] = []) -> [UInt8] {
  [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [0, 0, 0, 0]
}
private let pngHead: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
private let jfif: [UInt8] =
  [0xFF, 0xE0, 0, 16] + Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0]
private let scan: [UInt8] = [0xFF, 0xDA, 0, 4, 1, 2, 9, 0xFF, 0, 9, 0xFF, 0xD9]
private let gifHead: [UInt8] = Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0]
private let gifImage: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 9, 0]

private func webp(_ chunks: [UInt8]) -> [UInt8] {
  Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks
}
private func frame(_ chunk: String) -> [UInt8] {
  let place = [UInt8](repeating: 0, count: 16)
  return Array("ANMF".utf8) + [26, 0, 0, 0] + place + Array(chunk.utf8) + [2, 0, 0, 0, 1, 2]
}
private func woff2(metadata: UInt8) -> [UInt8] {
  Array("wOF2".utf8) + [0, 0, 0, 0, 0, 0, 0, 48] + [UInt8](repeating: 0, count: 23) + [metadata]
    + [UInt8](repeating: 0, count: 12)
}

private let metadata = "The file holds metadata"
private let broken = "The file is not a well-formed one of its type"

@Test(
  arguments: [
    ("a.png", pngHead + chunk("IHDR") + chunk("IDAT", [1]) + chunk("IEND"), nil),
    ("a.png", pngHead + chunk("IHDR") + chunk("tEXt", [1]) + chunk("IEND"), metadata),
    ("a.png", pngHead + chunk("eXIf", [1]) + chunk("IEND"), metadata),
    ("a.png", pngHead + chunk("IHDR") + chunk("IEND") + [1], broken),
    ("a.png", [1, 2, 3], broken),
    ("a.jpg", [0xFF, 0xD8] + jfif + scan, nil),
    ("a.jpg", [0xFF, 0xD8] + jfif + [0xFF, 0xE1, 0, 4, 1, 2] + scan, metadata),
    ("a.jpeg", [0xFF, 0xD8, 0xFF, 0xFE, 0, 4, 1, 2] + scan, metadata),
    ("a.jpg", [0xFF, 0xD8] + jfif + scan + [7], broken),
    ("a.gif", gifHead + gifImage + [0x3B], nil),
    ("a.gif", gifHead + [0x21, 0xFE, 1, 65, 0] + gifImage + [0x3B], metadata),
    ("a.webp", webp(Array("VP8L".utf8) + [2, 0, 0, 0, 1, 2]), nil),
    ("a.webp", webp(Array("EXIF".utf8) + [2, 0, 0, 0, 1, 2]), metadata),
    ("a.webp", webp(frame("VP8L")), nil), ("a.webp", webp(frame("EXIF")), metadata),
    ("a.webp", webp(frame("ANMF")), metadata),
    ("a.woff2", woff2(metadata: 0), nil), ("a.woff2", woff2(metadata: 9), metadata),
  ] as [(String, [UInt8], String?)])
func `an opaque file may hold only what is seen`(
  _ name: String, _ bytes: [UInt8], _ reason: String?
) {
  let report = audit(bytes: bytes, named: name, for: request())
  #expect(
    report.unread == reason.map { [UnreadFile(file: name, reason: $0, wayOut: .stripMetadata)] }
      ?? [])
  #expect(report.passed == (reason == nil))
}

@Test func `a picture in an address is judged like a file`() {
  let page = "<img src=\"data:image/png;base64,iVBORw0KGgoAAAAASUVORAAAAAA=\">"
  #expect(audit(bytes: Array(page.utf8), named: "a.html", for: request()).passed)
  let other = "<img src=\"data:image/png;base64,iVBORw0KGgoAAAAAdEVYdAAAAAA=\">"
  let report = audit(bytes: Array(other.utf8), named: "a.html", for: request())
  #expect(report.faults.map(\.code) == ["AUD-03"])
}
