internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `candour audit`.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Look through any folder, ZIP or file for the people of a project.",
    discussion: """
      It reads what any tool made: HTML, SVG, XML, CSS, scripts, JSON, CSV, Markdown, plain text, and ZIP \
      archives of them, with their names, comments and escapes. It looks for everybody and everything that the \
      register of the project withholds, however it is written, and names the file, the line and the id, \
      never the name itself.

      A file whose text it cannot read (a PDF, an office document, anything unknown) is named as not \
      read, and the audit fails.

      Exit codes: 0 all was read and nothing was found; 1 something was found or not read; 2 the audit \
      could not run.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The folder, ZIP or file to look through.")
  var path: String

  @Option(name: .long, help: "The project whose register counts, by the name of its folder.")
  var project: String

  @Option(name: .long, help: "The folder that holds content/.")
  var root = "."

  @Option(name: .long, help: "How to print what was found: text or json.")
  var format = Format.text

  @Option(
    name: .long,
    help:
      "How many files, or pieces of a large one, to read at once (default: one for each processor)."
  )
  var threads: Int?

  @Flag(
    name: .long,
    help:
      "Hold it to what a public view may hold: no comments, no hidden text, no other types of file."
  )
  var strict = false

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("'--threads' needs a number from 1 up.") }
  }

  func run() async throws {
    let terminal = Terminal()
    let audit = PathAudit(
      path: path, root: root, project: project, isStrict: strict,
      threads: threads ?? Terminal.processors)
    let outcome = await audit.run()
    if format == .json { terminal.print([outcome.json]) } else { terminal.print(outcome.summary) }
    if format == .text || outcome.exitCode == 2 { terminal.print(outcome.findings) }
    throw ExitCode(outcome.exitCode)
  }
}
