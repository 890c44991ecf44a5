import ParvisCore
import ParvisInput
import Testing

/// Accidents that YAML takes without a word and that change what is meant.
@Suite struct `Accidents of meaning` {
  private static let head =
    "concertation: Test\nparties prenantes:\n  - Maire : élus, influence 1, intérêt 1\n"
    + "  - Conseil : habitants, influence 1, intérêt 1\n"

  private func printed(_ text: String, in language: Language = .french) -> String {
    let result = MapReader.read(text, file: "carte.yaml")
    return result.formatter(in: language).string(for: result.diagnostics)
  }

  @Test func `an interval the wrong way round is read and said`() throws {
    let text = "concertation: T\nparties prenantes:\n  - Maire : élus, influence 4-2, intérêt 3\n"
    #expect(MapReader.read(text).map?.stakeholders[0].influence.value == Score(2, to: 4))
    #expect(
      printed(text) == """
        carte.yaml:3:29: attention\u{A0}: l’intervalle «\u{A0}4-2\u{A0}» est écrit à l’envers\u{A0}: \
        il est lu `2-4` [intervalle-a-l-envers]
            - Maire : élus, influence 4-2, intérêt 3
                                      ^~~
          → écrivez `2-4`, ou une seule note si ce n’est pas un intervalle

        """)
  }

  @Test func `intervals the wrong way round are said in links, words and positions, each time`() {
    let result = MapReader.read(
      Self.head
        + "liens:\n  - Maire -> Conseil : influence 4-2\n  - Conseil -> Maire : influence 4-2\n"
        + "  - Maire -> Conseil : contact fort à faible\nobjectifs: { O1: Planter }\n"
        + "positions: { Maire: { O1: 2..-1 } }\n")
    #expect(
      result.diagnostics.map { "\($0.location?.line ?? 0) \($0.code)" } == [
        "6 intervalle-a-l-envers", "7 intervalle-a-l-envers", "8 intervalle-a-l-envers",
        "10 intervalle-a-l-envers",
      ])
    #expect(result.map?.links.map(\.strength.value.low) == [2, 2, 1])
  }

  @Test func `an arrow to the left shows the sentence to write`() {
    #expect(
      printed(Self.head + "liens:\n  - Conseil <- Maire : influence 3\n") == """
        carte.yaml:6:5: erreur\u{A0}: la flèche de «\u{A0}Conseil <- Maire\u{A0}» va de droite à \
        gauche\u{A0}: elle ne se lit que vers la droite [fleche-a-l-envers]
            - Conseil <- Maire : influence 3
              ^~~~~~~~~~~~~~~~
          → écrivez `Maire -> Conseil`

        """)
  }

  @Test(arguments: ["<-", "<--", "←", "<=", "⇐", "<–"])
  func `an arrow to the left in any spelling`(arrow: String) {
    for sentence in ["Conseil \(arrow) Maire : contact", "\"Conseil \(arrow) Maire : contact\""] {
      let result = MapReader.read(Self.head + "liens:\n  - \(sentence)\n")
      #expect(result.diagnostics.map(\.code) == ["fleche-a-l-envers"])
      #expect(result.diagnostics[0].advice?.english == "write `Maire -> Conseil`")
    }
  }

  @Test func `every fault of a line is reported`() {
    let result = MapReader.read(
      Self.head + "liens:\n  - Mare -> Consil : influance 9\n  - Mare -> Consil : influence 9\n"
        + "  - Mare -> Conseil\n  - { de: Mare, vers: Consil, type: contct }\n"
        + "thèmes: [ombre]\nfin: 1\n")
    #expect(
      result.diagnostics.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.code)" }
        == [
          "6:5 lien-inconnu", "6:13 lien-inconnu", "6:22 type-de-lien-inconnu",
          "7:5 lien-inconnu", "7:13 lien-inconnu", "7:32 note-hors-echelle",
          "8:5 lien-inconnu", "8:5 lien-sans-type",
          "9:11 lien-inconnu", "9:23 lien-inconnu", "9:37 type-de-lien-inconnu",
          "11:1 cle-inconnue",
        ])
  }

  @Test func `an answer in the place of names is no name`() {
    let text =
      "concertation: T\npublics attendus: oui\nparties prenantes:\n"
      + "  - Maire : élus, influence 1, intérêt 1\n"
    #expect(
      printed(text) == """
        carte.yaml:2:19: erreur\u{A0}: «\u{A0}oui\u{A0}» n’est pas un nom\u{A0}: il faut ici nommer \
        un public attendu [mot-au-lieu-de-nom]
            publics attendus: oui
                              ^~~
          → écrivez un nom par ligne après un tiret, ou effacez la ligne\u{202F}; si c’est vraiment \
        un nom, entourez-le de guillemets\u{A0}: `"oui"`

        """)
  }

  @Test(arguments: ["non", "Aucun", "néant", "12", "vrai", "à compléter", "…", "none"])
  func `answers in any section are no names, unless they are quoted`(word: String) {
    for section in ["publics attendus", "thèmes", "territoires"] {
      let end = "\nparties prenantes: { A: \"élus, influence 1, intérêt 1\" }\n"
      let plain = MapReader.read("concertation: T\n\(section): \(word)" + end)
      #expect(plain.diagnostics.map(\.code) == ["mot-au-lieu-de-nom"])
      #expect(MapReader.read("concertation: T\n\(section): \"\(word)\"" + end).diagnostics == [])
    }
    let met = MapReader.read(
      "concertation: T\nparties prenantes:\n  - nom: A\n    catégorie: élus\n    influence: 1\n"
        + "    intérêt: 1\n    représente: \(word == "12" ? "oui" : word)\n")
    #expect(met.diagnostics.map(\.code) == ["mot-au-lieu-de-nom"])
  }

  @Test(arguments: [
    ("日本語の町会", "               ^~~~~~~~~~~~"), ("e\u{301}te\u{301}s", "               ^~~~"),
    ("👨‍👩‍👧 famille", "               ^~~~~~~~~~"), ("🇫🇷🇧🇪", "               ^~~~"),
    ("ｶﾞﾗｽ", "               ^~~~"), ("กำ", "               ^~"), ("☎ ⌚", "               ^~~~"),
  ])
  func `the caret stands under the characters of an unknown name`(name: String, caret: String) {
    let before = MapReader.read(Self.head + "liens:\n  - Maire -> \(name) : contact\n", file: "x")
    let lines = before.formatter(in: .english).string(for: before.diagnostics)
      .split(separator: "\n")
    #expect(before.diagnostics.map(\.code) == ["lien-inconnu"])
    #expect(before.diagnostics[0].location?.length == name.count)
    #expect(lines[2] == caret)
  }

  @Test func `the caret stands under the characters behind wide and combining ones`() {
    let result = MapReader.read(
      Self.head + "  - 日本 e\u{301} 🇫🇷 : asso, influence 1, intérêt 1\nliens:\n"
        + "  - 日本 e\u{301} 🇫🇷 -> Forains : contact\n", file: "x")
    #expect(
      result.formatter(in: .english).string(for: result.diagnostics).split(separator: "\n")[2]
        == "                   ^~~~~~~")
    #expect(result.diagnostics[0].location == SourceLocation(line: 7, column: 15, length: 7))
  }
}
