import Testing

@testable import Markdown

@Suite("Pages are written for every reader")
struct AccessibleHTMLTests {
  @Test("Task items say what their box means")
  func tasks() {
    #expect(
      html("- [x] Ask\n- [ ] Answer\n") == """
        <ul class="task-list">
        <li class="task-list-item"><input type="checkbox" checked disabled aria-label="Completed task"> Ask</li>
        <li class="task-list-item"><input type="checkbox" disabled aria-label="Incomplete task"> Answer</li>
        </ul>

        """)
  }

  @Test("Table headings have a scope, empty ones are no headings, alignment is left to the theme")
  func table() {
    #expect(
      html("| | When |\n| - | :-: |\n| Call | 09:15 |\n") == """
        <table>
        <thead>
        <tr>
        <td></td>
        <th scope="col" class="align-center">When</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>Call</td>
        <td class="align-center">09:15</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test("A wide table can be scrolled with the keyboard, and each region has a name of its own")
  func scrolling() {
    let table = "| a |\n| - |\n\n"
    let written = html(table + table) { $0.scrollingTables = true }
    let region = #"<div class="table-scroll" role="region" tabindex="0" aria-label="#
    #expect(written.hasPrefix(region + "\"Table 1\">\n<table>\n"))
    #expect(written.contains("</table>\n</div>\n" + region + "\"Table 2\">\n<table>\n"))
  }

  @Test("Footnotes lead there and back, by number and never by label")
  func footnotes() {
    #expect(
      html("Then[^sarah] and[^b] again[^sarah].\n\n[^b]: > Two\n[^sarah]: One\n") == """
        <p>Then<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" aria-label="Footnote 1">1</a></sup> \
        and<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" aria-label="Footnote 2">2</a></sup> \
        again<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" aria-label="Footnote 1">1</a></sup>.</p>
        <section class="footnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>One <a href="#fnref-1" class="footnote-backref" aria-label="Back to reference 1">↩</a> \
        <a href="#fnref-1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="fn-2">
        <blockquote>
        <p>Two</p>
        </blockquote>
        <p><a href="#fnref-2" class="footnote-backref" aria-label="Back to reference 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("Ids, levels and labels follow the page they stand on")
  func options() {
    let written = html("# A\n\n###### B[^1]\n\n- [ ] c\n\n[^1]: d\n") {
      $0.idPrefix = "e07-"
      $0.headingShift = 2
      $0.labels.incompleteTask = "Heb ei wneud"
      $0.labels.footnotes = "Troednodiadau"
    }
    #expect(written.contains("<h3 id=\"e07-a\">A</h3>\n<h6 id=\"e07-b\">B<sup"))
    #expect(written.contains("href=\"#e07-fn-1\" id=\"e07-fnref-1\""))
    #expect(written.contains("<li id=\"e07-fn-1\">"))
    #expect(written.contains("aria-label=\"Heb ei wneud\""))
    #expect(written.contains("aria-label=\"Troednodiadau\""))
  }

  @Test("Part of a document is written as it is in the whole")
  func part() throws {
    let document = Document(parsing: "# A\n\n# A\n\nLine *one*\n")
    let last = try #require(document.root.lastChild)
    #expect(HTMLRenderer().contents(of: last) == "Line <em>one</em>")
    let second = try #require(last.previous)
    #expect(HTMLRenderer().html(of: second) == "<h1 id=\"a-1\">A</h1>\n")
  }
}
