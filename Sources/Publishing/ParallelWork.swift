internal import Synchronization

/// Does the same to each of many things on a few threads, and stops at the first error.
///
/// The things are taken in order from one counter, so that no thread waits while another has a queue.
func inParallel(
  _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) throws -> Void
) async throws {
  let next = Counter()
  try await withThrowingTaskGroup(of: Void.self) { group in
    for _ in 0..<max(1, min(threads, count)) {
      group.addTask {
        while true {
          let index = next.take()
          guard index < count else { return }
          try Task.checkCancellation()
          try work(index)
        }
      }
    }
    try await group.waitForAll()
  }
}

/// Counts up from 0 on any thread.
final class Counter: Sendable {
  private let value = Mutex(0)

  /// The next number, which nobody else gets.
  func take() -> Int {
    value.withLock { value in
      defer { value += 1 }
      return value
    }
  }
}
