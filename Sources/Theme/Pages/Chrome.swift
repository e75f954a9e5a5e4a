package import Content

/// What stands round every page of a delivery.
package struct Chrome: Sendable {
  /// What the site is called. Where the delivery is one project, the project's title stands there.
  package var siteTitle: String
  package var organisation: String?
  /// An e-mail address.
  package var contact: String?
  package var language: Language
  /// The view's name, for example `author`.
  package var view: String
  /// The view's protective marking. A project's own goes before it.
  package var marking: String?
  /// The address of the delivery's first page.
  package var home: String

  package init(
    siteTitle: String, organisation: String? = nil, contact: String? = nil,
    language: Language = .english, view: String, marking: String? = nil,
    home: String = "index.html"
  ) {
    self.siteTitle = siteTitle
    self.organisation = organisation
    self.contact = contact
    self.language = language
    self.view = view
    self.marking = marking
    self.home = home
  }
}
