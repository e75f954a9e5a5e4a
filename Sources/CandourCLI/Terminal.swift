internal import Diagnostics
internal import Glibc
internal import Publishing
internal import Synchronization

/// Where the command prints: results on standard output, findings on standard error, progress only
/// where somebody is looking.
struct Terminal {
  /// How many processors this process may use.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private let isInteractive = isatty(STDERR_FILENO) == 1
  private var isColoured: Bool { isInteractive && getenv("NO_COLOR") == nil }

  func print(_ findings: [Finding]) {
    let text = FindingText(isColoured: isColoured)
    for finding in findings { write(text.lines(for: finding), to: STDERR_FILENO) }
  }

  func print(_ lines: [String]) {
    for line in lines { write(line, to: STDOUT_FILENO) }
  }

  /// A whole document on standard output.
  func write(_ document: [UInt8]) {
    put(String(decoding: document, as: UTF8.self), to: STDOUT_FILENO)
  }

  func progress() -> any Progress { isInteractive ? LineProgress() : NoProgress() }

  func clearProgress() {
    if isInteractive { put("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  private func write(_ line: String, to descriptor: Int32) { put(line + "\n", to: descriptor) }
}

func put(_ text: String, to descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    bytes = bytes.dropFirst(count)
  }
}

/// One line that is written over again and again.
private final class LineProgress: Progress {
  private let lastShown = Mutex((what: "", percent: -1))

  func report(_ what: String, done: Int, of total: Int) {
    let percent = total == 0 ? 100 : done * 100 / total
    let isNews = lastShown.withLock { last in
      guard last.what != what || last.percent != percent else { return false }
      last = (what, percent)
      return true
    }
    if isNews { put("\r\u{1B}[K\(what): \(done) of \(total)", to: STDERR_FILENO) }
  }
}
