/// What a new site begins with.
package func starterSite() -> [StarterFile] {
  Template.all(in: "site").map {
    StarterFile(path: "content/" + $0.name, text: $0.filled([:]))
  }
}
