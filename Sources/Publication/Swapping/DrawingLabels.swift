package import Content
package import Diagnostics
package import Images

/// Swaps the labels of a project's drawings as everything else that its pages say.
package struct DrawingLabels {
  private let swapper: TextSwapper

  init(swapper: TextSwapper) { self.swapper = swapper }

  /// - Parameter file: The drawing's path from the site's root.
  /// - Returns: The drawing as a file, and what its author must settle first.
  package func swapped(
    _ drawing: Drawing, of file: String
  ) -> (bytes: [UInt8], findings: [Finding]) {
    let ledger = SwapLedger()
    let bytes = drawing.cleaned { label, line in
      swapper.edits(
        in: Array(label.utf8), on: TextSwapper.Page(file: file),
        from: TextStart(file: file, line: line), into: ledger
      ).map { LabelEdit(range: $0.range, text: $0.text) }
    }
    return (bytes, ledger.findings)
  }
}

extension Publisher {
  /// The way to publish a project's drawings.
  package func drawingLabels(of project: Project) -> DrawingLabels {
    DrawingLabels(swapper: TextSwapper(swapping: project.register, isOrdinary: isOrdinary))
  }
}
