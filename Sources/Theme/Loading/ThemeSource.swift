/// The files of a theme as they were read.
package struct ThemeSource: Sendable {
  /// What findings call the folder, for example `themes/exampleshire`.
  package var folder: String
  /// The bytes of each file by its path in the folder, with `/` between its parts.
  package var files: [String: [UInt8]]

  package init(folder: String, files: [String: [UInt8]]) {
    self.folder = folder
    self.files = files
  }
}
