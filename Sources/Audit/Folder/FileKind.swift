/// The types of file that are read.
enum FileKind {
  case markup, styleSheet, script, data
  case png, jpeg, gif, webp, woff2
  case archive

  /// The type that a file's name says it has; `nil` for one that is not read.
  init?(name: String, scope: AuditScope) {
    let ending = Self.ending(of: name)
    let known = ending.flatMap { Self.published[$0] }
    switch scope {
    case .delivery:
      guard let known else { return nil }
      self = known
    case .anything:
      // A file without an ending (README, CNAME) is text or turns out to be none.
      guard let kind = known ?? Self.further[ending ?? "text"] else { return nil }
      self = kind
    }
  }

  /// What stands behind the last point, in small letters; `nil` for a name without one.
  static func ending(of name: String) -> String? {
    let file = name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...]
    guard let point = file.lastIndex(of: "."), point != file.startIndex else { return nil }
    return file[file.index(after: point)...].lowercased()
  }

  /// The surface of what stands in no tag, comment, script or style; `nil` for opaque files.
  var surface: Surface? {
    switch self {
    case .markup: .text
    case .styleSheet: .style
    case .script: .script
    case .data: .data
    default: nil
    }
  }

  /// What a finished folder may hold. Any other type fails its audit.
  private static let published: [String: FileKind] = [
    "html": .markup, "htm": .markup, "svg": .markup, "xml": .markup, "css": .styleSheet,
    "js": .script, "json": .data, "csv": .data, "txt": .data, "ics": .data, "webmanifest": .data,
    "png": .png, "jpg": .jpeg, "jpeg": .jpeg, "gif": .gif, "webp": .webp, "woff2": .woff2,
  ]

  /// What else is text, or holds files.
  private static let further: [String: FileKind] = {
    let endings: [(FileKind, String)] = [
      (.markup, "xhtml xht rss atom kml gpx xsl xslt opf ncx plist"),
      (.styleSheet, "scss less"), (.script, "mjs cjs jsx ts tsx"), (.archive, "zip"),
      (
        .data,
        """
        text md markdown mdown mkd rst adoc org tex yaml yml toml ini cfg conf log tsv tab jsonl ndjson \
        geojson map vcf vtt srt sql properties mustache hbs njk po sh py rb
        """
      ),
    ]
    var kinds: [String: FileKind] = [:]
    for (kind, names) in endings {
      for name in names.split(separator: " ") { kinds[String(name)] = kind }
    }
    return kinds
  }()
}
