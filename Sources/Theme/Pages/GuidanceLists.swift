internal import Publication

/// Lists of guidance pages, and the ways from earlier addresses.
extension GuidancePages {
  var lists: [ThemedPage] {
    [pageList] + (tags.isEmpty ? [] : [tagList] + tags.tags.map(tagPage))
  }

  private var pageList: ThemedPage {
    var frame = standing(pageListAddress, words["all-pages"])
    frame.filter = Frame.Filter(target: "page.list")
    let entries = map.places.map { place in
      let folder = place.folders[place.folders.count - 1]
      return PageEntry(
        link: Link(address: place.address, title: place.page?.title.plain ?? folder.title.plain),
        folder: place.folders.count > 1 ? folder.title.plain : nil)
    }
    return theme.page(.pageList, frame, PageTemplates.pageList, entries)
  }

  private var tagList: ThemedPage {
    let entries = tags.tags.map { tag in
      TagEntry(
        link: Link(address: tags.address(of: tag.slug), title: tag.title), count: tag.pages.count)
    }
    return theme.page(
      .tags, standing(tags.address, words["tags"]), PageTemplates.tags, entries)
  }

  private func tagPage(_ tag: TagIndex.Tag) -> ThemedPage {
    let title = words("tagged", ["tag": tag.title])
    var frame = standing(tags.address(of: tag.slug), title)
    frame.breadcrumbs.insert(tags.indexLink(words), at: frame.breadcrumbs.count - 1)
    let entries = tag.pages.map { page in
      PageEntry(
        link: Link(address: page.address, title: page.title.plain),
        description: page.description?.plain)
    }
    return theme.page(.tag, frame, PageTemplates.tag, entries)
  }

  /// The frame of a page that stands in no folder.
  private func standing(_ address: String, _ title: String) -> Frame {
    var frame = bare(address, .words(title))
    frame.breadcrumbs = firstCrumbs + [Link(address: address, title: title)]
    frame.navigation = rootNavigation(at: address)
    return frame
  }

  /// A page at each earlier address that leads to the page's own.
  var redirections: [ThemedPage] {
    guidance.pages.flatMap { page in
      page.aliases.map { alias in
        let frame = Frame(chrome, address: Self.file(alias), title: .published(page.title))
        return theme.page(.redirect, frame, PageTemplates.redirect, link(page))
      }
    }
  }

  /// An alias as a file: what does not end as a page does is a folder with one.
  static func file(_ alias: String) -> String {
    if alias.hasSuffix(".html") || alias.hasSuffix(".htm") { return alias }
    return alias.hasSuffix("/") ? alias + "index.html" : alias + "/index.html"
  }
}
