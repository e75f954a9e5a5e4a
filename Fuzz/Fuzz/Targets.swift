import Audit
import Content
import OrdinaryWords

@testable import Publication

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes as `people.md`: front matter and YAML are read, and mistakes are findings.
func readRegister(_ bytes: [UInt8]) -> Int32 {
  var source = MemorySource(Case.files())
  source.files["content/imr/quay/people.md"] = bytes
  let library = Library.read(source)
  guard let project = library.projects.first,
    let view = library.site.views.first(where: { $0.people == .pseudonymised })
  else { return 0 }
  let publisher = Publisher(
    library: library, bodies: BodyReader(source), isOrdinary: { OrdinaryWords.contains($0) })
  _ = publisher.publish(
    project, in: view, below: "", links: DeliveryLinks(of: library, in: view, only: project))
  return 0
}

/// Any bytes as the body of a page: what is published holds no name, or something stops it.
func publishBody(_ bytes: [UInt8]) -> Int32 {
  let made = Case.published(bytes)
  guard !made.isStopped else { return 0 }
  let report = Case.auditor.audit(bytes: Array(made.html.utf8), named: "page.html")
  if report.passed {
    let left = Case.longNames.filter { letters(of: made.html).contains($0) }
    if !left.isEmpty { fatalError("swap and audit let \(left) through: \(made.html)") }
  } else if isStrict {
    fatalError("the audit stops what the swap let through: \(report.hits) in \(made.html)")
  }
  return 0
}

/// Any bytes as a text without markup: what is found lies in the text, in order, nothing twice.
func findMentions(_ given: [UInt8]) -> Int32 {
  // As every text of the product is: a string, and so valid UTF-8.
  let bytes = Array(String(decoding: given, as: UTF8.self).utf8)
  var end = 0
  for mention in Case.finder.mentions(in: bytes) {
    guard mention.range.lowerBound >= end, mention.range.upperBound <= bytes.count,
      !mention.range.isEmpty
    else { fatalError("\(mention.range) after \(end) of \(bytes.count)") }
    end = mention.range.upperBound
  }
  return 0
}

/// Any bytes as a file of each type.
func auditFile(_ bytes: [UInt8]) -> Int32 {
  guard let first = bytes.first else { return 0 }
  let types = [
    "html", "css", "js", "json", "svg", "zip", "txt", "csv", "png", "jpg", "woff2", "xml",
  ]
  let name = "file." + types[Int(first) % types.count]
  _ = Case.auditor.audit(bytes: Array(bytes.dropFirst()), named: name)
  return 0
}

/// `FUZZ_STRICT=1` also stops where the audit finds what the swap let through: the view would not land,
/// but its author would have to look for the words.
private let isStrict = getenv("FUZZ_STRICT") != nil

/// The Latin letters and digits of a page without its tags.
private func letters(of html: String) -> String {
  String(
    html.replacing(/<[^>]*>/, with: "").lowercased().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber)
    })
}

extension Case {
  /// Names of eight letters and more: found anywhere, they are a leak.
  static let longNames = [
    "faroukoshea", "brigidanne", "pellworth", "tansystreet", "gallowgateinfants",
  ]

  static let finder: MentionFinder = {
    let library = Library.read(MemorySource(files()))
    guard let register = library.projects.first?.register else { exit(3) }
    return TextSwapper(swapping: register, isOrdinary: { OrdinaryWords.contains($0) }).finder
  }()
}
