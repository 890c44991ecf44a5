import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `The table of who speaks for whom` {
  private func table(_ text: String) async throws -> CoverageTable {
    await Analysis(of: DisclosedMap(everythingOf: try typedMap(text))).coverageTable
  }

  /// One letter a cell: S solid, N named, F fragile, A absent, – not concerned, · not stated.
  private func letters(_ table: CoverageTable) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: table.rows.map { row in
        let letters = row.cells.map { cell in
          switch cell.mark {
          case .solid: "S"
          case .named: "N"
          case .fragile: "F"
          case .absent: "A"
          case .notConcerned: "–"
          case .notStated: "·"
          }
        }
        return (row.audience.name, letters.joined())
      })
  }

  @Test func `has on the market square the marks found by hand`() async throws {
    let table = try await table(try Repository.text("Samples/place-du-marche/carte.yaml"))
    // Five themes in file order; four of thirteen publics have a territory, too few for columns.
    #expect(table.columns.count == 5)
    #expect(table.columns[3] == .theme("commerce et marché"))
    #expect(table.columns[4] == .theme("sécurité et bruit"))
    #expect(
      letters(table) == [
        "Personnes allophones": "–––A–",
        "Salariés de passage": "F––F–",
        "Habitants des Tilleuls": "–F–F–",
        "Forains du marché": "–––F–",
        "Habitants des villages": "F––––",
        "Personnes âgées isolées": "–FF––",
        "Commerçants sédentaires": "F––F–",
        "Cyclistes du quotidien": "F–––F",
        "Parents de l'école Jean-Moulin": "F–––F",
        "Agents de terrain": "–F––F",
        "Collégiens et lycéens": "–S––S",
        "Personnes à mobilité réduite": "F–F––",
        "Riverains de la place": "SS––S",
      ])
    let coverage = try typedCoverage(try Repository.text("Samples/place-du-marche/carte.yaml"))
    #expect(table.rows.map(\.audience) == coverage.audiences.map(\.audience))
  }

  @Test func `says why a cell is fragile, and on whom a mark rests`() async throws {
    let table = try await table(try Repository.text("Samples/place-du-marche/carte.yaml"))
    func cell(_ name: String, _ column: Int) throws -> CoverageTable.Cell {
      try #require(table.rows.first { $0.audience.name == name }).cells[column]
    }
    #expect(try cell("Salariés de passage", 0).weakness == .weakVoice)
    #expect(try cell("Forains du marché", 3).weakness == .notInTouch)
    let elderly = try cell("Personnes âgées isolées", 1)
    #expect(elderly.weakness == .singlePassage(["CCAS"]) && elderly.voices == ["CCAS"])
    #expect(try cell("Riverains de la place", 0).voices == ["Conseil de quartier Centre"])
  }

  @Test func `reads the interest in a theme before the general one`() async throws {
    let table = try await table(
      """
      concertation: Halle
      thèmes: [bruit, eau, horaires]
      publics attendus:
        - Riverains : concernés par bruit 4, eau 2, horaires 1
        - Nuit : concernés par bruit 3
      parties prenantes:
        - Comité : habitants, influence 1, intérêt 3, représente Riverains
      liens:
        - Comité -> bruit : intérêt 1
        - Comité -> eau : intérêt 2
      """)
    #expect(letters(table) == ["Riverains": "FSS", "Nuit": "A––"])
    let residents = try #require(table.rows.first { $0.audience == "Riverains" })
    #expect(residents.cells[0].weakness == .littleInterest)
  }

  @Test(arguments: [("0-4", 1, 2), ("1-5", 1, 2), ("0-10", 0, 1), ("1-10", 1, 2)])
  func `has a column for every theme that is felt, the lowest step of 1-5 included`(
    scale: String, low: Int, columns: Int
  ) async throws {
    let table = try await table(
      """
      concertation: { titre: Halle, échelle: \(scale) }
      thèmes: [bruit, eau]
      publics attendus:
        - Riverains : concernés par bruit \(low), eau 4
      parties prenantes:
        - Comité : habitants, influence 1, intérêt 1, représente Riverains
      """)
    #expect(table.columns.count == columns)
  }

  @Test func `leaves out a theme that no public feels, and reads the general interest`()
    async throws
  {
    let table = try await table(
      """
      concertation: Halle
      thèmes: [bruit, eau]
      publics attendus:
        - Riverains : concernés par bruit 0, eau 2
      parties prenantes:
        - Comité : habitants, influence 1, intérêt 1, représente Riverains
      """)
    #expect(table.columns == [.theme("eau")])
    #expect(table.rows[0].cells[0].mark == .fragile)
    #expect(table.rows[0].cells[0].weakness == .littleInterest)
  }

  @Test func `has a column for the subject where a file says neither theme nor territory`()
    async throws
  {
    let table = try await table(try Repository.text("Samples/place-du-marche/minimal.yaml"))
    #expect(table.columns == [.subject])
    #expect(
      letters(table) == [
        "Habitants des Tilleuls (QPV)": "A", "Personnes à mobilité réduite": "A",
        "Commerçants": "S", "Riverains de la place": "S",
      ])
  }

  private static func village(_ publics: String, _ voices: String) -> String {
    """
    concertation: Halle
    territoires: [Nord, Sud]
    publics attendus:
    \(publics)
    parties prenantes:
    \(voices)
    """
  }

  @Test func `finds nobody in a territory where the only voice is elsewhere`() async throws {
    let voice =
      "  Comité: { catégorie: habitants, influence: 1, intérêt: 3, territoire: Nord, représente: Riverains }"
    let table = try await table(
      Self.village("  - Riverains : territoire Nord, Sud", voice))
    #expect(table.columns == [.territory("Nord"), .territory("Sud")])
    #expect(letters(table) == ["Riverains": "SA"])
  }

  @Test func `takes what is not stated neither for everywhere nor for nowhere`() async throws {
    let voice =
      "  Comité: { catégorie: habitants, influence: 1, intérêt: 3, représente: Riverains }"
    // A public without a territory, and one whose voice has none.
    let table = try await table(
      Self.village("  - Riverains : territoire Nord\n  - Passants", voice))
    #expect(letters(table) == ["Riverains": "·––", "Passants": "··A"])
    let some = try await self.table(
      Self.village("  - Riverains : territoire Nord\n  - A\n  - B", voice))
    #expect(some.columns == [.subject], "one public of three is too few for columns")
  }
}
