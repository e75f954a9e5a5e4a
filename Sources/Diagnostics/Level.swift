/// How much a finding weighs.
///
/// The practice advice is voluntary, so what it asks for is put as a prompt or a warning; only
/// identity, broken references and unreadable input stop a build (promise 4 of the design).
package enum Level: String, Sendable, CaseIterable {
  /// The view that it concerns is not written.
  case stop
  /// Something that is very likely a mistake. `--strict` treats it as a stop.
  case warning
  /// Something a careful writer would want to be asked. Never changes an exit code.
  case prompt
}
