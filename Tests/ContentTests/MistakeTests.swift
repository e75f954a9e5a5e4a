import Content
import Testing

/// Values that are not what their key should hold.
@Suite struct MistakeTests {
  private func toldOfEvent(_ line: String) -> [String] {
    told(
      "events/earlier.md", "---\nid: E10\ntitle: Call\ndate: 2022-05\n\(line)\n---\n"
    )
    .map { String($0.dropFirst("content/imr/harbour-lane/events/earlier.md:".count)) }
  }

  @Test(arguments: [
    (
      "agencies: Police",
      "5:11: stop: The key 'agencies' of an event holds a list, not 'Police' [SRC-01] "
        + "Write for example agencies: [Police, Ambulance]"
    ),
    (
      "agencies: [[Police]]",
      "5:12: stop: The list 'agencies' of an event holds texts, not a list [SRC-01] "
        + "Write for example agencies: [Police, Ambulance]"
    ),
    (
      "agencies: [Police, ]", ""
    ),
    (
      "agencies: [Police, ~]",
      "5:20: stop: The list 'agencies' of an event holds texts, not nothing [SRC-01] "
        + "Write for example agencies: [Police, Ambulance]"
    ),
    (
      "not-analysed: [a, b]",
      "5:15: stop: The key 'not-analysed' of an event holds text, not a list [SRC-01] "
        + "Write for example not-analysed: some words"
    ),
    (
      "time: 25:00",
      "5:7: stop: The key 'time' of an event holds a time from 00:00 to 23:59, not '25:00' [SRC-01] "
        + "Write for example time: \"09:05\""
    ),
    (
      "significant: perhaps",
      "5:14: stop: The key 'significant' of an event holds yes or no, not 'perhaps' [SRC-01] "
        + "Write for example significant: yes"
    ),
    (
      "action: [a]",
      "5:9: stop: The key 'action' of an event holds text or a stated unknown, not a list [SRC-01] "
        + "Write for example action: some words, or {not-known: \"why it is not known\"}"
    ),
    (
      "action: {not_known: lost}",
      "5:9: stop: The key 'not-known' of 'action' is missing [SRC-01] Write for example not-known: no record was kept|"
        + "5:10: stop: 'not_known' is not a key of 'action', and what it holds is not read "
        + "[SRC-01] Did you mean 'not-known'?"
    ),
    (
      "analysis: [{id: A1, judgement: inconsistent}]",
      "5:32: stop: 'inconsistent' is not one of the words for 'judgement' of a judgement [SRC-01] "
        + "Did you mean 'consistent'? The words are consistent, consistent-policy-inadequate, not-consistent, "
        + "good-practice."
    ),
    (
      "analysis: {id: A1}",
      "5:11: stop: The key 'analysis' of an event holds a list, not a group of keys [SRC-01] "
        + "Write for example analysis: [{id: A04a, judgement: consistent, policies: [P1], summary: \"…\"}]"
    ),
    (
      "analysis: [A1]",
      "5:12: stop: 'analysis' holds a judgement as a group of keys, not 'A1' [SRC-01] "
        + "Write for example analysis: [{id: A04a, judgement: consistent, policies: [P1], summary: \"…\"}]"
    ),
    (
      "signifcant: yes",
      "5:1: warning: 'signifcant' is not a key of an event, and what it holds is not read [SRC-01] "
        + "Did you mean 'significant'?"
    ),
    (
      "contact_with: [sarah]",
      "5:1: warning: 'contact_with' is not a key of an event, and what it holds is not read [SRC-01] "
        + "Did you mean 'contact-with'?"
    ),
    (
      "weather: rain",
      "5:1: warning: 'weather' is not a key of an event, and what it holds is not read [SRC-01] "
        + "The keys of an event are answered, means, id, date, time, title, contact-with, agencies, action, officers, "
        + "source, significant, outside-scope, terms-of-reference, not-analysed, analysis."
    ),
    (
      "answered: [{code: EVT-01}]",
      "5:12: stop: The key 'reason' of an answer is missing [SRC-01] "
        + "Write for example reason: the policy was withdrawn that week"
    ),
  ])
  func aWrongValueIsToldWithItsPlaceAndAnExample(_ line: String, _ expected: String) {
    #expect(toldOfEvent(line) == expected.split(separator: "|").map(String.init))
  }

  @Test(arguments: [
    (
      "2022-02-30",
      "there is no day 30 in a month of 28 days [SRC-01] Write for example 2022-06-11, 2022-06 where the "
        + "day is not known, or 2022-06-11? where it is doubted."
    ),
    ("11/06/2022", "a date is written year-month-day, not day first [SRC-01] Write 2022-06-11."),
  ])
  func aWrongDateIsToldWithItsReason(_ date: String, _ reason: String) {
    #expect(
      told("events/earlier.md", "---\nid: E10\ntitle: Call\ndate: \(date)\n---\n") == [
        "content/imr/harbour-lane/events/earlier.md:4:7: stop: '\(date)' is not a date for 'date': \(reason)"
      ])
  }

  @Test func aDayThatMustBeWholeIsToldSo() {
    #expect(
      told(
        "recommendations/first.md", "---\nid: R1\ntitle: A\nsteps: [{what: B, by: 2024-09}]\n---\n")
        == [
          "content/imr/harbour-lane/recommendations/first.md:4:23: stop: The key 'by' of a step holds one whole day, "
            + "not '2024-09' [SRC-01] Write for example by: 2022-06-11"
        ])
  }

  @Test func everythingThatIsWrongIsToldAtOnce() {
    let lines = told("events/earlier.md", "---\ntime: noon\nsignificant: maybe\n---\n")
    #expect(lines.map { $0.contains("E10") } == lines.map { _ in false })
    #expect(lines.count == 5)
  }

  @Test(arguments: ["../E10", "E 10", "E/10", "con", "é", ".", "-a", "nul.1"])
  func anIdThatCannotBeAnAddressIsRefused(_ id: String) {
    #expect(
      told("events/earlier.md", "---\nid: \"\(id)\"\ntitle: Call\ndate: 2022-05\n---\n") == [
        "content/imr/harbour-lane/events/earlier.md:2:5: stop: An id begins with a letter or digit and holds only "
          + "letters, digits, '-', '.' and '_', unlike '\(id)' [SRC-01] Write for example id: E04"
      ])
  }
}
