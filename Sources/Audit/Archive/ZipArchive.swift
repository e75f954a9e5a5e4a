internal import CLibZip

/// A ZIP archive, as libzip sees it.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer

  /// Opens the archive that `bytes` hold, for as long as `body` runs.
  static func open<Result>(
    _ bytes: [UInt8], _ body: (borrowing ZipArchive) -> Result
  ) throws(ReadingFailure) -> Result {
    let result: Result? = bytes.withUnsafeBytes { bytes in
      guard let archive = opened(bytes) else { return nil }
      return body(ZipArchive(archive: archive))
    }
    guard let result else {
      throw ReadingFailure(
        reason: "The archive is damaged, or its two lists of files do not agree", wayOut: .unpack)
    }
    return result
  }

  /// libzip compares what an archive says of its files in two places, and opens none that lies.
  private static func opened(_ bytes: UnsafeRawBufferPointer) -> OpaquePointer? {
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else { return nil }
    if let archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil) {
      return archive
    }
    zip_source_free(source)
    return nil
  }

  private init(archive: OpaquePointer) { self.archive = archive }

  deinit { zip_discard(archive) }

  var count: Int { Int(zip_get_num_entries(archive, 0)) }

  var comment: [UInt8] {
    var length: Int32 = 0
    return Self.bytes(zip_get_archive_comment(archive, &length, ZIP_FL_ENC_RAW), Int(length))
  }

  /// The entry at a place from 0 on; `nil` where it cannot be told what it is.
  func entry(at place: Int) -> ZipEntry? {
    var facts = zip_stat_t()
    guard zip_stat_index(archive, UInt64(place), 0, &facts) == 0, let name = facts.name else {
      return nil
    }
    return ZipEntry(
      place: place, name: String(cString: name), writtenName: writtenName(place),
      comment: comment(on: place), extraFields: extraFields(of: place), size: facts.size,
      packedSize: facts.comp_size, isEncrypted: facts.encryption_method != ZIP_EM_NONE,
      isLink: isLink(place))
  }

  /// The bytes of an entry, up to `most` of them: `nil` when it is damaged or packed in a way that
  /// is not known.
  func content(of entry: ZipEntry, most: Int) -> [UInt8]? {
    guard let file = zip_fopen_index(archive, UInt64(entry.place), 0) else { return nil }
    defer { zip_fclose(file) }
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: most + 1) { buffer, count in
      isWhole = Self.read(file, into: UnsafeMutableRawBufferPointer(buffer), filled: &count)
    }
    return isWhole && bytes.count <= most ? bytes : nil
  }

  /// Whether the end was reached without an error before the buffer was full.
  private static func read(
    _ file: OpaquePointer, into buffer: UnsafeMutableRawBufferPointer, filled: inout Int
  ) -> Bool {
    guard let start = buffer.baseAddress else { return false }
    while filled < buffer.count {
      let count = zip_fread(file, start + filled, UInt64(buffer.count - filled))
      guard count > 0 else { return count == 0 }
      filled += Int(count)
    }
    return false
  }

  private func writtenName(_ place: Int) -> [UInt8] {
    guard let name = zip_get_name(archive, UInt64(place), ZIP_FL_ENC_RAW) else { return [] }
    return Array(String(cString: name).utf8)
  }

  private func comment(on place: Int) -> [UInt8] {
    var length: UInt32 = 0
    let comment = zip_file_get_comment(archive, UInt64(place), &length, ZIP_FL_ENC_RAW)
    return Self.bytes(comment, Int(length))
  }

  /// Those of the list at the end of the archive and those in front of the entry itself.
  private func extraFields(of place: Int) -> [[UInt8]] {
    [ZIP_FL_CENTRAL, ZIP_FL_LOCAL].flatMap { list -> [[UInt8]] in
      let count = zip_file_extra_fields_count(archive, UInt64(place), list)
      guard count > 0 else { return [] }
      return (0..<UInt16(count)).map { field in
        var (kind, length): (UInt16, UInt16) = (0, 0)
        let bytes = zip_file_extra_field_get(
          archive, UInt64(place), field, &kind, &length, list)
        guard let bytes, !timesAndOwners.contains(kind) else { return [] }
        return Array(UnsafeBufferPointer(start: bytes, count: Int(length)))
      }
    }
  }

  private func isLink(_ place: Int) -> Bool {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    zip_file_get_external_attributes(archive, UInt64(place), 0, &system, &attributes)
    return system == ZIP_OPSYS_UNIX && attributes >> 16 & 0xF000 == 0xA000
  }

  private static func bytes(_ text: UnsafePointer<CChar>?, _ length: Int) -> [UInt8] {
    guard let text, length > 0 else { return [] }
    return UnsafeRawBufferPointer(start: text, count: length).map { $0 }
  }
}

/// Extra fields that hold numbers and no words: times (NTFS, Info-ZIP) and the owner's number.
private let timesAndOwners: Set<UInt16> = [0x000A, 0x5455, 0x7875, 0x5855]

/// What an archive says of one of its files.
struct ZipEntry {
  /// From 0 on.
  var place: Int
  /// As a program that unpacks it would name it.
  var name: String
  /// As it stands in the archive, in whatever encoding.
  var writtenName: [UInt8]
  var comment: [UInt8]
  var extraFields: [[UInt8]]
  var size: UInt64
  var packedSize: UInt64
  var isEncrypted: Bool
  var isLink: Bool

  var isFolder: Bool { name.hasSuffix("/") }
}
