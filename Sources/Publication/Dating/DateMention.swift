/// A place in a text that tells a date, or several that are told together: "11–14 June 2022".
struct DateMention {
  /// The tokens that the date takes up, with its weekday and article.
  var tokens: Range<Int>
  /// In the order of the text.
  var dates: [PartialDate]
  /// A number in the middle of a reference or a file's name, which no sentence is made of.
  var isGlued = false
  /// A month or a year only: nothing that a month's view holds back.
  var isWholeMonth: Bool { dates.allSatisfy { $0.day == nil } }
}
