/// The languages that a page can be in.
package enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case welsh = "cy"
}
