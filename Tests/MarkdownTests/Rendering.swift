@testable import Markdown

/// What a text renders to, as readers of a page get it.
func html(_ markdown: String, _ change: (inout HTMLOptions) -> Void = { _ in }) -> String {
  var options = HTMLOptions()
  change(&options)
  return HTMLRenderer(options).html(of: Document(parsing: markdown))
}

/// What the specification would print.
func plainHTML(_ markdown: String) -> String {
  HTMLRenderer(.specification()).html(of: Document(parsing: markdown))
}
