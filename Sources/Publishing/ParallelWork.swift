internal import Synchronization

/// Does the same to each of many things on a few threads, and stops at the first error.
///
/// The things are taken in order from one counter, so that no thread waits while another has a queue.
func inParallel(
  _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) throws -> Void
) async throws {
  let next = Mutex(0)
  try await withThrowingTaskGroup(of: Void.self) { group in
    for _ in 0..<max(1, min(threads, count)) {
      group.addTask {
        while let index = next.withLock({ next -> Int? in
          guard next < count else { return nil }
          next += 1
          return next - 1
        }) {
          try Task.checkCancellation()
          try work(index)
        }
      }
    }
    try await group.waitForAll()
  }
}
