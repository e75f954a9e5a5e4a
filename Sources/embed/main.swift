// Writes a Swift file that holds the bytes of a file, or of every file below a folder.
//
//   embed SOURCE OUTPUT
//
// Text only: the bytes become string literals, which the compiler reads thousands of times faster
// than a list of numbers.

internal import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else { exit("usage: embed SOURCE OUTPUT") }
let source = arguments[1]

func exit(_ sentence: String) -> Never {
  FileHandle.standardError.write(Data("embed: \(sentence)\n".utf8))
  exit(2)
}

func literal(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar -> String in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\0": "\\0"
    default: String(scalar)
    }
  }
  return "\"" + escaped.joined() + "\""
}

func names(below folder: String) -> [String] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
    exit("'\(folder)' does not exist; 'make' installs what the build needs")
  }
  guard isFolder.boolValue else { return [""] }
  guard let all = try? FileManager.default.subpathsOfDirectory(atPath: folder) else {
    exit("'\(folder)' cannot be read")
  }
  return all.filter { name in
    var isFolder: ObjCBool = false
    _ = FileManager.default.fileExists(atPath: folder + "/" + name, isDirectory: &isFolder)
    return !isFolder.boolValue && !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }.sorted()
}

let entries = names(below: source).map { name -> String in
  let path = name.isEmpty ? source : source + "/" + name
  guard let data = FileManager.default.contents(atPath: path),
    let text = String(data: data, encoding: .utf8)
  else { exit("'\(path)' is not text in UTF-8") }
  return "    (\(literal(name)), \(literal(text))),"
}

let swift = """
  /// Written by `embed` at build time.
  enum Embedded {
    static let files: [(path: StaticString, text: StaticString)] = [
  \(entries.joined(separator: "\n"))
    ]
  }

  """
do {
  try swift.write(toFile: arguments[2], atomically: true, encoding: .utf8)
} catch {
  exit("'\(arguments[2])' cannot be written: \(error.localizedDescription)")
}
