internal import Diagnostics

/// Collects what is asked about one project, so that the same words are asked about once.
///
/// One belongs to one project in one view, on one thread.
final class QuestionLog {
  private struct Key: Hashable {
    var kind: QuestionKind
    var words: String
  }

  private struct Entry {
    var level: Level
    var words: String
    var near: String?
    var about: String
    var first: SourcePosition
    var places: Set<SourcePosition>

    /// The gravest place decides, whichever came first.
    mutating func take(
      _ level: Level, _ words: String, _ about: String, _ near: String?, _ place: SourcePosition
    ) {
      if level == .stop, self.level != .stop {
        (self.level, self.about, self.near) = (level, about, near)
      }
      if place < first { (first, self.words) = (place, words) }
      places.insert(place)
    }
  }

  private var entries: [Key: Entry] = [:]
  /// The phrases of the allow list that no text has held yet; empty where nobody wants to know.
  var unseenAllowed: Set<Int> = []

  /// - Parameters:
  ///   - key: What makes it the same question elsewhere: the folded words, or an id.
  ///   - about: What the finding says it is, without the words.
  func ask(
    _ kind: QuestionKind, _ level: Level, key: String, words: String, about: String,
    near: String? = nil, at place: SourcePosition
  ) {
    entries[
      Key(kind: kind, words: key),
      default: Entry(
        level: level, words: words, near: near, about: about, first: place, places: [])
    ].take(level, words, about, near, place)
  }

  /// By their first places.
  var questions: [OpenQuestion] { sorted.map(\.question) }

  /// One finding for each question, at its first place, without the words.
  var findings: [Finding] { sorted.map(\.finding) }

  private var sorted: [(question: OpenQuestion, finding: Finding)] {
    entries.map { key, entry in
      let places = entry.places.sorted()
      let question = OpenQuestion(
        code: key.kind.rawValue, kind: key.kind, level: entry.level,
        words: PublishedText(plain: entry.words), places: places, near: entry.near)
      return (question, QuestionWording(question: question, about: entry.about).finding)
    }.sorted { $0.finding < $1.finding }
  }
}
