import ParvisCore
import Testing

@Suite struct `Formats` {
  private static let table = DataTable(
    caption: Bilingual(fr: "Qui", en: "Who"),
    headings: [
      Bilingual(fr: "Nom", en: "Name"), Bilingual(fr: "Rang", en: "Rank"),
      Bilingual(fr: "Poids", en: "Weight"), Bilingual(fr: "Voix", en: "Voices"),
      Bilingual(fr: "Reste", en: "Rest"),
    ],
    rows: [
      DataTable.Row(
        key: "s-1",
        [
          .name("Ville; \"bourg\""), .integer(1200), .number(0.125, decimals: 2),
          .names(["A|B", "=C"]), .empty,
        ]),
      DataTable.Row([
        .text(Bilingual(fr: "à préciser", en: "to be stated")), .count(1200), .percent(0.5),
        .absent, .names([]),
      ]),
    ])

  @Test func `a table is written for a spreadsheet`() {
    #expect(
      Self.table.csv(in: .french) == """
        \u{FEFF}Nom;Rang;Poids;Voix;Reste\r
        "Ville; ""bourg\""";1200;"0,13";"A|B, =C";\r
        à préciser;1\u{202F}200;50\u{A0}%;–;\r

        """)
  }

  @Test func `a table is written in Markdown`() {
    let short = Self.table.withoutColumns([1, 2])
    #expect(
      short.markdown(in: .english) == """
        | Name | Voices | Rest |
        | --- | --- | --- |
        | Ville; "bourg" | A\\|B, =C |  |
        | to be stated | – |  |

        """)
  }

  @Test func `rows are aligned for a terminal`() {
    let table = Self.table.withoutColumns([2, 4])
    #expect(
      AlignedText(rows: table.texts(in: .english)).lines(indent: "  ") == [
        "  Name            Rank   Voices", "  Ville; \"bourg\"  1200   A|B, =C",
        "  to be stated    1,200  –",
      ])
  }

  @Test func `a table loses the columns in which nothing stands, and keeps its keys`() {
    let table = Self.table.withoutEmptyColumns
    #expect(table.headings.count == 4)
    #expect(table.rows.map(\.key) == ["s-1", nil])
    #expect(table.rows.allSatisfy { $0.cells.count == 4 })
  }

  @Test func `a cell of CSV is no formula and is not cut`() {
    var text = CSVText(separator: ",")
    text.add(["=1+1", "-3", "+33 1", "\n@a", "\u{FF1D}z", "'=x", "a;b", " a", "l'été", ""])
    #expect(
      text.text
        == "'=1+1,-3,'+33 1,\"'\n@a\",'\u{FF1D}z,''=x,\"a;b\",\" a\",l'été,\r\n")
    #expect(text.marked == "\u{FEFF}" + text.text)
  }

  @Test func `a cell with a formula sign behind an apostrophe gives the sign back`() {
    for text in [
      "=1+1", "+33 1", "+3", "-note", "@a", "-1+1", "-.5", "-1e", "+1234567890123456", "'=x",
      "''-y",
      "\u{FF1D}z",
    ] {
      #expect(FormulaGuard.applied(to: text) == "'" + text)
      #expect(FormulaGuard.undone(FormulaGuard.applied(to: text)) == text)
    }
    for text in ["-4", "-0.5", "-0,5", "-1.5e-05", "l'été", "'note'", "", "'", "a=b"] {
      #expect(FormulaGuard.applied(to: text) == text)
      #expect(FormulaGuard.undone(text) == text)
    }
  }

  @Test func `JSON is laid out and escaped, members in the order asked for`() {
    let value = JSONValue.object([
      "b": .array([.integer(-1), .bool(true), .null, .rounded(0.1 + 0.2), .rounded(.nan)]),
      "a": .text("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}\u{2028}é"), "A": .array([]),
      "c": .object([:]),
      "d": .ordered([("z", .number(1)), ("y", .number(1e-9)), ("x", .optional(nil))]),
    ])
    let tight = """
      {
        "A": [],
        "a": "\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\\"\\\\/\\u007f\\u2028é",
        "b": [
          -1,
          true,
          null,
          0.3,
          null
        ],
        "c": {},
        "d": {
          "z": 1,
          "y": 1e-09,
          "x": null
        }
      }

      """
    #expect(value.document(colon: ": ") == tight)
    #expect(value.document() == tight.replacing("\": ", with: "\" : "))
  }

  @Test(
    arguments: [
      ("<a href=\"x\">'&'</a>", "&lt;a href=&quot;x&quot;&gt;'&amp;'&lt;/a&gt;", nil),
      ("a\tb\nc\r", "a b c ", "a&#9;b&#10;c&#13;"),
      ("\u{0}\u{1B}\u{FFFE}", "\u{FFFD}\u{FFFD}\u{FFFD}", nil),
      (
        "\u{7F}\u{9B}\u{202E}\u{2066}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
        "\u{7F}\u{9B}\u{202E}\u{2066}"
      ),
      ("é 🏛 \u{200F}", "é 🏛 \u{200F}", nil),
    ] as [(String, String, String?)])
  func `markup is shown, not obeyed`(text: String, shown: String, preserved: String?) {
    #expect(MarkupText.escaped(text) == shown)
    #expect(MarkupText.preserved(text) == preserved ?? shown)
  }

  @Test func `Markdown shows text of the file as it is, and our code as code`() {
    #expect(MarkdownText.escaped("*a* [b](c) <d> #1\r\ne") == "\\*a\\* \\[b\\](c) \\<d\\> \\#1 e")
    #expect(MarkdownText.escaped("`a_b|c` d_e") == "`a_b\\|c` d\\_e")
    #expect(MarkdownText.escaped("a ` b") == "a \\` b")
    #expect(MarkdownText.destination("a <b>\\c.svg") == "<a bc.svg>")
  }
}
