/// A place in a text that tells a date, or several that are told together: "11–14 June 2022".
struct DateMention {
  /// The tokens that the date takes up, with its weekday and article.
  var tokens: Range<Int>
  /// In the order of the text.
  var dates: [PartialDate]
  /// A number in the middle of a reference or a file's name, which no sentence is made of.
  var isGlued = false
  /// A day by its feast, said with "at": "at Christmas 2022".
  var isFeast = false
  /// A day that only repeats the word before it, and goes whole: "Yesterday, the 8th, he came".
  var isAside = false
  /// A month or a year only: nothing that a month's view holds back.
  var isWholeMonth: Bool { dates.allSatisfy { $0.day == nil } }
}
