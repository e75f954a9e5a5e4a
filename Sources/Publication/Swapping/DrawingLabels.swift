package import Content
package import Diagnostics
package import Images

/// Swaps the labels of a project's drawings as everything else that its pages say.
package struct DrawingLabels {
  /// Made where there is a drawing: most projects have none.
  private let swapper: () -> TextSwapper
  private let lines: SourceLines
  /// `nil` where a view is written: only the author's rehearsal keeps what stood there before.
  private let reading: ReadingRecord?

  init(
    lines: SourceLines, reading: ReadingRecord? = nil, swapper: @escaping () -> TextSwapper
  ) {
    self.swapper = swapper
    self.lines = lines
    self.reading = reading
  }

  /// - Parameter file: The drawing's path from the site's root.
  /// - Returns: The drawing as a file, and what its author must settle first.
  package func swapped(
    _ drawing: Drawing, of file: String
  ) -> (bytes: [UInt8], findings: [Finding]) {
    let ledger = SwapLedger(reading: reading, lines: lines)
    let questions = QuestionLog()
    ledger.questions = questions
    let swapper = swapper()
    reading?.open(SourcePosition(file: file))
    let bytes = drawing.cleaned { label, line in
      reading?.begin(.label, at: SourcePosition(file: file, line: line))
      let text = Array(label.utf8)
      let edits = swapper.edits(
        in: text, on: TextSwapper.Page(file: file), from: TextStart(file: file, line: line),
        into: ledger)
      reading?.end(text, edits)
      return edits.map { LabelEdit(range: $0.range, text: $0.text) }
    }
    reading?.doubts += ledger.doubted
    reading?.questions += questions.questions
    return (bytes, (ledger.findings + questions.findings).map(Self.advised))
  }

  /// A label takes no Markdown, and a drawing has no front matter.
  private static func advised(_ finding: Finding) -> Finding {
    var finding = finding
    switch finding.code {
    case "RED-06":
      finding.help =
        "In the drawing, write the title or the forename beside the name; in people.md, register the "
        + "person or add the form to also-written."
    case "RED-07":
      finding.help =
        "If it is the name, write the forename, the surname or the title beside it in the drawing. If it "
        + "is not, write it in small letters or begin the label with another word."
    default:
      guard finding.help.contains("](") else { break }
      finding.help =
        "Write it in another way in the drawing; or register it in people.md; or allow it there, with a "
        + "reason."
    }
    return finding
  }
}

extension Publisher {
  /// The way to publish a project's drawings.
  package func drawingLabels(of project: Project) -> DrawingLabels {
    drawingLabels(of: project, reading: nil)
  }

  /// The same in a rehearsal, which remembers what stood in them.
  func drawingLabels(of project: Project, reading: ReadingRecord?) -> DrawingLabels {
    DrawingLabels(lines: SourceLines(bodies), reading: reading) {
      TextSwapper(
        swapping: project.register, isOrdinary: isOrdinary, asking: asker(of: project))
    }
  }
}
