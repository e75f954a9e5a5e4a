import Foundation

/// A folder that is gone when the test is over.
final class TemporaryFolder {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.path + "/candour-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Every file below the folder with its text, by path.
  var files: [String: String] {
    let names = FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []
    return names.reduce(into: [:]) { files, name in
      files[name] = try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
  }

  func permissions(of name: String) -> Int? {
    let facts = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return facts?[.posixPermissions] as? Int
  }
}
