/// `sent.md`: what was sent to whom. The bundle command keeps it, and it shows nowhere, so that its front matter is
/// left to that command.
package struct SentRecord: Hashable, Sendable {
  package var file: String
  package var body: Body
}
