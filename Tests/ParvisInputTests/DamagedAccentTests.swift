import ParvisCore
import Testing

@testable import ParvisInput

@Suite struct `Accents decoded twice` {
  /// A text as a program leaves it that takes its UTF-8 for Windows-1252.
  private func damaged(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.utf8.map { Unicode.Scalar(TextDecoding.windows1252($0)) ?? "?" }))
  }

  @Test(arguments: [
    "nom;catégorie;influence;intérêt\nUnion des commerçants;associations;3;4\n",
    "nom;catégorie;influence;intérêt\nL’Œuvre – « Élan »;associations;3;4\nMaïs & Cœur;élus;1;2\n",
    "nom;catégorie;influence;intérêt\nÉcole;services;3;4\nGaçe … 5 €;élus;1;2\n",
  ])
  func `in a table are read as they were, with one message`(text: String) {
    let right = MapReader.read(TableSamples.files([("acteurs.csv", text)]))
    let read = MapReader.read(TableSamples.files([("acteurs.csv", damaged(text))]))
    #expect(right.map != nil)
    #expect(read.map?.draft == right.map?.draft)
    #expect(read.diagnostics.map(\.code) == ["accents-abimes"])
    #expect(read.diagnostics[0].severity == .warning)
    #expect(
      read.diagnostics[0].message.french.hasPrefix(
        "les accents ont été abîmés à l’enregistrement (Ã© pour é)"))
  }

  @Test func `in a map file too`() {
    let text = "concertation: Été\nparties prenantes:\n  - Maire : élus, influence 4, intérêt 3\n"
    let read = MapReader.read(damaged(text))
    #expect(read.map?.exercise.title == "Été")
    #expect(read.diagnostics.map(\.code) == ["accents-abimes"])
    #expect(read.diagnostics[0].advice?.french == "enregistrez de nouveau le fichier en UTF-8")
  }

  @Test func `are said but not repaired when something is lost`() {
    let text = damaged("nom;catégorie;influence;intérêt\nDéjà vu;élus;3;4\n")
      .replacing("\u{A0}", with: " ")
    let accents = DamagedAccents(Array(text.utf8))
    #expect(accents.isDamaged && accents.repaired == nil)
  }

  @Test(arguments: [
    "CAFÉ», PÂTÉ…", "L’É’", "São Paulo, Âge, ÂGE", "élus à l’écoute", "Ã", "naïve – «É»", "",
    "Привет, 你好", "£ § © ® ° ² µ ¶",
  ])
  func `right texts are left alone`(text: String) {
    #expect(!DamagedAccents(Array(text.utf8)).isDamaged)
    #expect(DamagedAccents(Array(text.utf8)).repaired == nil)
  }
}
