internal import Files

/// Where the files of a delivery are put before it is known whether they may land.
protocol Stage: Sendable {
  /// Writes one file. An address that is written twice is refused with `EEXIST`.
  func write(_ bytes: [UInt8], to address: String) throws(FileProblem)
}

extension StagedFolder: Stage {}
