import ParvisCore
import Testing

@testable import ParvisInput

/// What `check` repeats of entries that are marked confidential.
@Suite struct `Confidential lines` {
  private static func said(_ text: String, all: Bool = false) -> String {
    let read = MapReader.read(Array(text.utf8), file: "a.yaml")
    #expect(!read.diagnostics.isEmpty)
    return read.formatter(in: .french, showsConfidential: all).string(for: read.diagnostics)
  }

  /// Each has a mistake on the line of the comment.
  static let texts = [
    "parties prenantes:\n  A: { confidentiel: oui, influenc: 9, commentaire: Zqsecret }\n  B: {}\n",
    "parties prenantes:\n  A:\n    confidentiel: oui\n    influenc: 9 # Zqsecret\n  B: {}\n",
    "parties prenantes:\n  A:\n    influenc: 9 # Zqsecret\n    confidentiel: vrai\n  B: {}\n",
    "parties prenantes:\n  - nom: A\n    influenc: 9 # Zqsecret\n    confidentiel: oui\n  - B\n",
    "parties prenantes:\n  A: { influenc: 9, commentaire: Zqsecret,\n    confidentiel: oui }\n  B: {}\n",
    "stakeholders:\n  A: { confidential: yes, influenc: 9, comment: Zqsecret }\n",
    "{\"stakeholders\": {\"A\": {\"confidential\": true, \"influenc\": 9, \"comment\": \"Zqsecret\"}}}",
    "parties prenantes:\n  A: { \"confidentiel\" : oui, influenc: 9, commentaire: Zqsecret\n",
  ]

  @Test(arguments: texts)
  func `are not repeated unless it is asked`(text: String) {
    #expect(!Self.said(text).contains("Zqsecret"))
    #expect(Self.said(text, all: true).contains("Zqsecret"))
  }

  @Test func `end where the entry ends`() {
    let said = Self.said(
      """
      parties prenantes:
        A:
          confidentiel: oui
        B: { influenc: 3, commentaire: public }
        C: { confidentiel: non, influenc: 3, commentaire: libre }
      """)
    #expect(said.contains("public") && said.contains("libre"))
  }

  @Test func `are rows of tables`() {
    let table =
      "nom;catégori;influence;confidentiel;commentaire\nA;x;12;oui;Zqsecret\nB;x;zut;;libre\n"
    let read = MapReader.read(
      [TableFile(name: "acteurs.csv", bytes: Array(table.utf8))], name: "x")
    let said = read.formatter(in: .french).string(for: read.diagnostics)
    #expect(!said.contains("Zqsecret") && said.contains("libre"))
    #expect(
      read.formatter(in: .french, showsConfidential: true).string(for: read.diagnostics)
        .contains("Zqsecret"))
  }
}
