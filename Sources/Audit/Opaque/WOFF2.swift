/// A WOFF2 font may hold neither the metadata nor the private block that its header can announce.
func distrustWOFF2(_ bytes: [UInt8]) -> String? {
  guard bytes.starts(with: Array("wOF2".utf8)), bytes.count >= 48,
    bigEndian(bytes, at: 8, size: 4) == bytes.count
  else { return malformed }
  let metadata = bigEndian(bytes, at: 32, size: 4)
  let own = bigEndian(bytes, at: 44, size: 4)
  return metadata == 0 && own == 0 ? nil : holdsMetadata
}
