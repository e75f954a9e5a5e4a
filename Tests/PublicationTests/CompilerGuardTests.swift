import Foundation
import Testing

/// Promise 2: a text that has not been through a view's identity policy cannot be made to look as if
/// it had, because no other module can make a published one.
struct CompilerGuardTests {
  static let attempts = [
    ("a text", #"let text = PublishedText(plain: "Sarah")"#, "PublishedText"),
    (
      "a reference", #"func f(t: PublishedText) { _ = PageReference(address: "a", title: t) }"#,
      "PageReference"
    ),
    (
      "a term",
      "func f(t: PublishedText) { _ = PublishedTerm(term: t, long: nil, meaning: nil, isToBeAvoided: false) }",
      "PublishedTerm"
    ),
    (
      "a report's swap",
      "func f() { _ = ReportSwap(form: .surname, written: \"a\", shown: \"b\", places: []) }",
      "ReportSwap"
    ),
    ("a body", "import Markdown\nfunc f(d: Document) { _ = PublishedBody(d) }", "PublishedBody"),
  ]

  @Test(arguments: attempts)
  func nobodyElseCanMake(what: String, code: String, type: String) throws {
    let refused = try typecheck("internal import Publication\n" + code)
    #expect(refused.contains("error: '\(type)' initializer is inaccessible"), "\(what): \(refused)")
  }

  /// The same compiler, modules and flags accept code that only reads: so the refusals above are not
  /// for some other reason.
  @Test func everybodyElseCanRead() throws {
    let accepted = try typecheck(
      "internal import Publication\nfunc plain(_ text: PublishedText) -> String { text.plain }")
    #expect(accepted == "")
  }

  private func typecheck(_ code: String) throws -> String {
    let folder = FileManager.default.temporaryDirectory.path + "/candour-guard-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let file = folder + "/attempt.swift"
    try code.write(toFile: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = Self.compiler + [file]
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  private static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  private static let compiler: [String] = [
    "swiftc", "-typecheck", "-swift-version", "6", "-package-name", package,
    "-I", built("Modules"), "-I", root + "/Sources/CCMarkGFM", "-I", root + "/Sources/CUTF8Proc",
    "-I", root + "/.build/checkouts/Yams/Sources/CYaml/include",
    "-Xcc", "-fmodule-map-file=" + built("CExchange.build/module.modulemap"),
  ]

  /// The package manager calls a package after the folder that it is checked out in.
  private static let package = String(
    root.split(separator: "/").last!.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })

  /// What the build that this test belongs to put beside the test bundle.
  private static func built(_ name: String) -> String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: name).path
  }
}
