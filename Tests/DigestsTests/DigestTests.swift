import Digests
import Testing

@Test("A file's digest is the SHA-256 that every other tool gives")
func knownDigest() {
  #expect(
    FileDigest(of: Array("abc".utf8)).hex
      == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
}

@Test("A digest may be written with capitals, and nothing else than 64 digits is one")
func writtenDigests() throws {
  let digest = FileDigest(of: [])
  #expect(FileDigest(digest.hex.uppercased()) == digest)
  #expect(FileDigest(String(digest.hex.dropLast())) == nil)
  #expect(FileDigest(String(digest.hex.dropLast()) + "g") == nil)
  #expect(FileDigest("") == nil)
}

@Test("A seal holds for what was sealed, after it was kept as text, and for nothing else")
func seals() {
  let seal = Seal(Array("people: []".utf8))
  let kept = Seal(text: seal.text)
  #expect(kept.holds(for: Array("people: []".utf8)))
  #expect(!kept.holds(for: Array("people: [] ".utf8)))
}

@Test("Two seals of one text are not alike, so that nobody can look a register up")
func saltedSeals() {
  #expect(Seal([1, 2, 3]) != Seal([1, 2, 3]))
}

@Test("What is no seal holds for nothing", arguments: ["", "unsettled", ":", "abc:def"])
func noSeal(_ text: String) {
  #expect(!Seal(text: text).holds(for: []))
}
