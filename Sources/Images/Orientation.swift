/// Whether EXIF turns or mirrors a picture when it is shown. The same block stands in JPEG, PNG and
/// WebP files. One that makes no sense turns nothing: no reader could follow it either.
///
/// - Parameter exif: A TIFF header with its directories.
func isTurned(_ exif: ArraySlice<UInt8>) -> Bool {
  let start = exif.startIndex
  guard let order = exif.part(at: start, count: 2) else { return false }
  let isBig = order.elementsEqual("MM".utf8)
  guard isBig || order.elementsEqual("II".utf8) else { return false }
  func number(_ place: Int, _ size: Int) -> Int? {
    isBig
      ? exif.bigEndian(at: start + place, size: size)
      : exif.littleEndian(at: start + place, size: size)
  }
  guard let directory = number(4, 4), let count = number(directory, 2) else { return false }
  for entry in 0..<count {
    let place = directory + 2 + entry * 12
    guard let tag = number(place, 2) else { return false }
    if tag == orientationTag { return (number(place + 8, 2) ?? 1) > 1 }
  }
  return false
}

private let orientationTag = 0x0112
