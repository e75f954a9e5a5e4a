/// What of SVG is known to draw and to do nothing else.
enum DrawingRules {
  static let drawn: Set<String> = [
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "text", "tspan", "textPath", "clipPath", "mask", "pattern", "linearGradient",
    "radialGradient", "stop", "marker",
  ]

  /// What says something about the drawing and is not drawn.
  static let leftOut: Set<String> = ["title", "desc", "metadata"]

  /// What a message may name: words of the standard, never the user's.
  static let refused: Set<String> = [
    "script", "style", "foreignObject", "image", "a", "animate", "animateMotion",
    "animateTransform", "set", "filter", "switch", "video", "audio", "iframe", "font",
  ]

  /// Elements whose text is shown.
  static let labels: Set<String> = ["text", "tspan", "textPath"]

  static let geometry: Set<String> = [
    "x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "x1", "y1", "x2", "y2", "d",
    "points", "viewBox", "preserveAspectRatio", "transform", "gradientTransform",
    "gradientUnits", "patternUnits", "patternTransform", "patternContentUnits", "clipPathUnits",
    "maskUnits", "maskContentUnits", "markerWidth", "markerHeight", "markerUnits", "refX",
    "refY", "orient", "offset", "fx", "fy", "spreadMethod", "dx", "dy", "rotate", "textLength",
    "lengthAdjust", "startOffset", "pathLength", "xml:space",
  ]

  /// What may be written as an attribute or in `style`.
  static let presentation: Set<String> = [
    "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset",
    "stroke-opacity", "opacity", "color", "display", "visibility", "font-family", "font-size",
    "font-style", "font-weight", "font-variant", "font-stretch", "text-anchor",
    "text-decoration", "letter-spacing", "word-spacing", "dominant-baseline",
    "alignment-baseline", "baseline-shift", "writing-mode", "clip-path", "clip-rule", "mask",
    "marker-start", "marker-mid", "marker-end", "stop-color", "stop-opacity", "paint-order",
    "vector-effect", "overflow", "shape-rendering", "text-rendering",
  ]

  /// Whether a value is numbers, colours and words of the standard, without anything that fetches.
  static func isPlain(_ value: String) -> Bool {
    value.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x09, 0x0A, 0x0D: true
      default: ".,+-#%()'\"_".utf8.contains(byte)
      }
    } && !value.lowercased().contains("url(")
  }
}
