internal import ArgumentParser

/// The command that people type.
struct Candour: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "candour",
    abstract: "Builds offline sites from practice advice and Individual Management Reviews.",
    discussion: """
      Candour reads Markdown with YAML front matter from content/ and writes one site for each reader: \
      guidance for the intranet, the author's preview, one IMR for the overview author, and a public \
      view in which pseudonyms stand in place of names.

      Exit codes: 0 all is well; 1 something in the content stops a view (it says what and where); \
      2 the command could not run.
      """,
    version: version,
    subcommands: [BuildCommand.self, CheckCommand.self, NewCommand.self, AuditCommand.self])

}
