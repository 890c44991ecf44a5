import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

@Suite struct `The table of who speaks for whom` {
  private func table(_ text: String) async throws -> CoverageTable {
    await Analysis(of: DisclosedMap(everythingOf: try typedMap(text))).coverageTable
  }

  /// One letter a cell: S solid, N named, F fragile, A absent, – not concerned.
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
          }
        }
        return (row.audience.name, letters.joined())
      })
  }

  @Test func `has on the market square the marks found by hand`() async throws {
    let table = try await table(try Repository.text("Samples/place-du-marche/carte.yaml"))
    // Five themes in file order, then the four territories.
    #expect(table.columns.count == 9)
    #expect(table.columns[3] == .theme("commerce et marché"))
    #expect(table.columns[4] == .theme("sécurité et bruit"))
    #expect(table.columns[5] == .territory("Centre ancien"))
    #expect(
      letters(table) == [
        "Personnes allophones": "–––A–AAAA",
        "Salariés de passage": "F––F–FFFF",
        "Habitants des Tilleuls": "–F–F––F––",
        "Forains du marché": "–––F–FFFF",
        "Habitants des villages": "F–––––––F",
        "Personnes âgées isolées": "–FF––FFFF",
        "Commerçants sédentaires": "F––F–F–––",
        "Cyclistes du quotidien": "F–––FFFFF",
        "Parents de l'école Jean-Moulin": "F–––FF–––",
        "Agents de terrain": "–F––FFFFF",
        "Collégiens et lycéens": "–S––SSSSS",
        "Personnes à mobilité réduite": "F–F––FFFF",
        "Riverains de la place": "SS––SS–––",
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
    // The social centre is present in its own quarter and on the themes, not in the old town.
    #expect(
      try cell("Collégiens et lycéens", 6).voices
        == ["Conseil municipal des jeunes", "Centre social des Tilleuls"])
    #expect(try cell("Collégiens et lycéens", 5).voices == ["Conseil municipal des jeunes"])
    #expect(try cell("Collégiens et lycéens", 5).weakness == nil)
    #expect(try cell("Riverains de la place", 0).voices == ["Conseil de quartier Centre"])
  }

  @Test func `takes the mean of 1, ½ and 0 over the cells that concern a public`() async throws {
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
    #expect(abs(residents.share - 2.5 / 3) < 1e-12)
    #expect(table.rows.first { $0.audience == "Nuit" }?.share == 0)
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

  @Test func `finds nobody in a territory where the only voice is elsewhere`() async throws {
    let table = try await table(
      """
      concertation: Halle
      territoires: [Nord, Sud]
      publics attendus:
        - Riverains
      parties prenantes:
        Comité: { catégorie: habitants, influence: 1, intérêt: 3, territoire: Nord, représente: Riverains }
      """)
    #expect(letters(table) == ["Riverains": "SA"])
    #expect(table.rows[0].share == 0.5)
  }
}
