internal import Diagnostics
internal import Images

/// The pictures and documents that the pages of one project use in a pseudonymised view, each under a
/// name that tells nothing: what an author calls a file may hold a name or a date.
///
/// They are counted in the order in which a reader comes to them, never by anything in the files. One
/// book belongs to one project on one thread.
final class FileBook {
  private(set) var uses: [UsedFile] = []

  /// The published address of a file, seen from the delivery's root.
  ///
  /// - Parameters:
  ///   - file: Its path from the site's root.
  ///   - place: Where a page uses it.
  func address(of file: String, at place: SourcePosition) -> String {
    if let known = uses.firstIndex(where: { $0.file == file }) {
      uses[known].places.append(place)
      return uses[known].address
    }
    let kind = ImageKind(fileName: file)
    let number = uses.count { ($0.kind == nil) == (kind == nil) } + 1
    let address =
      kind.map { "images/figure-\(number).\($0.ending)" }
      ?? "files/attachment-\(number).\(fileEnding(of: file))"
    uses.append(UsedFile(file: file, address: address, kind: kind, places: [place]))
    return address
  }
}
