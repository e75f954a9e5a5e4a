internal import Dispatch
internal import Synchronization

/// What each of so many pieces of work gives, in their order, worked at all at once.
func parallel<Result: Sendable>(
  _ pieces: Int, _ work: @Sendable (Int) -> Result
) -> [Result] {
  guard pieces > 1 else { return [work(0)] }
  let results = Mutex<[(piece: Int, result: Result)]>([])
  DispatchQueue.concurrentPerform(iterations: pieces) { piece in
    let result = work(piece)
    results.withLock { $0.append((piece, result)) }
  }
  return results.withLock { $0 }.sorted { $0.piece < $1.piece }.map(\.result)
}

/// What two pieces of work give, at once where there is more than one thread.
func both<First: Sendable, Second: Sendable>(
  threads: Int, _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
  guard threads > 1 else { return (first(), second()) }
  let results = Mutex<(First?, Second?)>((nil, nil))
  DispatchQueue.concurrentPerform(iterations: 2) { piece in
    if piece == 0 {
      let result = first()
      results.withLock { $0.0 = result }
    } else {
      let result = second()
      results.withLock { $0.1 = result }
    }
  }
  let done = results.withLock { $0 }
  return (done.0 ?? first(), done.1 ?? second())
}

/// One of so many parts of `count` things, as large as the others.
func part(_ piece: Int, of pieces: Int, in count: Int) -> Range<Int> {
  (count * piece / pieces)..<(count * (piece + 1) / pieces)
}
