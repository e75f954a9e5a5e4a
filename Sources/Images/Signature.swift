/// What the first bytes of a file say it is, whatever it is called.
enum Signature: String {
  case png = "PNG"
  case jpeg = "JPEG"
  case gif = "GIF"
  case webp = "WebP"
  case heic = "HEIC"
  case avif = "AVIF"
  case tiff = "TIFF"
  case bitmap = "BMP"
  case pdf = "PDF"
  case archive = "ZIP or Office"
  case photoshop = "Photoshop"

  /// `nil` where the bytes are none of these.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
      return
    }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
      return
    }
    if bytes.starts(with: Array("GIF8".utf8)) {
      self = .gif
      return
    }
    if bytes.starts(with: Array("BM".utf8)) {
      self = .bitmap
      return
    }
    if bytes.starts(with: Array("%PDF".utf8)) {
      self = .pdf
      return
    }
    if bytes.starts(with: Array("PK".utf8)) {
      self = .archive
      return
    }
    if bytes.starts(with: Array("8BPS".utf8)) {
      self = .photoshop
      return
    }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A]) {
      self = .tiff
      return
    }
    self.init(brand: bytes)
  }

  /// Files that say what they are from their fifth or ninth byte on.
  private init?(brand bytes: [UInt8]) {
    guard bytes.count >= 12 else { return nil }
    let tag = String(decoding: bytes[8..<12], as: UTF8.self)
    if bytes.starts(with: Array("RIFF".utf8)), tag == "WEBP" {
      self = .webp
      return
    }
    guard bytes[4..<8].elementsEqual("ftyp".utf8) else { return nil }
    self = tag.hasPrefix("avi") ? .avif : .heic
  }

  func refusal(insteadOf kind: ImageKind) -> ImageRefusal {
    let isShown = [.png, .jpeg, .gif, .webp].contains(self)
    return ImageRefusal(
      "by its name it is a \(kind.name), by its first bytes a \(rawValue) file",
      isShown
        ? "Give it the ending that fits, and clear it under that name."
        : "Open it in a picture program, save it as a PNG or JPEG and clear that one.")
  }
}

extension ImageKind {
  /// What a file of this kind begins with; `nil` for text.
  var signature: Signature? {
    switch self {
    case .png: .png
    case .jpeg: .jpeg
    case .gif: .gif
    case .webp: .webp
    case .svg: nil
    }
  }
}
