/// The files of `themes/default` as they were when the program was built, so that a site without a
/// `themes` folder looks right.
package enum DefaultTheme {
  /// Each file's bytes by its path below the theme's folder.
  package static var files: [String: [UInt8]] {
    Dictionary(
      uniqueKeysWithValues: Embedded.files.map { file in
        (file.path.description, file.text.withUTF8Buffer { Array($0) })
      })
  }
}
