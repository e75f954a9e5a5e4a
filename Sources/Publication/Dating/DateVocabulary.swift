/// The words in which dates are written, folded.
enum DateVocabulary {
  /// The number of the month that a word names, English or Welsh, short or long.
  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, names) in (zip(english, welsh).map { [$0] + $1 }).enumerated() {
      for name in names { months[name] = index + 1 }
      months[String(english[index].prefix(3))] = index + 1
    }
    months["sept"] = 9
    return months
  }()

  private static let english = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let welsh = [
    ["ionawr"], ["chwefror"], ["mawrth", "fawrth"], ["ebrill"], ["mai", "fai"],
    ["mehefin", "fehefin"], ["gorffennaf", "orffennaf"], ["awst"], ["medi", "fedi"], ["hydref"],
    ["tachwedd", "dachwedd"], ["rhagfyr"],
  ]

  static let welshMonths = Set(welsh.flatMap { $0 })

  /// Months that are everyday words too, so that a capital is asked for.
  static let everydayMonths: Set<String> = ["may", "march", "mar", "mai", "sep", "dec", "jan"]

  /// Month names cut short, after which a full stop does not end the sentence.
  static func isShort(_ month: String) -> Bool {
    month.utf8.count <= 4 && !["may", "june", "july"].contains(month)
  }

  static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  static let ordinals: [String: Int] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
      "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ]
    var ordinals = ["thirtieth": 30, "thirtyfirst": 31]
    for (index, word) in words.enumerated() {
      ordinals[word] = index + 1
      if index < 9 { ordinals["twenty" + word] = index + 21 }
    }
    return ordinals
  }()

  static let suffixes: Set<String> = [
    "st", "nd", "rd", "th", "af", "ail", "ydd", "ed", "fed", "eg", "ain",
  ]

  /// Words between two dates that make a period or a list of them.
  static let joints: Set<String> = ["to", "and", "until", "till", "through", "or", "i", "a"]

  /// Words before a time of day that go with it.
  static let beforeTimes: Set<String> = [
    "at", "about", "around", "approximately", "approx", "by", "from", "until", "before", "after",
    "shortly", "just", "between", "since", "circa", "exactly",
  ]

  /// What a part of a day, or a longer time, is called before "of" and the date.
  static let partsOfTime: Set<String> = [
    "morning", "afternoon", "evening", "night", "day", "date", "weekend", "week", "hours",
  ]

  static let afterTimes: Set<String> = ["am", "pm", "hours", "hrs", "hr", "h", "z", "bst", "gmt"]
}
