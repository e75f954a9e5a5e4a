import Images
import Testing

/// Pictures of every kind, cleaned. Tests/Site shows the same files to exiftool and to a decoder.
struct CleaningTests {
  @Test(arguments: Pictures.shown)
  func nothingThatSomebodyWroteIsLeft(_ name: String) throws {
    let clean = try Pictures.clean(name)
    for words in ["Sarah", "Whitcombe", "Larkspur", "2022", "Exif", "XMP", "Photoshop", "ICC"] {
      #expect(!clean.holds(words), "\(name) still holds \(words)")
    }
  }

  @Test(arguments: ["metadata.jpg", "metadata.png", "alpha.png", "metadata.gif", "lossy.webp"])
  func theFilesHeldItBefore(_ name: String) throws {
    #expect(try Pictures.bytes(name).holds("Sarah"))
  }

  @Test(arguments: Pictures.shown)
  func cleaningACleanPictureChangesNothing(_ name: String) throws {
    let clean = try Pictures.clean(name)
    #expect(try cleaned(clean, as: Pictures.kind(name)) == clean)
  }

  @Test(arguments: ["plain.jpg", "palette.png", "plain.webp"])
  func aPictureWithoutMetadataStaysAsItIs(_ name: String) throws {
    #expect(try Pictures.clean(name) == Pictures.bytes(name))
  }

  @Test(arguments: ["turned.jpg", "turned.png", "turned.webp"])
  func whatEXIFTurnsMustBeTurnedFirst(_ name: String) throws {
    let refusal = Pictures.refusal(try Pictures.bytes(name), try Pictures.kind(name))
    #expect(
      refusal?.reason
        == "a mark inside turns it when it is shown, and no such mark is passed on")
    #expect(
      refusal?.wayOut
        == "Turn it in a picture program, so that it stands upright of itself, and save it anew.")
  }

  @Test func aMovingPNGIsRefused() throws {
    #expect(Pictures.refusal(try Pictures.bytes("moving.png"), .png)?.reason == "it moves")
  }

  @Test(arguments: [
    ("plain.jpg", ImageKind.png, "by its name it is a PNG, by its first bytes a JPEG file"),
    ("alpha.png", .jpeg, "by its name it is a JPEG, by its first bytes a PNG file"),
    ("moving.gif", .webp, "by its name it is a WebP, by its first bytes a GIF file"),
  ])
  func aFileIsWhatItsNameSays(_ name: String, _ kind: ImageKind, _ reason: String) throws {
    let refusal = Pictures.refusal(try Pictures.bytes(name), kind)
    #expect(refusal?.reason == reason)
    #expect(refusal?.wayOut == "Give it the ending that fits, and clear it under that name.")
  }

  @Test(arguments: [
    ([0, 0, 0, 24] + Array("ftypheic0000".utf8), "HEIC"),
    ([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0], "TIFF"), (Array("BM00000000".utf8), "BMP"),
    (Array("%PDF-1.7".utf8), "PDF"), (Array("PK\u{3}\u{4}".utf8), "ZIP or Office"),
  ])
  func whatNoPageShowsIsNamed(_ bytes: [UInt8], _ what: String) {
    let refusal = Pictures.refusal(bytes, .jpeg)
    #expect(refusal?.reason == "by its name it is a JPEG, by its first bytes a \(what) file")
    #expect(
      refusal?.wayOut
        == "Open it in a picture program, save it as a PNG or JPEG and clear that one.")
  }
}

/// Files that are cut off, damaged or made up: a refusal or a clean picture, never anything else.
struct DamagedPictureTests {
  @Test(arguments: Pictures.shown)
  func everyLengthOfAPictureIsRefusedButTheWhole(_ name: String) throws {
    let clean = try Pictures.clean(name)
    let kind = try Pictures.kind(name)
    for length in clean.indices {
      let refusal = Pictures.refusal(Array(clean[..<length]), kind)
      #expect(refusal?.reason == "it is cut off, or damaged, or no \(kind.name) at all")
    }
  }

  @Test(arguments: Pictures.shown)
  func noChangedByteBringsAnythingBack(_ name: String) throws {
    var bytes = try Pictures.bytes(name)
    let kind = try Pictures.kind(name)
    var random = Lehmer(state: 7)
    for _ in 0..<400 {
      let place = Int(random.next() % UInt64(bytes.count))
      let before = bytes[place]
      bytes[place] = UInt8(truncatingIfNeeded: random.next())
      if let clean = try? cleaned(bytes, as: kind) {
        #expect(!clean.holds("Sarah Ahmed at home"), "\(name) with another byte at \(place)")
      }
      bytes[place] = before
    }
  }

  @Test(arguments: ImageKind.allCases)
  func noiseIsRefused(_ kind: ImageKind) throws {
    var random = Lehmer(state: 11)
    let beginnings: [ImageKind: [UInt8]] = [
      .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .jpeg: [0xFF, 0xD8, 0xFF],
      .gif: Array("GIF89a".utf8), .webp: Array("RIFF\u{40}\0\0\0WEBP".utf8), .svg: [],
    ]
    for length in [0, 1, 2, 7, 40, 400] {
      let noise = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      #expect(Pictures.refusal((beginnings[kind] ?? []) + noise, kind) != nil)
    }
  }
}

/// Numbers that are the same in every run.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 17
  }
}
