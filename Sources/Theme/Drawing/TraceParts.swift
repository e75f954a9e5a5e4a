internal import Content
internal import Publication

/// What the drawing of the way through a review is made of, before anything is placed.
struct TraceParts {
  struct Box {
    let key: String
    let link: ShortLink
    let lines: [String]
    var kind: Judgement.Kind?
    var isMissedOpportunity = false

    var height: Int { 10 + max(1, lines.count) * TraceParts.lineHeight }
  }

  struct Column {
    let word: String
    let x: Int
    let width: Int
    let boxes: [Box]

    var height: Int { boxes.reduce(0) { $0 + $1.height + TraceParts.gap } }
  }

  static let gap = 8
  static let lineHeight = 16

  let columns: [Column]
  let lines: [(from: String, to: String)]

  init(_ tracing: Tracing) {
    let project = tracing.project
    columns = [
      Column(
        word: "trace-term", x: 0, width: 70,
        boxes: project.termsOfReference.map {
          Self.box(tracing.link(to: $0), showsTitle: 0)
        }),
      Column(
        word: "event", x: 130, width: 215,
        boxes: project.events.map { Self.box(ShortLink($0), showsTitle: 1) }),
      Column(
        word: "analysis", x: 405, width: 100,
        boxes: tracing.judged.map { judged in
          var box = Self.box(ShortLink(judged), showsTitle: 0)
          box.kind = judged.judgement.kind
          box.isMissedOpportunity = judged.judgement.isMissedOpportunity
          return box
        }),
      Column(
        word: "learning", x: 565, width: 215,
        boxes: project.learning.map { Self.box(ShortLink($0), showsTitle: 4) }),
      Column(
        word: "recommendation", x: 840, width: 215,
        boxes: project.recommendations.map { Self.box(ShortLink($0), showsTitle: 4) }),
      Column(
        word: "plan-action", x: 1115, width: 145,
        boxes: project.recommendations.compactMap(Self.action)),
    ]
    lines = Self.lines(tracing)
  }

  private static func box(_ link: ShortLink, showsTitle lines: Int) -> Box {
    Box(
      key: key(link.address), link: link,
      lines: lines == 0 ? [link.id] : wrapped("\(link.id) \(link.title)", into: lines))
  }

  private static func action(_ recommendation: PublishedRecommendation) -> Box? {
    recommendation.plan.map { plan in
      let link = ShortLink(
        id: recommendation.id, title: recommendation.title.plain, address: plan.page.address)
      return Box(
        key: key(link.address), link: link,
        lines: [recommendation.id] + (plan.targetDate.plain.map { wrapped($0, into: 2, 18) } ?? []))
    }
  }

  private static func key(_ address: String) -> String { Slug.slug(of: address) }

  private static func lines(_ tracing: Tracing) -> [(from: String, to: String)] {
    let asked = tracing.project.events.flatMap { event in
      tracing.terms(answeredBy: event).map { (tracing.link(to: $0).address, event.page.address) }
    }
    let across = tracing.judged.filter { $0.event == nil }.flatMap { each in
      tracing.terms(answeredBy: each.judgement).map {
        (tracing.link(to: $0).address, each.page.address)
      }
    }
    let judged = tracing.judged.flatMap { each in
      (each.event.map { [$0.page.address] } ?? each.judgement.events.map(\.address)).map {
        ($0, each.judgement.page.address)
      }
        + tracing.learning(from: each.judgement).map {
          (each.judgement.page.address, $0.page.address)
        }
    }
    let learned = tracing.project.learning.flatMap { point in
      tracing.recommendations(from: point).map { (point.page.address, $0.page.address) }
    }
    let done = tracing.project.recommendations.compactMap { recommendation in
      recommendation.plan.map { (recommendation.page.address, $0.page.address) }
    }
    return (asked + across + judged + learned + done).map { (from: key($0.0), to: key($0.1)) }
  }

  /// A text on at most so many lines, each of about so many letters; the whole of it is told beside.
  static func wrapped(_ text: String, into count: Int, _ letters: Int = 27) -> [String] {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty || last.count + word.count + 1 <= letters {
        lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
      } else if lines.count < count {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = last + "…"
        break
      }
    }
    return lines
  }
}

extension PublishedValue {
  /// The value without markup, where it is there.
  var plain: String? {
    if case .shown(let text) = self { text.plain } else { nil }
  }
}
