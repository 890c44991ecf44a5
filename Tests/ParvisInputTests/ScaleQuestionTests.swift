import ParvisCore
import Testing

@testable import ParvisInput

/// Scores beyond the scale ask about the scale, once.
@Suite struct `Scores beyond the scale` {
  private func table(_ rows: [String], scale: Scale? = nil, _ more: (String, String)...) -> ReadMap
  {
    let people = "nom;catégorie;influence;intérêt;urgence\n" + rows.map { $0 + "\n" }.joined()
    return MapReader.read(TableSamples.files([("acteurs.csv", people)] + more), scale: scale)
  }

  @Test(arguments: [
    (["A;élus;4;5;2", "B;élus;2;5;1"], "5", "1 à 5", "1-5"),
    (["A;élus;7;9;2", "B;élus;10;3;1"], "10", "1 à 10", "1-10"),
    (["A;élus;7;9;2", "B;élus;0;3;1"], "9", "0 à 10", "0-10"),
    (["A;élus;5;0;2", "B;élus;5;3;1"], "5", "0 à 5", "0-5"),
    (["A;élus;80;55;20", "B;élus;10;30;100"], "100", "1 à 100", "1-100"),
    (["A;élus;3-5;2;2", "B;élus;5?;3;1"], "5", "1 à 5", "1-5"),
  ])
  func `are asked about once`(rows: [String], highest: String, range: String, scale: String) throws
  {
    let read = table(rows)
    #expect(read.diagnostics.map(\.code) == ["note-hors-echelle"])
    let problem = read.diagnostics[0]
    #expect(problem.message.french.hasPrefix("des notes vont jusqu’à \(highest)\u{A0}:"))
    let advice = try #require(problem.advice).french
    #expect(advice.hasPrefix("si l’échelle est \(range), ajoutez `échelle: \(scale)`"))
    #expect(advice.contains("`concertation.csv`") && advice.contains("`--scale \(scale)`"))
    // What is advised puts it right.
    let given = try #require(MapReader.scale(scale))
    #expect(table(rows, scale: given).map != nil)
    #expect(table(rows, ("concertation.csv", "clé;valeur\néchelle;\(scale)\n")).map != nil)
  }

  @Test func `in a map file too, links and voices included`() throws {
    let text = """
      concertation: x
      publics attendus: [Jeunes]
      parties prenantes:
        - A : élus, influence 4, intérêt 3, relaie Jeunes 5
        - B : élus, influence 2, intérêt 3
      liens:
        - A -> B : influence 5
        - B -> A : contact 0
      """
    let read = MapReader.read(text)
    #expect(read.diagnostics.map(\.code) == ["note-hors-echelle"])
    #expect(
      try #require(read.diagnostics[0].advice).french
        == "si l’échelle est 1 à 5, ajoutez `échelle: 1-5`")
    #expect(MapReader.read("échelle: 1-5\n" + text).map != nil)
  }

  @Test func `one alone keeps its place; a usual end may be a scale`() throws {
    func advice(_ score: Int) throws -> String {
      let read = table(["A;élus;\(score);3;2", "B;élus;2;1;1"])
      #expect(read.diagnostics.map(\.code) == ["note-hors-echelle"])
      #expect(read.diagnostics[0].message.french.contains("«\u{A0}\(score)\u{A0}»"))
      return try #require(read.diagnostics[0].advice).french
    }
    #expect(try advice(7) == "écrivez un nombre entier de 0 à 4, ou `inconnue`")
    #expect(try advice(5).contains("`échelle: 1-5`"))
  }

  @Test func `of a scale that is declared nothing is asked, and below it each is said`() {
    let rows = ["A;élus;7;0;2", "B;élus;6;3;1"]
    let read = table(rows, scale: Scale(1, to: 5))
    #expect(read.diagnostics.map(\.code) == ["note-hors-echelle", "note-hors-echelle"])
    #expect(read.diagnostics.contains { $0.advice?.french == "corrigez l’échelle, ou ces notes" })
    #expect(read.diagnostics.contains { $0.message.french.contains("«\u{A0}0\u{A0}»") })
  }

  @Test func `the scale of the command line and of the file must agree`() throws {
    let file =
      "concertation: x\néchelle: 0-10\nparties prenantes:\n  - A : élus, influence 9, intérêt 8\n"
    let same = MapReader.read(Array(file.utf8), scale: Scale(0, to: 10))
    #expect(same.map?.exercise.scale == Scale(0, to: 10))
    let other = MapReader.read(Array(file.utf8), scale: Scale(1, to: 5))
    let problem = try #require(other.diagnostics.first { $0.code == "echelle-illisible" })
    #expect(problem.message.french.contains("0-10") && problem.message.french.contains("1-5"))
    #expect(problem.location?.line == 2)
    let tables = table(
      ["A;élus;4;5;2"], scale: Scale(0, to: 4), ("concertation.csv", "clé;valeur\néchelle;1-5\n"))
    #expect(tables.diagnostics.contains { $0.code == "echelle-illisible" })
  }
}
