internal import Mustache
internal import Synchronization

/// Problems met while values are made for a page. Whoever renders the page asks for the first of them
/// afterwards, so that nothing is silently missing.
final class RenderTroubles: Sendable {
  private let met = Mutex<RenderProblem?>(nil)

  func note(_ problem: RenderProblem) {
    met.withLock { if $0 == nil { $0 = problem } }
  }

  var first: RenderProblem? { met.withLock { $0 } }
}
