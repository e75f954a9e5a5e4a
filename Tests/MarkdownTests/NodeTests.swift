import Testing

@testable import Markdown

@Suite("Nodes tell what was written, and where")
struct NodeTests {
  @Test("Every kind is told apart")
  func kinds() {
    let source =
      "# a\n\n> b  \n> c\n> d `e` <i> *f* **g** ~~h~~ [i](j) ![k](l)[^1]\n\n- m\n- [ ] n\n\n    o\n\n"
      + "p\n\n    q\n\n<div>\n\n***\n\n| r |\n| - |\n| s |\n\n[^1]: t\n"
    let found = Set(Document(parsing: source).root.descendants.map(\.kind))
    let missing = Set(NodeKind.allCases).subtracting(found)
    #expect(missing == [.document, .trustedBlock, .trustedInline])
  }

  @Test("Lists, code, tables and tasks say how they are written")
  func facts() throws {
    let document = Document(
      parsing: "3) a\n\n   b\n\n- c\n\n```swift x\nd\n```\n\n|a|b|c|d|\n|-|:-|:-:|-:|\n\n* [X] e\n")
    let lists = document.root.children.compactMap(\.list)
    #expect(
      lists == [
        ListFacts(start: 3, delimiter: .parenthesis, isTight: false),
        ListFacts(start: nil, delimiter: nil, isTight: true),
        ListFacts(start: nil, delimiter: nil, isTight: true),
      ])
    #expect(lists.map(\.isOrdered) == [true, false, false])
    let code = try #require(document.root.descendants(.codeBlock).first)
    #expect(code.fenceInfo == "swift x")
    #expect(code.literal == "d\n")
    let table = try #require(document.root.descendants(.table).first)
    #expect(table.columnAlignments == [.none, .left, .centre, .right])
    #expect(document.root.descendants(.taskItem).map(\.isChecked) == [true])
    #expect(code.headingLevel == nil && code.list == nil && code.isChecked == nil)
    #expect(code.destination == nil && table.literal == nil && table.alert == nil)
  }

  @Test("Neighbours")
  func neighbours() throws {
    let document = Document(parsing: "a *b* c\n\nd\n")
    let paragraph = try #require(document.root.firstChild)
    #expect(paragraph.children.map(\.plainText) == ["a ", "b", " c"])
    #expect(paragraph.lastChild?.previous?.kind == .emphasis)
    #expect(paragraph.next == document.root.lastChild)
    #expect(paragraph.parent == document.root)
    #expect(document.root.parent == nil && paragraph.previous == nil)
  }

  @Test("Plain text is what a reader would hear")
  func plainText() {
    let document = Document(
      parsing:
        "# A `b` *c*\n\nd\ne  \nf ![g *h*](i) <!-- j --><k>[^1]\n\n- l\n- m\n\n<!-- n -->\n\n[^1]: o\n"
    )
    #expect(document.root.plainText == "A b c\nd e f g h <k>\nl\nm\no")
  }

  @Test("Positions are lines of the file, inside lists, quotations and tables too")
  func positions() {
    let source = """
      First *one*
      second **two** https://a.example
      `code`

      > quoted
      > *three*

      - item
        *four*

      | a | *five* |
      | - | - |
      | b | *six* |

      """
    let document = Document(parsing: source, firstLine: 101)
    func places(_ kinds: NodeKind...) -> [[Int]] {
      document.root.descendants.filter { kinds.contains($0.kind) }
        .map { [$0.position.line, $0.position.column] }
    }
    #expect(places(.emphasis) == [[101, 7], [106, 3], [109, 3], [111, 7], [113, 7]])
    #expect(places(.strong) == [[102, 8]])
    #expect(places(.link) == [[102, 0]])
    #expect(places(.code) == [[103, 2]])
    #expect(places(.softBreak) == [[101, 0], [102, 0], [105, 0], [108, 0]])
    #expect(places(.paragraph, .table) == [[101, 1], [105, 3], [108, 3], [111, 1]])
  }
}
