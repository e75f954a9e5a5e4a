/// A stretch of a text that reads as base64 of another text.
struct Base64Run {
  /// Where the run begins in the text it was found in.
  var start: Int
  var decoded: [UInt8]
}

/// Shorter runs are everyday words; twelve characters hold nine letters.
private let shortestRun = 12

/// Every run of the text that is base64 of well-formed text. What decodes to noise is none.
func base64Runs(in bytes: [UInt8]) -> [Base64Run] {
  longRuns(in: bytes).flatMap { readable($0, of: bytes) }
}

/// Looks at the last byte that a shortest run from `start` on would have, and back from there: where
/// one is no digit, no run begins before it.
private func longRuns(in bytes: [UInt8]) -> [Range<Int>] {
  var runs: [Range<Int>] = []
  bytes.withUnsafeBufferPointer { bytes in
    base64Digits.withUnsafeBufferPointer { digits in
      var start = 0
      while start + shortestRun <= bytes.count {
        var index = start + shortestRun - 1
        while index >= start, digits[Int(bytes[index])] < 64 { index -= 1 }
        if index >= start {
          start = index + 1
          continue
        }
        var end = start + shortestRun
        while end < bytes.count, digits[Int(bytes[end])] < 64 { end += 1 }
        runs.append(start..<end)
        start = end + 1
      }
    }
  }
  return runs
}

/// The whole run; where it holds characters that also part words (`/`, `-`, `_`), its pieces too.
private func readable(_ range: Range<Int>, of bytes: [UInt8]) -> [Base64Run] {
  // Nor has any piece of it then.
  guard hasBothCases(bytes[range]) else { return [] }
  var pieces = bytes[range].split { !isASCIILetterOrDigit($0) }
    .map { $0.startIndex..<$0.endIndex }
    .filter { $0.count >= shortestRun && $0 != range }
  pieces.insert(range, at: 0)
  return pieces.compactMap { piece in
    guard hasBothCases(bytes[piece]), let decoded = base64Decoded(bytes[piece]),
      isReadable(decoded)
    else { return nil }
    return Base64Run(start: piece.lowerBound, decoded: decoded)
  }
}

/// Words in lower case are not worth decoding: base64 of text always mixes cases.
private func hasBothCases(_ bytes: ArraySlice<UInt8>) -> Bool {
  var upper = false
  var other = false
  for byte in bytes {
    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { upper = true } else { other = true }
    if upper && other { return true }
  }
  return false
}

private func isReadable(_ bytes: [UInt8]) -> Bool {
  !bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) } && isUTF8(bytes)
}

/// The bytes that a run in either alphabet stands for; an incomplete last group is dropped.
func base64Decoded(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
  var decoded: [UInt8] = []
  decoded.reserveCapacity(digits.count * 3 / 4)
  var collected: UInt32 = 0
  var bits = 0
  for byte in digits {
    let digit = base64Digits[Int(byte)]
    guard digit < 64 else { return nil }
    collected = (collected << 6 | UInt32(digit)) & 0xFFFF
    bits += 6
    guard bits >= 8 else { continue }
    bits -= 8
    decoded.append(UInt8(truncatingIfNeeded: collected >> UInt32(bits)))
  }
  return decoded
}

/// The value of each byte as a base64 digit in either alphabet; 64 for the others.
private let base64Digits: [UInt8] = {
  var digits = [UInt8](repeating: 64, count: 256)
  let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (value, byte) in alphabet.utf8.enumerated() { digits[Int(byte)] = UInt8(value) }
  digits[Int(UInt8(ascii: "-"))] = 62
  digits[Int(UInt8(ascii: "_"))] = 63
  return digits
}()
