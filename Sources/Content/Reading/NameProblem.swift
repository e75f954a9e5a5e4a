/// Why a file or folder of this name cannot stand on every system; `nil` where it can.
///
/// A force's shares are Windows shares, and a site that is copied to one must arrive whole.
func nameProblem(_ name: String) -> String? {
  let forbidden = name.unicodeScalars.first {
    $0.value < 0x20 || "<>:\"|?*\\/".unicodeScalars.contains($0)
  }
  if let forbidden {
    return forbidden.value < 0x20 ? "it holds a control character" : "it holds \(forbidden)"
  }
  if name.hasSuffix(".") { return "it ends with a full stop" }
  if name.hasSuffix(" ") { return "it ends with a space" }
  if name.hasPrefix(" ") { return "it begins with a space" }
  let stem = name.prefix { $0 != "." }.uppercased()
  if reserved.contains(stem) { return "\(stem) is the name of a device there" }
  return name.utf8.count > 200 ? "it is longer than 200 bytes" : nil
}

private let reserved: Set<String> = {
  let numbered = ["COM", "LPT"].flatMap { port in "0123456789¹²³".map { "\(port)\($0)" } }
  return Set(numbered + ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"])
}()
