import Images
import Testing

private func drawing(_ inner: String, _ attributes: String = "") -> [UInt8] {
  Array("<svg xmlns=\"http://www.w3.org/2000/svg\"\(attributes)>\(inner)</svg>".utf8)
}

/// What a drawing becomes, without its outermost tag.
private func drawn(_ inner: String, swap: (String, Int) -> [LabelEdit] = { _, _ in [] }) throws
  -> String
{
  let text = String(decoding: try Drawing(drawing(inner)).cleaned(swap: swap), as: UTF8.self)
  let start = "<svg xmlns=\"http://www.w3.org/2000/svg\">"
  #expect(text.hasPrefix(start) && text.hasSuffix("</svg>\n"))
  return String(text.dropFirst(start.count).dropLast(7))
}

private func refusal(_ inner: String) -> String? {
  do {
    _ = try Drawing(drawing(inner))
    return nil
  } catch {
    return error.reason
  }
}

struct DrawingTests {
  @Test func shapesAndLabelsStay() throws {
    let inner =
      "<g transform=\"translate(2,3)\"><rect x=\"1\" width=\"5\" fill=\"#fff\"/>"
      + "<text x=\"1\" y=\"2\">Door &amp; <tspan font-weight=\"bold\">hall</tspan></text></g>"
    #expect(try drawn(inner) == inner)
  }

  @Test func whatIsNotDrawnGoes() throws {
    let inner = """
      <!-- Sarah --><title>Sarah</title><desc>Sarah</desc><metadata><rdf:x>Sarah</rdf:x></metadata>
      <?xpacket Sarah?><sodipodi:namedview inkscape:label="Sarah"><x/></sodipodi:namedview>
      <g id="sarah" class="sarah" data-name="Sarah" aria-label="Sarah" inkscape:label="Sarah"
        onclick="sarah()">Sarah<path d="M0 0" style="fill:red;-inkscape-x:Sarah"/></g>
      <g display="none"><text>Sarah</text></g><g style="display:none"><text>Sarah</text></g>
      <text visibility="hidden">Sarah</text>
      """
    #expect(try drawn(inner) == "<g><path d=\"M0 0\" fill=\"red\"/></g>")
  }

  @Test func idsAreCountedThroughAndStillLead() throws {
    let inner = """
      <defs><linearGradient id="sarahs-sky"><stop offset="0"/></linearGradient></defs>\
      <rect fill="url(#sarahs-sky)"/><circle style="stroke:url('#sarahs-sky') red"/>\
      <path id="sarah-2"/><use xlink:href="#sarahs-sky"/><rect mask="url(#nothing)"/>
      """
    #expect(
      try drawn(inner)
        == "<defs><linearGradient id=\"d1\"><stop offset=\"0\"/></linearGradient></defs>"
        + "<rect fill=\"url(#d1)\"/><circle stroke=\"url(#d1)\"/><path/><use href=\"#d1\"/><rect/>")
  }

  @Test func aLabelIsOneTextWhateverCutsIt() throws {
    var told: [String] = []
    let inner = "\n<text x=\"1 2 3\" textLength=\"9\">Sa<tspan x=\"4 5\">rah</tspan>’s room</text>"
    let swapped = try drawn(inner) { label, line in
      told.append("\(line): \(label)")
      return [LabelEdit(range: 0..<5, text: "Maya & <co>")]
    }
    #expect(told == ["2: Sarah’s room"])
    #expect(
      swapped == "<text x=\"1\">Maya &amp; &lt;co&gt;<tspan x=\"4\"></tspan>’s room</text>")
  }

  @Test func aPrefixForTheWholeStandardIsUnderstood() throws {
    let text = "<?xml version=\"1.0\"?><!DOCTYPE svg><svg:svg width=\"3\"><svg:rect/></svg:svg>"
    let clean = try Drawing(Array(text.utf8)).cleaned { _, _ in [] }
    #expect(
      String(decoding: clean, as: UTF8.self)
        == "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\"><rect/></svg>\n")
  }

  @Test func valuesThatFetchAreNotPassedOn() throws {
    let inner =
      "<rect fill=\"url(https://example.org/a)\" stroke=\"red;}\" d=\"javascript:x\" x=\"1\"/>"
    #expect(try drawn(inner) == "<rect x=\"1\"/>")
  }

  @Test(arguments: [
    ("<script>x</script>", "it holds 'script' that is not passed on"),
    ("<style>a{}</style>", "it holds 'style' that is not passed on"),
    ("<foreignObject/>", "it holds 'foreignObject' that is not passed on"),
    ("<image href=\"data:image/png;base64,AA\"/>", "it holds 'image' that is not passed on"),
    ("<a href=\"https://example.org\"/>", "it holds 'a' that is not passed on"),
    ("<sarah/>", "it holds something that is not passed on"),
    ("<use href=\"other.svg#a\"/>", "it refers to something outside itself"),
  ])
  func whatCannotSimplyBeLeftOutIsRefused(_ inner: String, _ reason: String) {
    #expect(refusal(inner) == reason)
  }

  @Test(arguments: [
    "<g>", "</g>", "<g></a></g>", "<g a></g>", "<g a=b/>", "<g a='1' a='2'/>", "<g a=\"<\"/>",
    "<g/", "<", "&sarah;", "<text>&#0;</text>", "<!-- ", "<g a=\"1\"b=\"2\"/>", "</svg><svg>",
    "<![CDATA[", "<1/>", String(repeating: "<g>", count: 300),
  ])
  func whatIsNotWellFormedIsRefused(_ inner: String) {
    #expect(refusal(inner) == "it is cut off, or damaged, or no SVG at all")
  }

  @Test func abbreviationsOfItsOwnAreRefused() {
    let text = "<!DOCTYPE svg [<!ENTITY who \"Sarah\">]><svg><text>&who;</text></svg>"
    #expect(throws: ImageRefusal.self) { try Drawing(Array(text.utf8)) }
    #expect(throws: ImageRefusal.self) { try Drawing([0xFF, 0xFE, 0x3C, 0]) }
    #expect(throws: ImageRefusal.self) { try Drawing(Array("<html/>".utf8)) }
  }

  @Test func everyBeginningOfADrawingIsRefused() throws {
    let whole = drawing("<g fill=\"red\"><text x='1'>Sarah &amp; co<!-- x --></text></g>")
    for length in whole.indices {
      #expect(throws: ImageRefusal.self) { try Drawing(Array(whole[..<length])) }
    }
  }
}
