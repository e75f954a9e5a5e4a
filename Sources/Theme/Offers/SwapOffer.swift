internal import Publication

enum SwapOffer {
  static let swap = Offer<SwapCount>([
    .html("name", "Who or what is swapped.") { $0.name },
    .html("becomes", "What stands in its place.") { $0.becomes },
    .number("count", "How often.") { $0.count },
  ])
}
