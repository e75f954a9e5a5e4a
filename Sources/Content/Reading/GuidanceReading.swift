internal import Diagnostics

extension LibraryReading {
  /// Reads `content/guidance/`.
  mutating func readGuidance(_ entries: [ContentEntry]) {
    guard holds(entries, .folder, "guidance") else { return }
    let folder = "content/guidance"
    var pages: [GuidancePage] = []
    for place in walk.files(below: folder) {
      let file = folder + "/" + place
      switch FileKind(place) {
      case .markdown:
        if let page = guidancePage(file, place: place) {
          pages.append(page)
        } else {
          guidanceIsWhole = false
        }
      case .asset:
        library.guidanceAssets.append(Asset(file: file, path: place))
      case .misspelled, .unknown:
        findings.unplaced(
          file, expected: "Guidance pages end in .md; beside them stand pictures and documents.")
      }
    }
    refuseSharedAddresses(pages)
    library.guidance = GuidanceTree(pages)
  }

  private func guidancePage(_ file: String, place: String) -> GuidancePage? {
    reading.page(file, of: "a guidance page", findings) { fields, body in
      GuidancePage(fields, body, place: place, siteLanguage: library.site.language)
    }
  }

  /// No two pages, documents or earlier addresses may want one place, whatever their capitals.
  private func refuseSharedAddresses(_ pages: [GuidancePage]) {
    var book = AddressBook(findings: findings)
    for page in pages { book.enter(page.address, for: SourcePosition(file: page.file)) }
    for asset in library.guidanceAssets {
      book.enter(asset.path, for: SourcePosition(file: asset.file))
    }
    for page in pages {
      for alias in page.aliases {
        book.enter(GuidancePage.address(ofAlias: alias.text), for: alias.position)
      }
    }
  }

  /// Reads `content/faq/`.
  mutating func readFAQ(_ entries: [ContentEntry]) {
    guard holds(entries, .folder, "faq") else { return }
    var faq = FAQ()
    for place in walk.files(below: "content/faq") {
      readFAQ(place, into: &faq)
    }
    faq.sort()
    library.faq = faq
  }

  private mutating func readFAQ(_ place: String, into faq: inout FAQ) {
    let file = "content/faq/" + place
    guard FileKind(place) == .markdown, !place.contains("/") else {
      findings.unplaced(
        file, expected: "Every question is a file that ends in .md, straight in content/faq/.")
      return
    }
    if place == "index.md" {
      let read: Void? = reading.page(file, of: "the index of the questions", findings) {
        faq.readIndex($0, $1)
      }
      if read == nil { faqIsWhole = false }
    } else if let question = reading.page(
      file, of: "a frequent question", findings, FAQ.Question.init)
    {
      faq.questions.append(question)
    }
  }
}
