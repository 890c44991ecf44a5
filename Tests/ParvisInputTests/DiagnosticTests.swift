import ParvisCore
import ParvisInput
import Testing

@Suite struct `Problems of a file` {
  private func codes(_ text: String) -> [String] { MapReader.read(text).diagnostics.map(\.code) }

  private static let fiveMistakes = """
    concertation:
      pilote: Mairie centrale
      nivau: concerter
    parties prenantes:
      - Maire : élus, influence 7, intérêt 3
      - Jeunes : asso, influence 1, intérêt 3
    liens:
      - Maire -> jeunse : influence 3
      - Maire -> Jeunes : influance 3

    """

  @Test func `five mistakes are five located French problems in one run`() {
    let result = MapReader.read(Self.fiveMistakes, file: "carte.yaml")
    #expect(result.map == nil)
    #expect(
      result.formatter(in: .french).string(for: result.diagnostics) == """
        carte.yaml:2:11: erreur\u{A0}: «\u{A0}Mairie centrale\u{A0}» n’est pas une partie prenante de \
        cette carte [partie-inconnue]
            pilote: Mairie centrale
                    ^~~~~~~~~~~~~~~
          → vérifiez l’orthographe, ou ajoutez ce nom à la section «\u{A0}parties prenantes\u{A0}»
        carte.yaml:3:3: attention\u{A0}: «\u{A0}nivau\u{A0}» n’est pas une clé connue ici\u{A0}: elle \
        est laissée de côté [cle-inconnue]
            nivau: concerter
            ^~~~~
          → vouliez-vous dire «\u{A0}niveau\u{A0}»\u{202F}?
        carte.yaml:5:29: erreur\u{A0}: la note «\u{A0}7\u{A0}» sort de l’échelle 0-4 \
        [note-hors-echelle]
            - Maire : élus, influence 7, intérêt 3
                                      ^
          → écrivez un nombre entier de 0 à 4, ou `inconnue`
        carte.yaml:8:14: erreur\u{A0}: «\u{A0}jeunse\u{A0}» n’est pas une partie prenante de cette \
        carte [lien-inconnu]
            - Maire -> jeunse : influence 3
                       ^~~~~~
          → vouliez-vous dire «\u{A0}Jeunes\u{A0}»\u{202F}?
        carte.yaml:9:23: erreur\u{A0}: «\u{A0}influance\u{A0}» n’est pas une sorte de lien \
        [type-de-lien-inconnu]
            - Maire -> Jeunes : influance 3
                                ^~~~~~~~~
          → vouliez-vous dire «\u{A0}influence\u{A0}»\u{202F}?

        """)
  }

  @Test func `the same mistakes in English`() {
    let result = MapReader.read(Self.fiveMistakes, file: "map.yaml")
    let text = result.formatter(in: .english).string(for: [result.diagnostics[3]])
    #expect(
      text == """
        map.yaml:8:14: error: “jeunse” is not a stakeholder of this map [lien-inconnu]
            - Maire -> jeunse : influence 3
                       ^~~~~~
          → did you mean “Jeunes”?

        """)
  }

  @Test func `wide and combining characters are counted as a terminal shows them`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - 日本語 e\u{301}te\u{301} : élus, influence 9, intérêt 1\n"
    )
    #expect(result.diagnostics[0].location == SourceLocation(line: 3, column: 31))
    #expect(
      result.formatter(in: .english).string(for: result.diagnostics).split(separator: "\n")[2]
        == "                                   ^")
  }

  @Test func `a long line is cut round the caret and hidden characters are spelt out`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - " + String(repeating: "x", count: 300)
        + " :\télus, influence 9, intérêt 1\n")
    let lines = result.formatter(in: .french).string(for: result.diagnostics)
      .split(separator: "\n")
    #expect(lines[1].hasPrefix("    …xxx"))
    #expect(lines[1].hasSuffix(" :\\télus, influence 9, intérêt 1"))
    #expect(lines[1].count <= 124)
    let column = lines[2].prefix { $0 == " " }.count
    #expect(lines[1].dropFirst(column).hasPrefix("9, intérêt"))
  }

  @Test func `after a syntax error the other sections are still checked`() {
    let result = MapReader.read(
      """
      concertation: "Titre
      parties prenantes:
        - Maire : élus, influence 9, intérêt 1
        - Lieu : annexe : élus
          suite: x
        - CCAS : services, influence 1, intérêt 2
      liens:
        - Maire -> CCAS : contac
        - Maire -> Ailleurs : contact
      positions: { Maire: { O1: 9 } }
      objectifs: { O2: Planter }
      """)
    #expect(
      result.diagnostics.map { "\($0.location?.line ?? 0) \($0.code)" } == [
        "1 guillemet-ouvert", "3 note-hors-echelle", "4 partie-non-lue", "4 deux-points",
        "8 type-de-lien-inconnu", "10 objectif-inconnu", "10 note-hors-echelle",
      ])
  }

  @Test func `an unclosed bracket, a deep nest and a second document say where`() {
    #expect(
      codes("concertation: T\nparties prenantes: [A, B\nliens: [\n").contains("crochet-ouvert"))
    #expect(
      codes("concertation: T\nparties prenantes: [A]\n---\na: b\n") == [
        "categorie-absente", "note-absente", "plusieurs-documents",
      ])
  }

  @Test func `anchors, aliases and tags are refused at their line`() {
    let result = MapReader.read(
      "concertation: &a T\nparties prenantes:\n  - *a : élus\n  - !b M : élus\n")
    let errors = result.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.code) == ["renvoi", "renvoi", "marque-de-type"])
    #expect(errors.map(\.location?.line) == [1, 3, 4])
    #expect(result.map == nil)
  }

  @Test func `duplicate keys name both lines`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes: { A: { influence: 1, pouvoir: 2 } }\nliens: []\nLIEN: []\n"
    )
    let doubles = result.diagnostics.filter { $0.code == "cle-en-double" }
    #expect(doubles.map(\.location?.line) == [2, 4])
    #expect(doubles[1].message.english == "“LIEN” is written twice, lines 3 and 4")
    #expect(doubles[1].related.map(\.location.line) == [3])
  }

  @Test func `two spellings of one key are both named`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 4, intérêt 3, Pouvoir 2\n")
    #expect(
      result.diagnostics.map(\.message.french) == [
        "«\u{A0}Pouvoir\u{A0}» est la même clé que «\u{A0}influence\u{A0}», et les deux sont écrites, "
          + "ligne 3"
      ])
  }

  @Test func `two links of one type between the same ends name both lines`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes: { A: élus, B: asso }\nliens:\n  - A -> B : influence 3\n"
        + "  - B <-> A : influence 2\n  - A <-> B : conflit\n  - B -> A : désaccord 2\n")
    let doubles = result.diagnostics.filter { $0.code == "lien-en-double" }
    #expect(doubles.map(\.location?.line) == [5, 7])
    #expect(
      doubles[0].message.french
        == "le lien «\u{A0}A\u{A0}» → «\u{A0}B\u{A0}» (influence) est noté deux fois, lignes 4 et 5"
    )
  }

  @Test func `hidden characters are refused, raw or escaped`() {
    #expect(codes("concertation: a\u{202E}b\n") == ["caractere-invisible"])
    #expect(
      codes("concertation: \"a\\0b\"\nparties prenantes: [A]\n").contains("caractere-invisible"))
    #expect(codes("concertation: a\u{7}b\n") == ["caractere-invisible"])
  }

  @Test func `a hidden character does not hide the other problems`() {
    #expect(
      codes(
        "concertation: a\u{202E}b\nparties prenantes:\n  - Ma\u{7}ire : élus, influence 9, intérêt 1\n"
      )
        == ["caractere-invisible", "caractere-invisible", "note-hors-echelle"])
  }

  @Test func `files that are no text or hold nothing say so`() {
    #expect(codes("") == ["fichier-vide"])
    #expect(codes(" \n\r\n\t\n") == ["fichier-vide"])
    #expect(
      MapReader.read([0x50, 0x4B, 0x03, 0x00]).diagnostics.map(\.code) == ["fichier-binaire"])
    #expect(codes("bonjour\n") == ["sections-attendues"])
    #expect(codes("# rien\n") == ["fichier-vide"])
    #expect(
      codes("titre: T\nxyz: 1\n") == ["cle-inconnue", "parties-prenantes-absentes"])
    #expect(codes("parties prenantes: { A: élus }\n").contains("concertation-absente"))
  }

  @Test(arguments: [
    ("7", "note-hors-echelle"), ("2,5", "note-decimale"), ("beaucoup", "note-illisible"),
    ("-1", "note-hors-echelle"), ("[1, 2]", "note-attendue"), ("{ source: x }", "note-sans-valeur"),
  ])
  func `a score that cannot be read`(value: String, code: String) {
    #expect(
      codes(
        "concertation: T\nparties prenantes:\n  - nom: A\n    catégorie: élus\n    intérêt: 1\n"
          + "    influence: \(value)\n") == [code])
  }

  @Test(arguments: [
    ("nul", 0, 0), ("aucune", 0, 0), ("très faible", 1, 1), ("bas", 1, 1), ("moyennes", 2, 2),
    ("Élevée", 3, 3), ("importants", 3, 3), ("décisif", 4, 4), ("très fort", 4, 4),
    ("majeure", 4, 4), ("2-4", 2, 4), ("2–4", 2, 4), ("2 à 4", 2, 4), ("3?", 2, 4), ("0?", 0, 1),
    ("inconnue", 0, 4), ("?", 0, 4), ("+3", 3, 3),
  ])
  func `a score in any spelling`(typed: String, low: Int, high: Int) throws {
    let map = try #require(
      MapReader.read(
        "concertation: T\nparties prenantes:\n  - A : élus, influence \(typed), intérêt 1\n"
      )
      .map)
    #expect(map.stakeholders[0].influence.value == Score(low, to: high))
  }

  @Test func `ends of the wrong kind say what they are`() {
    let result = MapReader.read(
      "concertation: T\npublics attendus: [Jeunes]\nthèmes: [ombre]\nparties prenantes:\n"
        + "  - A : élus, influence 1, intérêt 1\nliens:\n  - A -> Jeunes : contact 2\n"
        + "  - A -> Jeunes : intérêt 2\n  - A <-> Jeunes : relaie 2\n  - Jeunes -> ombre : concernés par 3\n"
        + "  - A -> B -> C : contact\n  - A et B : contact\n  - A -> : contact\n")
    #expect(
      result.diagnostics.map(\.code) == [
        "lien-inconnu", "theme-inconnu", "fleche-double", "lien-inconnu", "impact-en-lien",
        "plusieurs-fleches", "lien-illisible", "lien-sans-bout",
      ])
    #expect(
      result.diagnostics[0].advice?.english
        == "it is an expected group; here a stakeholder is needed: change the name, or add it to "
        + "the section “stakeholders”")
  }

  @Test func `persons are warnings that say what to do`() {
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - M. Dupont : asso, influence 1, intérêt 1\n"
        + "  - Le maire : élus, influence 1, intérêt 1, personne physique\n"
        + "  - Me Martin : { catégorie: asso, influence: 1, intérêt: 1, personne physique: oui, "
        + "informée le: 2026-03-02 }\n")
    #expect(result.diagnostics.map(\.code) == ["nom-de-personne", "personne-non-informee"])
    #expect(result.map != nil)
  }

  @Test func `past fifty problems of one code the rest is counted`() {
    let links = (0..<60).map { "  - A -> Inconnu \($0) : contact\n" }.joined()
    let result = MapReader.read(
      "concertation: T\nparties prenantes:\n  - A : élus, influence 1, intérêt 1\nliens:\n" + links)
    #expect(result.diagnostics.count == 51)
    #expect(
      result.diagnostics.last?.message.french == "et 10 autres problèmes de ce genre")
  }

  @Test func `every code is kebab-case and its own`() {
    let codes = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0 == "-" || ("a"..."z").contains($0) } })
  }
}
