/// The name of a tag in small letters, eight letters of it, as one number.
struct TagName: Hashable {
  static let script = TagName("script")
  static let style = TagName("style")

  private let letters: UInt64

  init(_ name: String) {
    letters = name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The name that begins at `start`. No element that matters has a longer one than eight letters.
  init(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    var letters: UInt64 = 0
    var index = start
    while index < bytes.count, isASCIILetterOrDigit(bytes[index]) {
      // A ninth letter leaves a name that is none of ours.
      if index - start == 8 {
        letters = ~0
        break
      }
      letters = letters << 8 | UInt64(bytes[index] | 0x20)
      index += 1
    }
    self.letters = letters
  }

  /// Whether the element can stand inside a word. Every other parts words.
  var isInline: Bool { inlineElements.contains(self) }
}

private let inlineElements: Set<TagName> = Set(
  """
  a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike \
  strong sub sup time tspan tt u var wbr
  """
  .split(separator: " ").map { TagName(String($0)) })
