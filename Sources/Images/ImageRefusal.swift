/// Why a picture cannot be cleaned. It never quotes what the picture holds.
package struct ImageRefusal: Error, Hashable, Sendable {
  /// As it continues the sentence "This picture cannot be cleaned: …".
  package var reason: String
  /// What a person can do, in whole sentences.
  package var wayOut: String

  init(_ reason: String, _ wayOut: String) {
    self.reason = reason
    self.wayOut = wayOut
  }

  /// The file ends too early, or its parts do not fit together.
  static func damaged(_ kind: ImageKind) -> ImageRefusal {
    ImageRefusal(
      "it is cut off, or damaged, or no \(kind.name) at all",
      "Open it in a picture program, save it as a new \(kind.name) file and clear that one.")
  }

  /// What shows it would turn it by a mark that does not survive.
  static let turned = ImageRefusal(
    "a mark inside turns it when it is shown, and no such mark is passed on",
    "Turn it in a picture program, so that it stands upright of itself, and save it anew.")

  /// It is several pictures shown one after the other, in a way that is not passed on.
  static let moving = ImageRefusal(
    "it moves", "Save one picture of it as a PNG, or the whole as a GIF or WebP.")
}
