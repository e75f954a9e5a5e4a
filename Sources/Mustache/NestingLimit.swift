/// How deep templates may nest, so that a mistake ends in a sentence and not in a stack overflow.
enum NestingLimit {
  /// Sections, blocks and parents within each other in one template.
  static let inOneTemplate = 100
  /// The same through all the partials and parents that a page goes through. A thread's usual 8 MB
  /// hold this many steps of the renderer several times over, even in a debug build; the smaller
  /// stacks of other systems (512 KB) hold it in a release build.
  static let overall = 400
}
