/// Whether every byte of a ZIP archive belongs to one of its files or to its list of them.
///
/// A file that was taken off the list is still in the archive, and so is whatever was put before its
/// beginning. No program that unpacks shows either, and whoever looks for it finds it.
func isAccountedFor(_ bytes: [UInt8]) -> Bool {
  guard let list = ListOfFiles(bytes), let files = list.files(in: bytes) else { return false }
  var end = 0
  for file in files.sorted(by: { $0.lowerBound < $1.lowerBound }) {
    // Noughts make the next file begin at a round number.
    guard file.lowerBound >= end, bytes[end..<file.lowerBound].allSatisfy({ $0 == 0 }) else {
      return false
    }
    end = file.upperBound
  }
  return end <= list.start && bytes[end..<list.start].allSatisfy { $0 == 0 }
}

/// Where the list of an archive's files stands, and how many it says there are.
private struct ListOfFiles {
  let start: Int
  let count: Int

  /// Read from the record that ends the archive. `nil` for what is no archive, goes on behind its end,
  /// or is so large that it needs the wide form of the record.
  init?(_ bytes: [UInt8]) {
    let mark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    var place = bytes.count - 22
    while place >= max(0, bytes.count - 22 - 0xFFFF) {
      if bytes[place] == mark[0], bytes[place...].starts(with: mark),
        littleEndian(bytes, at: place + 20, size: 2) == bytes.count - place - 22,
        let count = littleEndian(bytes, at: place + 10, size: 2),
        let start = littleEndian(bytes, at: place + 16, size: 4), start <= place, count < 0xFFFF
      {
        self.start = start
        self.count = count
        return
      }
      place -= 1
    }
    return nil
  }

  /// The bytes of each file with what stands in front of it.
  func files(in bytes: [UInt8]) -> [Range<Int>]? {
    var files: [Range<Int>] = []
    var place = start
    for _ in 0..<count {
      guard let file = file(listedAt: place, in: bytes),
        let lengths = lengths([28, 30, 32], after: place, in: bytes)
      else { return nil }
      files.append(file)
      place += 46 + lengths
    }
    return files
  }

  private func file(listedAt place: Int, in bytes: [UInt8]) -> Range<Int>? {
    guard bytes.count >= place + 46, bytes[place...].starts(with: [0x50, 0x4B, 0x01, 0x02]),
      let packed = littleEndian(bytes, at: place + 20, size: 4), packed < 0xFFFF_FFFF,
      let offset = littleEndian(bytes, at: place + 42, size: 4), offset + 30 <= start,
      let lengths = lengths([26, 28], after: offset, in: bytes)
    else { return nil }
    let end = offset + 30 + lengths + packed
    guard end <= start else { return nil }
    let hasNote = bytes[place + 8] & 8 != 0
    return offset..<(hasNote ? end + lengthNote(at: end, packed: packed, in: bytes) : end)
  }

  /// How long the note of its length is behind a file whose length was not known beforehand: with or
  /// without a mark, the checksum, and the lengths in four or eight bytes each.
  private func lengthNote(at place: Int, packed: Int, in bytes: [UInt8]) -> Int {
    guard place <= start else { return 0 }
    let mark = bytes[place...].starts(with: [0x50, 0x4B, 0x07, 0x08]) ? 4 : 0
    for size in [4, 8] where place + mark + 4 + 2 * size <= start {
      if littleEndian(bytes, at: place + mark + 4, size: size) == packed {
        return mark + 4 + 2 * size
      }
    }
    return 0
  }

  private func lengths(_ fields: [Int], after place: Int, in bytes: [UInt8]) -> Int? {
    var sum = 0
    for field in fields {
      guard let length = littleEndian(bytes, at: place + field, size: 2) else { return nil }
      sum += length
    }
    return sum
  }
}
