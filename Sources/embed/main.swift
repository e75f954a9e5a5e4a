// Writes a Swift file that holds the bytes of files, or of every file below a folder.
//
//   embed [NAME=]SOURCE... OUTPUT
//
// A file in a folder is called what it is called below that folder, behind NAME/ where one is given; any other by
// NAME or its own name.
//
// Text only: the bytes become string literals, which the compiler reads thousands of times faster
// than a list of numbers.

internal import Foundation

let arguments = CommandLine.arguments
guard arguments.count >= 3, let output = arguments.last else {
  exit("usage: embed [NAME=]SOURCE... OUTPUT")
}

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

func embedded(from argument: String) -> [String] {
  let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
  let (given, source) = parts.count == 2 ? (parts[0], parts[1]) : (nil, argument)
  return names(below: source).map { name in
    let path = name.isEmpty ? source : source + "/" + name
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(data: data, encoding: .utf8)
    else { exit("'\(path)' is not text in UTF-8") }
    let own = name.isEmpty ? given ?? URL(filePath: source).lastPathComponent : name
    let called = name.isEmpty ? own : (given.map { $0 + "/" } ?? "") + name
    return "    (\(literal(called)), \(literal(text))),"
  }
}

let entries = arguments[1..<(arguments.count - 1)].flatMap(embedded)

let swift = """
  /// Written by `embed` at build time.
  enum Embedded {
    static let files: [(path: StaticString, text: StaticString)] = [
  \(entries.joined(separator: "\n"))
    ]
  }

  """
do {
  try swift.write(toFile: output, atomically: true, encoding: .utf8)
} catch {
  exit("'\(output)' cannot be written: \(error.localizedDescription)")
}
