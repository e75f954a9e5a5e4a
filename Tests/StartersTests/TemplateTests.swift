import Testing

@testable import Starters

@Test func marksAreFilledOnce() {
  let event = Template.all(in: "entries/event.md")
  let text = event.map {
    $0.filled(["id": "«title»", "title": "T", "date": "D", "number": "01"])
  }
  #expect(text.first?.hasPrefix("---\nid: «title»\ndate: D\n") == true)
}
