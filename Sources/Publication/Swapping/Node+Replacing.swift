internal import Markdown

extension Node {
  /// Leaves what is inside a node in its place. Inline content may stand wherever an inline node does,
  /// so nothing is refused; a node in no tree stays as it is.
  func unwrap() { try? replaceWithChildren() }

  /// Puts words in a node's place.
  func replace(withText text: String) { try? replace(with: [document.newText(text)]) }

  /// Puts one node in another's place.
  func replace(with node: Node) { try? replace(with: [node]) }
}
