import Foundation
import Images
import Testing

/// Pictures that a picture program wrote and exiftool wrote metadata into; see `Pictures/make-pictures`.
enum Pictures {
  static func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return Array(try Data(contentsOf: folder.appending(path: "Pictures/\(name)")))
  }

  static func kind(_ name: String) throws -> ImageKind { try #require(ImageKind(fileName: name)) }

  /// What cleaning makes of one, or why it does not.
  static func clean(_ name: String) throws -> [UInt8] {
    try cleaned(bytes(name), as: kind(name))
  }

  static func refusal(_ bytes: [UInt8], _ kind: ImageKind) -> ImageRefusal? {
    do {
      _ = try cleaned(bytes, as: kind)
      return nil
    } catch {
      return error
    }
  }

  /// Those that can be shown.
  static let shown = [
    "plain.jpg", "metadata.jpg", "progressive.jpg", "cmyk.jpg", "grey.jpg", "metadata.png",
    "palette.png", "alpha.png", "metadata.gif", "moving.gif", "lossy.webp", "lossless.webp",
    "plain.webp", "moving.webp",
  ]
}

extension [UInt8] {
  /// Whether the letters stand anywhere in the bytes.
  func holds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return indices.contains { self[$0...].starts(with: wanted) }
  }
}
