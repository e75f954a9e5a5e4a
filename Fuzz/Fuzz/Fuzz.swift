import CFuzzer

#if canImport(Glibc)
  import Glibc
#endif

/// `fuzz TARGET …`: throws random bytes at one part of Candour. What follows is libFuzzer's own.
///
/// A crash, a sanitizer's report or a broken promise (`fatalError`) is a find, and its input is kept.
@main
struct Fuzz {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let test = targets[arguments[1]] else {
      print("Give one of: \(targets.keys.sorted().joined(separator: ", "))")
      exit(2)
    }
    var rest = ([arguments[0]] + arguments.dropFirst(2)).map { strdup($0) } + [nil]
    var count = Int32(rest.count - 1)
    exit(
      rest.withUnsafeMutableBufferPointer { buffer in
        var start = buffer.baseAddress
        return LLVMFuzzerRunDriver(&count, &start, test)
      })
  }

  private typealias Target = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

  private static let targets: [String: Target] = [
    "register": { readRegister(bytes($0, $1)) },
    "publication": { publishBody(bytes($0, $1)) },
    "matching": { findMentions(bytes($0, $1)) },
    "audit": { auditFile(bytes($0, $1)) },
  ]

  private static func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
    Array(UnsafeBufferPointer(start: start, count: count))
  }
}
