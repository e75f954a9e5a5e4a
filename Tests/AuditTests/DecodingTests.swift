import Testing

@testable import Audit

/// One text that only one decoding makes legible.
struct Disguise: Sendable, CustomTestStringConvertible {
  var decoding: Decodings
  var text: String
  var name = "page.html"
  var people = [sarah, price]

  var testDescription: String { text }
}

let disguises = [
  Disguise(decoding: .entities, text: "<p>&#x53;&#97;z rang.</p>"),
  Disguise(decoding: .entities, text: "<p>S&aacute;z rang.</p>"),
  Disguise(decoding: .entities, text: "<p>Sa&shy;z&amp;#115; rang. S&#38;#97;z</p>"),
  Disguise(decoding: .percentEncoding, text: "<a href=\"?q=%53%61z\">x</a>"),
  Disguise(decoding: .percentEncoding, text: "<a href=\"?u=%2Fcase%2FS%2561z\">x</a>"),
  Disguise(decoding: .scriptEscapes, text: "{\"x\": \"\\u0053a\\u007a\"}", name: "x.json"),
  Disguise(decoding: .scriptEscapes, text: "f('S\\x61z')", name: "x.js"),
  Disguise(decoding: .scriptEscapes, text: "f('\\u{1d4e2}az')", name: "x.js"),
  Disguise(decoding: .scriptEscapes, text: "\"\\ud835\\udce2az\"", name: "x.json"),
  Disguise(decoding: .styleEscapes, text: ".v::before{content:\"\\53 az\"}", name: "x.css"),
  Disguise(decoding: .styleEscapes, text: "<style>.v{content:\"\\000053az\"}</style>"),
  Disguise(
    decoding: .base64, text: "{\"x\": \"U2FyYWggSmFuZSBBaG1lZC1PJ05laWxs\"}", name: "x.json"),
  Disguise(decoding: .compatibility, text: "<p>\u{FF33}\u{FF41}\u{FF5A} rang.</p>"),
  Disguise(decoding: .letterCase, text: "<p>SAZ rang.</p>"),
  Disguise(decoding: .marks, text: "<p>Sa\u{301}z rang.</p>"),
  Disguise(decoding: .formatCharacters, text: "<p>Mrs Pr\u{AD}i\u{200B}c\u{202E}e rang.</p>"),
  Disguise(decoding: .confusables, text: "<p>\u{0405}\u{0430}z rang.</p>"),
  Disguise(decoding: .confusables, text: "<p>\u{0391}hmed rang.</p>"),
  Disguise(decoding: .apostrophes, text: "<p>O\u{02BC}Neill rang.</p>"),
  Disguise(decoding: .dashes, text: "<p>born 7\u{2212}3\u{2212}91. Mrs Pri\u{2010}\nce</p>"),
  Disguise(decoding: .lineEnds, text: "<p>told Mrs Pri-\nce today</p>"),
  Disguise(decoding: .tagsAsNothing, text: "<p>told Mrs Pr<b>i</b>ce today</p>"),
  Disguise(decoding: .tagsAsSpace, text: "<p>x<b>S<i>az</i></b>y</p>"),
  Disguise(decoding: .camelCase, text: "<p id=\"getSazStatement\">x</p>"),
]

@Test(arguments: disguises)
func `a disguise is seen through, and only by its own decoding`(_ disguise: Disguise) {
  let all = request(disguise.people)
  #expect(!hits(disguise.text, in: disguise.name, all).isEmpty)
  let without = request(disguise.people, decodings: .all.subtracting(disguise.decoding))
  #expect(
    hits(disguise.text, in: disguise.name, without).count
      < hits(disguise.text, in: disguise.name, all).count)
}

@Test func `every decoding has its disguise`() {
  #expect(disguises.reduce(into: Decodings()) { $0.formUnion($1.decoding) } == .all)
}

@Test func `escapes nested beyond reason fail the audit`() {
  let nested = "%" + String(repeating: "25", count: 40) + "53"
  let report = audit(bytes: Array(nested.utf8), named: "x.txt", for: request())
  #expect(
    report.unread == [
      UnreadFile(
        file: "x.txt", reason: "The text is escaped too many times over", wayOut: .asText)
    ])
  #expect(report.passed == false)
}
