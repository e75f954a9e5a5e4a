internal import ArgumentParser
internal import Glibc

/// Runs the command that was typed, and ends the process with its exit code.
///
/// - Parameter arguments: What was typed behind the command's name; the process's own when `nil`.
package func run(_ arguments: [String]? = nil) async {
  do {
    var command = try Candour.parseAsRoot(arguments)
    if var command = command as? any AsyncParsableCommand {
      try await command.run()
    } else {
      try command.run()
    }
  } catch {
    end(with: error)
  }
}

/// Says what is wrong or what was asked for, and ends the process. A command that was typed wrongly
/// could not run, and exits with 2 as everything does that could not.
private func end(with error: any Error) -> Never {
  let code = Candour.exitCode(for: error)
  let message = Candour.fullMessage(for: error)
  let isHelp = code == .success
  if !message.isEmpty { put(message + "\n", to: isHelp ? STDOUT_FILENO : STDERR_FILENO) }
  exit(code == .validationFailure ? 2 : code.rawValue)
}
