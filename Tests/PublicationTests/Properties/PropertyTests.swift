import Diagnostics
import Foundation
import Testing

@testable import Publication

/// What must hold for any register and any text. Each seed is a case of its own that can be run again.
struct PropertyTests {
  static let seeds = Array(UInt64(1)...150)

  @Test(arguments: seeds)
  func nothingRegisteredSurvives(seed: UInt64) {
    var random = Seeded(seed)
    let register = RandomRegister(using: &random)
    let text = RandomText(about: register, using: &random)
    let shown = published(text.markdown, register: register.yaml)
    #expect(stops(shown) == [], "seed \(seed): \(text.markdown)")
    let letters = compact(withoutMarkup(shown.html))
    for part in register.people.flatMap(\.parts) {
      #expect(!letters.contains(compact(part)), "seed \(seed): \(part) in \(shown.html)")
    }
    #expect(text.fillers.allSatisfy { shown.html.contains($0) }, "seed \(seed): \(shown.html)")
  }

  /// Else the test above would prove nothing.
  @Test(arguments: seeds.prefix(20))
  func whereNothingIsSwappedTheNamesAreFound(seed: UInt64) {
    var random = Seeded(seed)
    let register = RandomRegister(using: &random)
    let text = RandomText(about: register, using: &random)
    let named = published(text.markdown, register: register.yaml, in: "overview")
    let letters = compact(withoutMarkup(named.html))
    let found = register.people.flatMap(\.parts).filter { letters.contains(compact($0)) }
    #expect(found.count >= register.people.count / 2 + 1, "seed \(seed): \(named.html)")
  }

  @Test(arguments: seeds)
  func textThatNamesNobodyComesThroughUnchanged(seed: UInt64) {
    var random = Seeded(seed)
    let register = RandomRegister(using: &random)
    let text = RandomText(about: register, mentions: 0, using: &random).markdown
    let shown = published(text, register: register.yaml)
    let asWritten = published(text, register: register.yaml, in: "overview")
    #expect(shown.html == asWritten.html, "seed \(seed): \(text)")
    #expect(stops(shown) == [], "seed \(seed)")
    #expect(!shown.html.isEmpty)
  }

  @Test(arguments: seeds)
  func swappingTwiceIsSwappingOnce(seed: UInt64) {
    var random = Seeded(seed)
    let register = RandomRegister(using: &random)
    let text = RandomText(about: register, isPlain: true, using: &random).markdown
    let once = plainWords(of: published(text, register: register.yaml))
    let twice = plainWords(of: published(once, register: register.yaml))
    #expect(twice == once, "seed \(seed): \(text)")
    #expect(!once.isEmpty)
  }

  @Test(arguments: seeds)
  func theOrderOfTheRegisterChangesNothing(seed: UInt64) {
    var random = Seeded(seed)
    var register = RandomRegister(using: &random)
    let text = RandomText(about: register, using: &random).markdown
    let one = published(text, register: register.yaml)
    register.people.shuffle(using: &random)
    let other = published(text, register: register.yaml)
    #expect(one.html == other.html, "seed \(seed): \(text)")
    #expect(one.findings.map(\.code).sorted() == other.findings.map(\.code).sorted())
  }

  // Publishing and reading

  private func published(
    _ markdown: String, register: String, in view: String = "public"
  ) -> QuaySite.Shown {
    var site = QuaySite()
    site.people = register
    site.files = [
      "content/imr/quay/index.md": """
      ---
      title: A review
      public-reference: imr-1
      marking: OFFICIAL
      stage: final
      ---

      Context.
      """,
      "content/imr/quay/events/a.md":
        "---\nid: E01\ndate: 2022-06-11\ntitle: A call\n---\n\nText.\n",
    ]
    return site.section(markdown, in: view)
  }

  private func stops(_ shown: QuaySite.Shown) -> [String] {
    shown.findings.filter { $0.level == .stop }.map { "\($0.code) \($0.headline)" }
  }

  /// What a reader sees, and what is in attributes too.
  private func withoutMarkup(_ html: String) -> String {
    let attributes = html.replacing(/(title|href|alt|id)="([^"]*)"/) { ">\($0.output.2)<" }
    return unescaped(
      unescaped(attributes.replacing(/<[^>]*>/, with: "")).replacing(/<[^>]*>/, with: ""))
  }

  private func unescaped(_ html: String) -> String {
    html.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
  }

  private func plainWords(of shown: QuaySite.Shown) -> String {
    unescaped(shown.html.replacing(/<[^>]*>/, with: "")).trimmingCharacters(
      in: .whitespacesAndNewlines)
  }
}
