package import Content

/// How the review was done.
package struct PublishedMethodology: Sendable {
  package let body: PublishedBody?
  package let systems: [System]
  package let policies: [Policy]
  package let interviews: [Interview]
  package let approach: PublishedText?
  package let qaProcess: PublishedValue
  package let staffDebrief: PublishedValue
  package let limitations: [PublishedText]

  package struct System: Sendable {
    package let name: PublishedText
    package let accessed: Bool?
    package let reason: PublishedText?
    package let searched: PublishedText?
  }

  package struct Policy: Sendable {
    package let id: String
    package let title: PublishedText
    package let kind: Content.Policy.Kind?
    package let version: PublishedText?
    package let inForce: PublishedText?
    package let link: PublishedText?
    package let sinceChanged: PublishedText?
  }

  package struct Interview: Sendable {
    /// An anchor made of its place in the list, never of the register's id.
    package let anchor: String
    package let person: PublishedText
    package let involvement: [PageReference]
    package let spokenTo: Bool?
    package let date: PublishedText?
    /// What was learned: only in named views.
    package let obtained: PublishedText?
    /// Whether something was learned that this view does not tell.
    package let isObtainedWithheld: Bool
    package let reason: PublishedText?
  }
}
