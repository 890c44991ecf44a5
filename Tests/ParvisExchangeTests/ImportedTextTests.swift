import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisExchange

@Suite struct `Mermaid quadrants and Markdown tables` {
  private func read(
    _ key: String, _ text: String, _ options: ImportOptions = ImportOptions()
  ) throws -> ReadMap {
    let form = try #require(ExchangeFormCatalog.readForm(called: key)?.read)
    return form([TableFile(name: "plan", bytes: Array(text.utf8))], options)
  }

  /// Name, influence and interest of each stakeholder, as they are typed.
  private func scores(_ read: ReadMap) -> [String] {
    read.map?.stakeholders.map { stakeholder in
      func typed(_ score: Score) -> String {
        guard score != Score(0, to: 4) else { return "?" }
        return score.isExact ? "\(score.low)" : "\(score.low)-\(score.high)"
      }
      return "\(stakeholder.name) \(typed(stakeholder.influence.value)) "
        + typed(stakeholder.interest.value)
    } ?? []
  }

  private func codes(_ read: ReadMap) -> Set<String> { Set(read.diagnostics.map(\.code)) }

  // MARK: Mermaid

  @Test func `give names, scores as intervals between two steps, and the title`() throws {
    let result = try read(
      "mermaid",
      """
      quadrantChart
          title Influence et intérêt
          x-axis Faible intérêt --> Fort intérêt
          y-axis Faible influence --> Forte influence
          quadrant-1 Gérer de près
          Maire: [0.9, 0.95]
          Collectif du quai: [0.85, 0.55]
          "Port : bassin 2":::rouge: [0.5, 0.25] radius: 12, color: #ff3300
          classDef rouge color: #109060
      """)
    #expect(
      scores(result) == ["Maire 3-4 3-4", "Collectif du quai 2-3 3-4", "Port : bassin 2 1 2"])
    #expect(result.map?.exercise.title == "Influence et intérêt")
    #expect(codes(result) == ["categorie-absente"])
  }

  @Test func `obey the titles of the axes, swapped, reversed and in English`() throws {
    let swapped = try read(
      "mermaid",
      "%% x\nquadrantChart\n x-axis \"Low Power\" --> \"High Power\"\n"
        + " y-axis Interest\n A: [0.25, 1]\n")
    #expect(scores(swapped) == ["A 1 4"])
    let reversed = try read(
      "mermaid",
      "quadrantChart\n x-axis Fort intérêt --> Faible intérêt\n y-axis Pouvoir\n A: [0, 0.5]\n")
    #expect(scores(reversed) == ["A 2 4"])
    let wide = try read(
      "mermaid", "quadrantChart\n x-axis Intérêt\n y-axis Influence\n A: [0.25, 0.7]\n",
      ImportOptions(scale: "0-10"))
    #expect(scores(wide) == ["A 7 2-3"])
  }

  @Test func `say what the axes leave to guess, and take no score from an axis of another matter`()
    throws
  {
    let bare = try read("mermaid", "quadrantChart\n A: [0.25, 1]\n")
    #expect(scores(bare) == ["A 4 1"])
    #expect(codes(bare).contains("nombre-etranger"))
    let other = try read(
      "mermaid", "quadrantChart\n x-axis Effort --> Gain\n y-axis Influence\n A: [0.25, 1]\n")
    #expect(scores(other) == ["A 4 ?"])
    #expect(codes(other).contains("champ-etranger"))
    let outside = try read("mermaid", "quadrantChart\n A: [1.25, 1]\n B: [0, 1]\n")
    #expect(scores(outside) == ["B 4 0"])
    #expect(codes(outside).contains("nombre-etranger"))
    #expect(codes(try read("mermaid", "flowchart LR\n a --> b\n")) == ["reseau-absent"])
  }

  @Test func `give names with a quotation mark and an arrow, which are read again as written`()
    throws
  {
    for name in ["titre\" --> suite", "l'un'' -> l'autre", "a\\\" <-> b"] {
      let result = try read("mermaid", "quadrantChart\n \(name): [0.9, 0.95]\n")
      let map = try #require(result.map)
      let written = MapWriter.yaml(map, in: .french)
      #expect(map.stakeholders.map(\.name) == [name] && written.errors == [], "\(name)")
      #expect(MapReader.read(written.files[0].bytes).map == map, "\(name)")
    }
  }

  @Test func `are found in the middle of a text`() throws {
    let result = try read(
      "mermaid",
      "# Plan\n\n```mermaid\nquadrantChart\n  x-axis Intérêt\n  y-axis Influence\n"
        + "  A: [0.5, 0.5]\n```\n\nautre: [0.1, 0.1]\n")
    #expect(scores(result) == ["A 2 2"])
  }

  // MARK: Markdown

  @Test func `are read as the tables of a map, whatever text stands around them`() throws {
    let result = try read(
      "markdown",
      """
      # La halle du marché

      Les acteurs, à compléter :

      | Acteur | Pouvoir | Intérêt | Catégorie |
      |:-------|:-------:|--------:|-----------|
      | **Maire** | Fort | Moyen | élus |
      | [CCAS](https://ccas.example/a_b) | Faible | Fort | services |
      | `Quartier` | 2 | ? | associations |

      ## Liens

      | De | Vers | Type | Force |
      |---|---|---|---|
      | Maire | CCAS | influence | 3 |
      | CCAS | Quartier | coopère | |

      | Date | Étape |
      |---|---|
      | mars | réunion |
      """)
    #expect(scores(result) == ["Maire 3 2", "CCAS 1 3", "Quartier 2 ?"])
    let map = try #require(result.map)
    #expect(map.exercise.title == "La halle du marché")
    #expect(map.links.count == 2 && map.links[0].strength.value == Score(3))
    #expect(codes(result) == ["tableau-non-lu", "note-absente"])
    #expect(result.tables.map(\.rowCount) == [3, 2])
    #expect(result.tables.map(\.titleLine) == [5, 13])
  }

  @Test func `without bars at the ends, with two tables of stakeholders`() throws {
    let result = try read(
      "markdown",
      "Acteur | Influence\n--- | ---\nMaire | 4\nPréfet | 3\n\n"
        + "Organisme | Interest\n-|-\nCCAS | 2\n\nfrom | to\n--|--\nMaire | CCAS\n",
      ImportOptions(linkType: "contact"))
    #expect(scores(result) == ["Maire 4 ?", "Préfet 3 ?", "CCAS ? 2"])
    #expect(result.map?.links.count == 1)
  }

  @Test func `keep the places of what is wrong, and the parts of a cell`() throws {
    let text = """
      Texte.

      | Parties prenantes | Pouvoir (0 à 4) | Étiquettes | Catégorie |
      |--|--|--|--|
      | "Les amis" du quai | 9 | a \\| b<br>c | associations |
      | Port | 3,0 | *d* | services |
      """
    let wrong = try read("markdown", text)
    let problem = try #require(wrong.diagnostics.first { $0.code == "note-hors-echelle" })
    #expect(problem.location?.line == 5 && problem.location?.column == 24)
    #expect(wrong.text.line(5).contains("a \\| b<br>c"))
    let wide = try read("markdown", text, ImportOptions(scale: "0-10"))
    #expect(wide.map?.stakeholders.map(\.tags) == [["a", "b", "c"], ["d"]])
    #expect(wide.map?.stakeholders.map(\.name) == ["\"Les amis\" du quai", "Port"])
  }

  @Test func `without any table of stakeholders are an error`() throws {
    let result = try read("markdown", "| Date | Étape |\n|--|--|\n| mars | réunion |\n")
    #expect(result.map == nil && codes(result) == ["tableau-non-lu"])
    #expect(try read("markdown", "").hasErrors && read("markdown", "# Plan\n").hasErrors)
  }

  @Test func `changed at random never break a reader`() throws {
    let texts = [
      ("mermaid", "quadrantChart\n x-axis Intérêt\n A: [0.5, 0.5]\n \"B\":::c: [1, 0]\n"),
      ("markdown", "# T\n\n| Acteur | Pouvoir |\n|--|--|\n| **A** | 3 |\n| [B](x) | \\| |\n"),
    ]
    for (key, text) in texts {
      var damages = Mutations(of: [Array(text.utf8)], snippets: Mutations.snippets, seed: 3)
      for _ in 0..<400 {
        let changed = damages.next()
        let form = try #require(ExchangeFormCatalog.readForm(called: key)?.read)
        let result = form([TableFile(name: "x", bytes: changed)], ImportOptions())
        #expect(result.map != nil || result.hasErrors, "\(key)")
      }
    }
  }
}
