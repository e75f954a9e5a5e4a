/// Runs the command that was typed, and ends the process with its exit code.
package func run() async { await Candour.main() }
